import { formatByline } from '../facts/byline.ts';
import { formatStatus } from '../facts/publication-status.ts';
import { formatVenue } from '../facts/published.ts';
import type { SiteIdentity } from '../metadata/json-ld/nodes.ts';
import { shortenText } from '../markup/shorten-text.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import type { Texts } from '../texts/find-texts.ts';

/** A paper in one or two sentences: the beginning of its abstract, or its authors, kind, venue and date. */
export function describePaper(
  publication: RenderedPublication,
  { title }: Pick<SiteIdentity, 'title'>,
  texts: Texts,
): string {
  const { rendered, date } = publication;
  if (rendered.abstract) return shortenText(rendered.abstract.text);
  const year = date.year === null ? formatStatus(date.status ?? '', texts) : String(date.year);
  const place = [formatVenue(publication, texts), year].filter(Boolean).join(texts.comma);
  const who = formatByline(publication, texts, mostNames) || title;
  return shortenText(place === '' ? who : `${who}${who.endsWith('.') ? '' : '.'} ${place}`);
}

const mostNames = 5;
