import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Distinguishes a process from all others, including later ones with the same id. */
export interface ProcessIdentity {
  readonly pid: number;
  /** The machine or container in which the process id is valid. */
  readonly host: string;
  /** Changes at each boot; null if the system does not give it. */
  readonly boot: string | null;
  /** The start time in the system's format; null if the system does not give it. */
  readonly start: string | null;
}

export function identifyProcess(pid = process.pid): ProcessIdentity {
  return { pid, host: readHost(), boot: readIfThere('/proc/sys/kernel/random/boot_id'), start: readStart(pid) };
}

/** False for a process that has ended; null for one on another machine, whose state is unknown. */
export function isRunning({ pid, host, boot, start }: ProcessIdentity): boolean | null {
  if (host !== readHost()) return null;
  const now = identifyProcess(pid);
  if (boot !== null && now.boot !== null && boot !== now.boot) return false;
  if (!answers(pid) || now.start === ended) return false;
  return start === null || now.start === null || start === now.start;
}

const ended = 'ended';

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** In Linux the number of clock ticks since the machine started, in macOS a date. */
function readStart(pid: number): string | null {
  const stat = readIfThere(`/proc/${String(pid)}/stat`);
  if (stat !== null) {
    // The name of the program, in parentheses, may hold anything; after it comes the state, and 19 fields later the start (proc(5)).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return /^[ZX]/.test(fields[0] ?? '') ? ended : (fields[19] ?? null);
  }
  if (process.platform !== 'darwin') return null;
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

function readHost(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}
