/**
 * Does work in pieces that leave the page free in between, so that typing and scrolling never wait. A newer call ends what is
 * left of the one before. `milliseconds` is what a piece may take.
 */
export function createPieceworker(milliseconds = 6): (items: Iterator<unknown>, done: () => void) => void {
  let latest = 0;
  return (items, done) => {
    const ticket = ++latest;
    const work = () => {
      if (ticket !== latest) return;
      const end = performance.now() + milliseconds;
      while (performance.now() < end) {
        if (items.next().done) {
          done();
          return;
        }
      }
      requestAnimationFrame(() => {
        setTimeout(work);
      });
    };
    work();
  };
}
