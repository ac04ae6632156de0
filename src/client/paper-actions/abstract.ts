import { copyPart, loadPaper } from './load-paper.ts';

const shown = new WeakMap<HTMLAnchorElement, HTMLElement>();

/** Shows the abstract that a link leads to below the row of the link, or hides it again. */
export async function toggleAbstract(link: HTMLAnchorElement): Promise<void> {
  const known = shown.get(link);
  if (known) known.hidden = !known.hidden;
  const text = known ?? copyPart(await loadPaper(link), '.abstract > p');
  if (!known && !shown.has(link)) {
    shown.set(link, text);
    text.className = 'loaded-abstract';
    link.parentElement?.append(text);
  }
  link.setAttribute('aria-expanded', String(!text.hidden));
}
