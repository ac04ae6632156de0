import type { FoundEntry } from '../found/schema.ts';
import { markupWords } from '../model/markup-words.ts';
import type { Publication } from '../model/publication.ts';
import { splitRetraction } from '../model/retraction.ts';
import { countDays, daysBetweenLookups, wantedFields } from './found-entry.ts';
import type { WantedPaper } from './plan.ts';

/** A paper as input of a lookup: what its owner says about it, and identifiers that were found before. */
export function toWanted(publication: Publication, before: FoundEntry | undefined): WantedPaper {
  const { title, authors, etal, date, links, type, abstract } = publication;
  const { markup } = splitRetraction(title).title;
  const words = markupWords(markup);
  const found = before?.title === words ? before.fields : {};
  const doi = links.doi ?? (found.doi?.state === 'accepted' ? found.doi.value : null);
  const arxiv = links.arxiv ?? (found.arxiv?.state === 'accepted' ? found.arxiv.value : null);
  return {
    title: words,
    searched: markupWords(markup, () => ' ').trim() || words,
    authors: authors.map(({ family, given }) => ({ family, ...(given !== '' && { given }) })),
    etal,
    year: date.year,
    isPreprint: type === 'preprint',
    isElse: type === 'dataset' || type === 'software' || type === 'patent',
    doi: doi?.toLowerCase() ?? null,
    arxiv: arxiv?.toLowerCase().replace(/v\d+$/u, '') ?? null,
    hasText: links.pdf !== undefined || links.arxiv !== undefined,
    hasAbstract: abstract !== null,
  };
}

/**
 * Whether a run looks up a paper: it lacks something that was not looked up recently, or it is a preprint that may have been published
 * since.
 */
export function isLookupDue(publication: Publication, before: FoundEntry | undefined, today: string): boolean {
  const { links, authors, etal, venue, type } = publication;
  const wanted = toWanted(publication, before);
  const isKnown = before?.title === wanted.title;
  const own: Readonly<Record<(typeof wantedFields)[number], boolean>> = {
    doi: links.doi !== undefined || links.publisher !== undefined,
    arxiv: type !== 'preprint' || links.arxiv !== undefined,
    authors: authors.length > 0 && !etal,
    venue: venue !== null && type !== 'preprint',
    pdf: wanted.hasText || links.doi !== undefined || links.publisher !== undefined,
  };
  const lacking = wantedFields.filter((name) => !own[name] && before?.fields[name]?.state !== 'accepted');
  if (!isKnown) return wantedFields.some((name) => !own[name]);
  const isAnswered = before.state === 'question' && (links.doi ?? links.arxiv) !== undefined;
  const isPreprint = lacking.includes('venue') && wanted.arxiv !== null;
  if (lacking.length === 0) return false;
  const isOld = lacking.some((name) => {
    const field = before.fields[name];
    return field === undefined || field.state === 'failed' || countDays(field.day, today) >= daysBetweenLookups;
  });
  return isAnswered || isPreprint || isOld;
}
