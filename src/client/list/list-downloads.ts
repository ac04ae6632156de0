import * as texts from 'virtual:offprint/texts';
import { formatNumber } from '../count-papers.ts';
import { announce } from '../copy.ts';
import type { ListEntry } from './list-entries.ts';
import { fileExtensions, referenceFormats } from './reference-formats.ts';
import type { WholeList } from './whole-list.ts';

/**
 * The links to the files of a list. While a filter is set, they export the matching papers and show their number. Returns a function to
 * call with the number of matching papers, or null if no filter is set.
 */
export function startDownloads(
  status: Element,
  list: WholeList,
  shown: () => ReadonlySet<ListEntry>,
): (left: number | null) => void {
  let isNarrowed = false;
  const links = referenceFormats.flatMap((format) => {
    const link = document.querySelector<HTMLAnchorElement>(`.page-head .links a[href$=".${fileExtensions[format]}"]`);
    return link ? [{ link, format, name: link.textContent.trim() }] : [];
  });
  for (const { link, format } of links)
    link.addEventListener('click', (event) => {
      if (!isNarrowed) return;
      event.preventDefault();
      import('./references.ts')
        .then(async ({ saveReferences }) => {
          // More papers may still match.
          await list.bring(() => true);
          await saveReferences('papers', shown(), list, format);
        })
        .catch(() => {
          announce(status, texts.papersNotDownloaded);
        });
    });
  return (left) => {
    isNarrowed = left !== null;
    for (const { link, name } of links) link.textContent = left === null ? name : `${name} (${formatNumber(left)})`;
  };
}
