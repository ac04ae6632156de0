import { attempt } from '../reporters/unexpected-error.ts';

/** What a command is given of its process, so that a test can call it without one. */
export interface Invocation {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Does its work and returns the exit code. */
export type Command = (invocation: Invocation) => number;

/** Runs a command with the streams of this process, which ends with its exit code. */
export function runCommand(name: string, command: Command, args: readonly string[]): void {
  const { env, stdout, stderr } = process;
  // Whoever reads the output may stop early, as `head` does; the work goes on all the same.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.exitCode = attempt(`running ${name}`, () => command({ args, environment: env, stdout, stderr }));
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
