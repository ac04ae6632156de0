import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

/** The peak memory of a process in bytes, and the name of its program. */
interface PeakMemory {
  readonly bytes: number;
  readonly program: string;
}

/** The process of a program with the highest peak, and the highest total of all its processes, in bytes. */
export interface MemoryUse extends PeakMemory {
  readonly together: number;
}

const interval = 100; // milliseconds

/**
 * Watches a process and its descendants until `stop` is called, which returns the peak of the largest one; null on systems without `/proc`.
 * The kernel records the peak of each process, so short bursts between two samples count.
 */
export function watchMemory(pid: number): { stop(): MemoryUse | null } {
  let peak: MemoryUse | null = null;
  const look = () => {
    const tree = listTree(pid);
    const together = tree.reduce((sum, { resident }) => sum + resident, 0);
    for (const { bytes, program } of tree) peak = joinPeaks(peak, { bytes, program, together });
  };
  const timer = setInterval(look, interval);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

/** The highest of several successive peaks. */
export function joinPeaks(one: MemoryUse | null, other: MemoryUse | null): MemoryUse | null {
  if (!one || !other) return one ?? other;
  const largest = one.bytes >= other.bytes ? one : other;
  return { ...largest, together: Math.max(one.together, other.together) };
}

interface Process extends PeakMemory {
  readonly pid: number;
  readonly parent: number;
  /** The current memory. */
  readonly resident: number;
}

function listTree(root: number): readonly Process[] {
  const all = listProcesses();
  const tree = all.filter(({ pid }) => pid === root);
  // The list grows during the loop: each process adds its children.
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}

function listProcesses(): readonly Process[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readProcess(Number(name)) ?? []);
  } catch {
    return [];
  }
}

/** Null if the process has ended or belongs to somebody else. */
function readProcess(pid: number): Process | null {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    const field = (name: string) => new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1] ?? '';
    // VmHWM is the peak of the resident memory in kibibytes.
    const program = basename(readlinkSync(`/proc/${String(pid)}/exe`));
    const [bytes, resident] = ['VmHWM', 'VmRSS'].map((name) => Number(field(name)) * 1024) as [number, number];
    return { pid, parent: Number(field('PPid')), bytes, resident, program };
  } catch {
    return null;
  }
}
