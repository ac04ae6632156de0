import * as texts from 'virtual:offprint/texts';
import { announce, copyText } from './copy.ts';
import { fetchText } from './fetch-text.ts';

/** Copies the BibTeX entry of the paper that a link leads to, and announces the result in a live region. */
export async function copyReference({ href }: HTMLAnchorElement, status: Element): Promise<void> {
  try {
    await copyText(await fetchText(href.replace(/\/$/, '.bib')));
    announce(status, texts.bibtexCopied);
  } catch {
    announce(status, texts.bibtexNotCopied);
  }
}
