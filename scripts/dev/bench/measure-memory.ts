import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

/** The most memory that one process held at once, in bytes, and the name of its program. */
export interface PeakMemory {
  readonly bytes: number;
  readonly program: string;
}

const interval = 100; // milliseconds

/**
 * Watches a process and its descendants until `stop`, which returns the peak of the largest of them; null where the
 * system has no `/proc` to ask. The kernel keeps each process's own peak, so a short burst between two looks counts.
 */
export function watchMemory(pid: number): { stop(): PeakMemory | null } {
  let peak: PeakMemory | null = null;
  const look = () => {
    for (const { bytes, program } of listTree(pid)) {
      if (bytes > (peak?.bytes ?? 0)) peak = { bytes, program };
    }
  };
  const timer = setInterval(look, interval);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

interface Process extends PeakMemory {
  readonly pid: number;
  readonly parent: number;
}

function listTree(root: number): readonly Process[] {
  const all = listProcesses();
  const tree = all.filter(({ pid }) => pid === root);
  // A loop over a list that grows: each process found adds its children.
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

/** Null for a process that has ended, or is none of ours. */
function readProcess(pid: number): Process | null {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    const field = (name: string) => new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1] ?? '';
    // VmHWM is the peak of the resident memory, in kibibytes.
    const program = basename(readlinkSync(`/proc/${String(pid)}/exe`));
    return { pid, parent: Number(field('PPid')), bytes: Number(field('VmHWM')) * 1024, program };
  } catch {
    return null;
  }
}
