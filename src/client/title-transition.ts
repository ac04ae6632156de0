/**
 * Animates the title of a paper from its place in a list to the head of its page, in browsers that support it. The style sheet gives the
 * title there the same transition name.
 */
const transitionName = 'paper-title';

addEventListener('pageswap', ({ viewTransition, activation }) => {
  const target = activation?.entry.url;
  if (!viewTransition || !target) return;
  const path = CSS.escape(new URL(target).pathname);
  const link = document.querySelector<HTMLElement>(`.entry-title a[href="${path}"]`);
  if (!link || !isInView(link)) return;
  link.style.viewTransitionName = transitionName;
  // A page restored from the back/forward cache must not keep the name.
  void viewTransition.finished.finally(() => {
    link.style.viewTransitionName = '';
  });
});

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
