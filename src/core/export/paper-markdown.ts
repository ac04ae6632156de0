import { toBibtex } from './bibtex/bibtex.ts';
import { escapeInline, escapeMarkdown, fenceCode } from './escape-markdown.ts';
import { formatByline } from '../facts/byline.ts';
import { formatDate } from '../facts/format-date.ts';
import { describePublished } from '../facts/published.ts';
import { labelLink, listPaperLinks } from '../facts/paper-links.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { findTexts } from '../texts/find-texts.ts';
import type { Urls } from '../urls.ts';

/** The page of a paper in Markdown: its facts and its BibTeX entry. */
export function toPaperMarkdown(publication: RenderedPublication, language: string, urls: Urls): string {
  const { id, rendered, date, category, award, note, keywords, affiliations } = publication;
  const texts = findTexts(language);
  const published = describePublished(publication, texts);
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    ['Authors', formatByline(publication, texts) || null],
    ['Date', formatDate(date, texts)],
    [
      'Venue',
      published && published.kind + [published.name, published.volume].filter(Boolean).join(' ') + published.place,
    ],
    ['Award', award],
    ['Category', category && (category.id === category.name ? category.name : `${category.name} (${category.id})`)],
    ['Affiliations', affiliations.join(', ') || null],
    ['Keywords', keywords.join(', ') || null],
    ['License', publication.details.license ?? null],
    ['Note', note],
  ];
  const addresses = [
    `- Page: <${urls.absolute(urls.paper(id))}>`,
    ...listPaperLinks(publication, urls).map(
      ({ kind, href }) => `- ${labelLink(kind, texts)}: <${urls.absolute(href)}>`,
    ),
  ];
  return [
    `# ${escapeInline(rendered.title.text)}`,
    facts
      .flatMap(([name, value]) => (value === null ? [] : [`- ${name}: ${escapeInline(value)}`]))
      .concat(addresses)
      .join('\n'),
    ...(rendered.abstract ? ['## Abstract', escapeMarkdown(rendered.abstract.text)] : []),
    '## BibTeX',
    fenceCode(toBibtex(publication, urls), 'bibtex'),
  ]
    .join('\n\n')
    .concat('\n');
}
