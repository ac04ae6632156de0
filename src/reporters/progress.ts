import { groupThousands } from '../core/model/counts.ts';

/** Shows the progress of a command. */
export interface Progress {
  /** Starts a phase, with its number of steps if it is known. */
  readonly begin: (phase: string, total?: number) => void;
  /** One step of the phase is done. */
  readonly step: () => void;
  /** Clears the display before other output. */
  readonly clear: () => void;
  /** Stops showing progress. */
  readonly end: () => void;
}

interface Stream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** In milliseconds: frequent enough to watch on a terminal, and rare enough to read in a log. */
const watched = 200;
const logged = 10_000;

/** Shows progress on a stream: one changing line on a terminal, elsewhere a line every ten seconds. */
export function showProgress(stream: Stream): Progress {
  const interval = stream.isTTY ? watched : logged;
  let phase = { name: '', done: 0, total: 0, start: 0 };
  let last = performance.now();
  const clear = () => {
    if (stream.isTTY) stream.write('\r\u001B[K');
  };
  // A phase that blocks timers shows its progress at its steps.
  const show = () => {
    const now = performance.now();
    if (phase.name === '' || now - last < interval) return;
    last = now;
    clear();
    stream.write(formatProgress(phase, now) + (stream.isTTY ? '' : '\n'));
  };
  const timer = setInterval(show, interval).unref();
  return {
    begin: (name, total = 0) => {
      phase = { name, done: 0, total, start: performance.now() };
    },
    step: () => {
      phase.done += 1;
      show();
    },
    clear,
    end: () => {
      clearInterval(timer);
      clear();
    },
  };
}

/** `Pages: 1,200 of 5,000, 12 s left`. */
function formatProgress(
  { name, done, total, start }: Readonly<Record<'done' | 'total' | 'start', number> & { name: string }>,
  now: number,
): string {
  if (total === 0) return `${name} …`;
  const left = done === 0 ? '' : `, ${String(Math.ceil(((now - start) / 1000 / done) * (total - done)))} s left`;
  return `${name}: ${groupThousands(done)} of ${groupThousands(total)}${left}`;
}
