import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { describeSystemError, OwnerError } from '../reporters/owner-error.ts';
import { identifyProcess, isRunning } from './process-identity.ts';

export interface LockOptions {
  /** What the lock protects, as part of a sentence: `publishing to dist`. */
  readonly purpose: string;
  /** How long to wait for another process, in seconds. */
  readonly patience: number;
  /** Called once, with a line that names what the process is waiting for. */
  readonly onWait: (line: string) => void;
}

export interface Lock {
  /** False if somebody has removed the lock, or another process has taken it. */
  isHeld(): boolean;
  release(): void;
}

const second = 1000;
/** A process touches its lock while it runs. If a lock of another machine is not touched for this time, its process has ended. */
const silence = 600 * second;
const touchInterval = 15 * second;
/** The longest time between two writes of a process that creates or breaks a lock; less than a millisecond is usual. */
const moment = second;
const pollInterval = 50;

const recordSchema = z.object({
  pid: z.number(),
  host: z.string(),
  boot: z.string().nullable(),
  start: z.string().nullable(),
  purpose: z.string(),
  since: z.string(),
});
type LockRecord = z.infer<typeof recordSchema>;

/**
 * Creates the lock file `path` for this process. It is released when the process ends, or earlier. Waits while another process holds the lock,
 * and throws an `OwnerError` if that takes too long. The lock of a process that has ended is removed.
 */
export function takeLock(path: string, { purpose, patience, onWait }: LockOptions): Lock {
  const record = JSON.stringify({ ...identifyProcess(), purpose, since: new Date().toISOString() });
  const end = Date.now() + patience * second;
  for (let isFirst = true; !create(path, record); isFirst = false) {
    const found = readLock(path);
    if (found === null || isStale(path, found)) {
      if (found !== null) breakLock(path, found);
      continue;
    }
    const holder = describeHolder(parse(found));
    if (Date.now() >= end) {
      throw new OwnerError(
        `${holder}. It has not finished after ${String(patience)} seconds. Run this command again later. ` +
          `If that process is no longer running, delete the file “${path}” first.`,
      );
    }
    if (isFirst) onWait(`${holder}. Waiting for it to finish.`);
    sleep(pollInterval);
  }
  return hold(path, record);
}

function hold(path: string, record: string): Lock {
  const isHeld = () => readLock(path) === record;
  const touching = setInterval(() => {
    if (isHeld()) utimesSync(path, new Date(), new Date());
  }, touchInterval).unref();
  const release = () => {
    clearInterval(touching);
    process.off('exit', release);
    if (isHeld()) rmSync(path, { force: true });
  };
  process.on('exit', release);
  return { isHeld, release };
}

/** Creates the lock file. False if it already exists. */
function create(path: string, record: string): boolean {
  try {
    const file = openSync(path, 'wx');
    try {
      writeFileSync(file, record);
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    } finally {
      closeSync(file);
    }
    // A process that was suspended before it wrote may have lost the lock.
    return readLock(path) === record;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw new OwnerError(`Cannot write the lock “${path}”: ${describeSystemError(error)}.`, { cause: error });
  }
}

/** Null if there is no lock. */
function readLock(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Null if its process has not written the record yet, or was killed before that. */
function parse(text: string): LockRecord | null {
  try {
    return recordSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function isStale(path: string, text: string): boolean {
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  const record = parse(text);
  if (record === null) return age > moment;
  const runs = isRunning(record);
  return runs === null ? age > silence : !runs;
}

/** Removes a stale lock, unless another process has taken it over in the meantime. */
function breakLock(path: string, stale: string): void {
  const guard = `${path}.breaking`;
  try {
    mkdirSync(guard);
  } catch {
    const since = statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > moment) rmSync(guard, { recursive: true, force: true });
    sleep(pollInterval);
    return;
  }
  try {
    if (readLock(path) === stale) rmSync(path, { force: true });
  } finally {
    rmSync(guard, { recursive: true, force: true });
  }
}

function describeHolder(record: LockRecord | null): string {
  if (record === null) return 'Another process has started the same work';
  const { pid, host, purpose, since } = record;
  const place = host === identifyProcess().host ? '' : ` on ${host.split(' ')[0] ?? host}`;
  return `Process ${String(pid)}${place} has been ${purpose} since ${since}`;
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
