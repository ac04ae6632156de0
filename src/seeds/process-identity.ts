import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Identifies a process uniquely: later processes can have the same process id. */
export interface ProcessIdentity {
  readonly pid: number;
  /** The machine or container in which the process id is valid. */
  readonly host: string;
  /** An identifier that changes at each boot; null if the system does not report one. */
  readonly boot: string | null;
  /** The start time in the system's format; null if the system does not report it. */
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

/** The start time of a process: on Linux in clock ticks since boot, on macOS a date. */
function readStart(pid: number): string | null {
  const stat = readIfThere(`/proc/${String(pid)}/stat`);
  if (stat !== null) {
    // The program name in parentheses can contain any character. The state follows it, and the start time is 19 fields later (proc(5)).
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
