/**
 * Lets the title of a paper move from its place in a list to the head of its page, in browsers that can: the style sheet has
 * the same name for the title there.
 */
const transitionName = 'paper-title';

addEventListener('pageswap', ({ viewTransition, activation }) => {
  const target = activation?.entry.url;
  if (!viewTransition || !target) return;
  const path = CSS.escape(new URL(target).pathname);
  const link = document.querySelector<HTMLElement>(`.entry-title a[href="${path}"]`);
  if (!link || !isInView(link)) return;
  link.style.viewTransitionName = transitionName;
  // A page that comes back from the browser's memory must not have the name still.
  void viewTransition.finished.finally(() => {
    link.style.viewTransitionName = '';
  });
});

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
