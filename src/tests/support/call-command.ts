import { Writable } from 'node:stream';
import type { Command } from '../../cli/command.ts';

/** What a command printed, and its exit code. */
export interface Called {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

/** Calls a command in this process as if it was started in a folder. */
export function callCommand(
  command: Command,
  args: readonly string[],
  { folder, environment }: { readonly folder: string; readonly environment: Readonly<Record<string, string>> },
): Called {
  const [stdout, stderr] = [new TextStream(), new TextStream()];
  const here = process.cwd();
  process.chdir(folder);
  try {
    const status = command({ args, environment, stdout, stderr });
    return { stdout: stdout.text, stderr: stderr.text, status };
  } finally {
    process.chdir(here);
  }
}

/** Keeps what is written to it. */
class TextStream extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
