import type { PaperActions } from '../../core/facts/paper-actions.ts';
import { findElement } from './elements.ts';

/** Fills the row of a template that has each action once and a link last. */
export function fillActionRow(row: HTMLElement, { read, find, abstract, cite, links }: PaperActions): void {
  const part = (selector: string) => findElement(row, selector, HTMLAnchorElement);
  const best = part('.read');
  const link = part('a:last-child');
  lead(best, read?.href ?? null);
  best.lastElementChild?.replaceChildren(read?.note ?? '');
  lead(part('.find'), find);
  lead(part('[data-part="abstract"]'), abstract);
  lead(part('[data-part="cite"]'), cite);
  for (const { label, href } of links) {
    const another = link.cloneNode();
    if (another instanceof HTMLAnchorElement) lead(another, href).textContent = label;
    link.before(another);
  }
  link.remove();
}

function lead(link: HTMLAnchorElement, href: string | null): HTMLAnchorElement {
  if (href === null) link.remove();
  else link.href = href;
  return link;
}
