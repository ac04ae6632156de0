import { groupThousands } from '../core/model/counts.ts';

/** Shows what a command is doing while it does it. */
export interface Progress {
  /** Begins a phase, of so many steps where they can be counted. */
  readonly begin: (phase: string, total?: number) => void;
  /** One step of the phase is done. */
  readonly step: () => void;
  /** Removes what is shown, before something else is printed. */
  readonly clear: () => void;
  /** Nothing is shown from now on. */
  readonly end: () => void;
}

interface Stream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** In milliseconds: often enough for who watches, and seldom enough for who reads it afterwards. */
const watched = 200;
const logged = 10_000;

/** Shows progress on a stream: on a terminal one line that changes, elsewhere a line every ten seconds. */
export function showProgress(stream: Stream): Progress {
  const interval = stream.isTTY ? watched : logged;
  let phase = { name: '', done: 0, total: 0, start: 0 };
  let last = performance.now();
  const clear = () => {
    if (stream.isTTY) stream.write('\r\u001B[K');
  };
  // A phase that leaves no room for the clock shows itself at its steps.
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
