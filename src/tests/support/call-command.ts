import { Readable, Writable } from 'node:stream';
import type { Command } from '../../cli/command.ts';

/** The output of a command and its exit code. */
export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

interface Place {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Standard input. */
  readonly input?: string;
}

/** Runs a command in this process as if it had been started in a folder. */
export async function callCommand(
  command: Command,
  args: readonly string[],
  { folder, environment, input = '' }: Place,
): Promise<CommandResult> {
  const [stdout, stderr] = [new TextStream(), new TextStream()];
  const here = process.cwd();
  process.chdir(folder);
  try {
    const status = await command({ args, environment, stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
    return { stdout: stdout.text, stderr: stderr.text, status };
  } finally {
    process.chdir(here);
  }
}

/** Collects what is written to it. */
class TextStream extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
