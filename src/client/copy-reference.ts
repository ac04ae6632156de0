import { announce, copyText } from './copy.ts';

/** Copies the BibTeX of the paper that a link leads to, and says in a live region how that went. */
export async function copyReference({ href }: HTMLAnchorElement, status: Element): Promise<void> {
  try {
    const response = await fetch(href.replace(/\/$/, '.bib'));
    if (!response.ok) throw new Error(`${href} answers ${String(response.status)}.`);
    await copyText(await response.text());
    announce(status, 'BibTeX copied.');
  } catch {
    announce(status, 'BibTeX could not be copied.');
  }
}
