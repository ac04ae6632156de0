/** What a command is given of its process, so that a test can call it without one. */
export interface Invocation {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Does its work and returns the exit code. */
export type Command = (invocation: Invocation) => number;

/** Runs a command with the arguments and streams of this process, which ends with its exit code. */
export function runCommand(command: Command): void {
  const { argv, env, stdout, stderr } = process;
  process.exitCode = command({ args: argv.slice(2), environment: env, stdout, stderr });
}
