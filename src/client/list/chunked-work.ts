/** Milliseconds that a chunk may take. */
const chunk = 6;

/**
 * Does work in chunks with pauses for the page, so that typing and scrolling never wait. A newer call ends what is
 * left of the one before. An item that makes work for the browser, which comes after the chunk, yields how many milliseconds of it.
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
