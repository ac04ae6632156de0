import type { RenderedPublication } from '../markup/rendered.ts';
import { foldText } from '../model/fold.ts';
import { listKnownAuthors } from '../model/known-authors.ts';
import { type FilterRow, writeFilterIndex } from '../search/filter-index.ts';
import { createEntries, type Entry } from './entry.ts';
import { listAvailability } from './list-tools.ts';
import type { SiteData } from './site-data.ts';

/** The content of the file with what the filter knows of papers: what it reads from their entries on the page that has them. */
export function createFilterIndex(publications: readonly RenderedPublication[], data: SiteData): string {
  const { entries } = createEntries(publications, data, { isRoomy: false, hasFigures: false });
  const rows = entries.flatMap((entry, index) => createRow(entry, publications[index], data) ?? []);
  const names = entries.flatMap(({ category }, index) => {
    const key = rows[index]?.category ?? '';
    return key === '' ? [] : [[key, foldTexts([category?.text, category?.title])] as const];
  });
  return writeFilterIndex(rows, Object.fromEntries(names));
}

function createRow(
  { authors, published: { venue, date }, category, topics, isRetracted, award, code }: Entry,
  publication: RenderedPublication | undefined,
  { catalogue, texts }: SiteData,
): FilterRow | undefined {
  if (!publication) return undefined;
  const hasList = category !== null && category.href !== null;
  return {
    text: foldTexts([
      publication.rendered.title.text,
      ...authors.names.map(({ name }) => name),
      authors.end?.text,
      ...(venue ? [venue.kind, venue.name, venue.volume + venue.place, venue.publisher] : []),
      date.text,
      hasList ? null : category?.text,
      isRetracted ? texts.retracted : null,
      award,
      code,
    ]),
    year: publication.date.year ?? Infinity,
    category: hasList ? (publication.category?.id ?? '') : '',
    topics,
    members: listKnownAuthors(publication)
      .map(({ person }) => person)
      .filter(catalogue.isOurs),
    has: listAvailability(publication),
  };
}

const foldTexts = (texts: readonly (string | null | undefined)[]) =>
  foldText(texts.filter(Boolean).join(' ')).replaceAll(/\s+/gu, ' ');
