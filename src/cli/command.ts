import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { findNearestKey } from '../core/settings/schema-keys.ts';
import { OwnerError } from '../reporters/owner-error.ts';
import { attemptAsync } from '../reporters/unexpected-error.ts';

/** The arguments, environment and streams of a command, which tests pass without starting a process. */
export interface Invocation {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Runs a command and returns its exit code. */
export type Command = (invocation: Invocation) => Promise<number>;

interface CommandParts<Options> {
  readonly usage: string;
  /** Parses the arguments. Throws if they are invalid. */
  readonly read: (invocation: Invocation) => Options;
  /** Runs the command and returns the exit code. */
  readonly run: (options: Options, invocation: Invocation) => number | Promise<number>;
}

/**
 * Creates a command that prints its usage for `--help`, and after the message about invalid arguments, for which it returns 2. For an
 * `OwnerError` it prints the message and returns 1.
 */
export function createCommand<Options>({ usage, read, run }: CommandParts<Options>): Command {
  return async (invocation) => {
    const { args, stdout, stderr } = invocation;
    if (args.includes('--help')) {
      stdout.write(`${usage}\n`);
      return 0;
    }
    let options: Options;
    try {
      options = read(invocation);
    } catch (error) {
      stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
      return 2;
    }
    try {
      return await run(options, invocation);
    } catch (error) {
      if (!(error instanceof OwnerError)) throw error;
      stderr.write(`${error.message}\n`);
      return 1;
    }
  };
}

/** Runs a command with the streams of this process, and ends the process with its exit code. */
export async function runCommand(name: string, command: Command, args: readonly string[]): Promise<void> {
  const { env, stdin, stdout, stderr } = process;
  // The reader of the output may stop early, like `head`; the work continues.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.exitCode = await attemptAsync(`running ${name}`, () =>
      command({ args, environment: env, stdin, stdout, stderr }),
    );
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

/** An option without a value. */
export const flag = { type: 'boolean', default: false } as const;

/**
 * Parses options and other arguments of a command. Throws if one is invalid, or if npm took it as its own option: `npm run import
 * --dry-run` would otherwise write.
 */
export function readArguments<Options extends ParseArgsOptionsConfig>(
  { args, environment }: Pick<Invocation, 'args' | 'environment'>,
  options: Options,
) {
  // npm expands abbreviations: `--replace` to `--replace-registry-host`.
  const isTaken = (name: string) =>
    Object.keys(environment).some((key) => `${key}_`.startsWith(`npm_config_${name.replaceAll('-', '_')}_`));
  const taken = Object.keys(options).filter(isTaken);
  const script = environment['npm_lifecycle_event'];
  if (script !== undefined && taken.length > 0) {
    const given = taken.map((name) => `--${name}`).join(' ');
    // Windows sets this variable. With older versions of npm, PowerShell removes “--” unless it is in quotation marks.
    const quoted = 'PSModulePath' in environment ? `. In PowerShell: npm run ${script} '--' ${given} …` : '';
    throw new Error(
      `npm took ${given} for itself. Write “--” before the options: npm run ${script} -- ${given} …${quoted}`,
    );
  }
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw describeInvalid(error, Object.keys(options));
  }
}

/** Node's error for invalid arguments, with our message for an unknown option. */
function describeInvalid(error: unknown, names: readonly string[]): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const [, option, name = ''] = /^Unknown option '(-{1,2}([^'=]*))'/.exec(error.message) ?? [];
  if (option === undefined) return error;
  const nearest = findNearestKey(name, names);
  return new Error(`Unknown option “${option}”.${nearest === null ? '' : ` Did you mean “--${nearest}”?`}`);
}
