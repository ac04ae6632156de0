/** The longest time for a chunk, in milliseconds. */
const chunk = 6;

/**
 * Does work in chunks, with pauses for the page, so that typing and scrolling never wait. A new call cancels the rest of the previous one.
 * An item that causes work for the browser after the chunk yields the estimated time of that work in milliseconds.
 */
export function createChunkedWork(): (items: Iterator<number>, done: () => void) => void {
  let latest = 0;
  return (items, done) => {
    const ticket = ++latest;
    const work = () => {
      if (ticket !== latest) return;
      let end = performance.now() + chunk;
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
