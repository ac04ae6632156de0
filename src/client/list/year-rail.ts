import type { WholeList } from './whole-list.ts';

/** Marks in the list of years the one whose papers are in view. `refresh` takes in years that have come to the page. */
export function startYearRail(rail: HTMLElement, list: WholeList): { readonly refresh: () => void } {
  const links = new Map<HTMLElement, HTMLAnchorElement | null>();
  const inView = new Set<Element>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      }
      const current = list.entries.find(({ group }) => inView.has(group))?.group;
      for (const [group, link] of links) {
        if (group === current) link?.setAttribute('aria-current', 'true');
        else link?.removeAttribute('aria-current');
      }
    },
    // The band in which a reader's eye is: the upper third of the window.
    { rootMargin: '0px 0px -66% 0px' },
  );
  function refresh(): void {
    for (const { group } of list.entries) {
      if (links.has(group)) continue;
      const link = rail.querySelector<HTMLAnchorElement>(`a[href$="#${group.id}"]`);
      if (link) link.href = `#${group.id}`;
      links.set(group, link);
      observer.observe(group);
    }
  }
  refresh();
  return { refresh };
}
