import { buildSite } from '../../../src/tests/support/build-site.ts';
import { type MemoryUse, watchMemory } from './measure-memory.ts';
import { measureSite, type SiteSize } from './measure-site.ts';

/** A build, and the site that it made. */
export interface Run extends SiteSize {
  readonly seconds: number;
  readonly memory: MemoryUse | null;
}

/** Builds and measures a site, in folders of its own or in those given. Throws with the output of a build that fails. */
export async function measureBuild(
  seeds: Readonly<Record<string, string>>,
  places: { readonly out?: string; readonly cache?: string } = {},
): Promise<Run> {
  const started = performance.now();
  let memory: ReturnType<typeof watchMemory> | undefined;
  const site = await buildSite({
    ...places,
    seeds,
    onStart: (pid) => {
      memory = watchMemory(pid);
    },
  });
  const seconds = (performance.now() - started) / 1000;
  const peak = memory?.stop() ?? null;
  try {
    if (site.exitCode !== 0) throw new Error(site.output);
    return { ...measureSite(site.dir), seconds, memory: peak };
  } finally {
    await site.cleanup();
  }
}
