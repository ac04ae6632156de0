/** Marks in the list of years the one whose papers are in view. */
export function startYearRail(rail: HTMLElement, groups: readonly HTMLElement[]): void {
  const inView = new Set<Element>();
  const linkOf = (group: Element) => rail.querySelector(`a[href$="#${group.id}"]`);
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      }
      const current = groups.find((group) => inView.has(group));
      for (const group of groups) {
        const link = linkOf(group);
        if (group === current) link?.setAttribute('aria-current', 'true');
        else link?.removeAttribute('aria-current');
      }
    },
    // The band in which a reader's eye is: the upper third of the window.
    { rootMargin: '0px 0px -66% 0px' },
  );
  for (const group of groups) observer.observe(group);
}
