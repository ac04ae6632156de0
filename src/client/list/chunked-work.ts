/**
 * Does work in pieces that leave the page free in between, so that typing and scrolling never wait. A newer call ends what is
 * left of the one before. `milliseconds` is what a piece may take; an item that makes work for the browser, which comes after the
 * piece, yields how many milliseconds of it.
 */
export function createPieceworker(milliseconds = 6): (items: Iterator<number>, done: () => void) => void {
  let latest = 0;
  return (items, done) => {
    const ticket = ++latest;
    const work = () => {
      if (ticket !== latest) return;
      let end = performance.now() + milliseconds;
      while (performance.now() < end) {
        const item = items.next();
        if (item.done) {
          done();
          return;
        }
        end -= item.value;
      }
      requestAnimationFrame(() => {
        setTimeout(work);
      });
    };
    setTimeout(work);
  };
}
