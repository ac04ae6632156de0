import type { WholeList } from './whole-list.ts';

/** Marks in the chart the year whose papers are in view. */
export interface YearInView {
  /** Includes years that were added to the page. */
  readonly refresh: () => void;
}

export function startYearInView(chart: Element, list: WholeList): YearInView {
  const bars = new Map<HTMLElement, Element | null>();
  const inView = new Set<Element>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      }
      const current = list.entries.find(({ group }) => inView.has(group))?.group;
      for (const [group, bar] of bars) {
        if (group === current) bar?.setAttribute('aria-current', 'true');
        else bar?.removeAttribute('aria-current');
      }
    },
    // Readers look at the upper third of the window.
    { rootMargin: '0px 0px -66% 0px' },
  );
  function refresh(): void {
    for (const { group } of list.entries) {
      if (bars.has(group)) continue;
      bars.set(group, chart.querySelector(`a[data-year="${group.id.slice('year-'.length)}"]`));
      observer.observe(group);
    }
  }
  refresh();
  return { refresh };
}
