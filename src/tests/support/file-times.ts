import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/** Writes the time of each test file, including its setup, to a file, the slowest first: `12.3 s  FILE`. */
export class FileTimes implements Reporter {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const lines = modules
      .map((module) => ({ name: relative(process.cwd(), module.moduleId), time: measure(module) }))
      .toSorted((a, b) => b.time - a.time)
      .map(({ name, time }) => `${(time / 1000).toFixed(1).padStart(6)} s  ${name}\n`);
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, lines.join(''));
  }
}

/** In milliseconds. */
function measure(module: TestModule): number {
  const { collectDuration, setupDuration, duration } = module.diagnostic();
  return collectDuration + setupDuration + duration;
}
