import { formatByline } from '../facts/byline.ts';
import { formatStatus } from '../facts/publication-status.ts';
import { english } from '../texts/en.data.ts';
import { findTexts } from '../texts/find-texts.ts';
import { formatIsoDate } from '../model/date.ts';
import { escapeInline, escapeLinkText, escapeMarkdown } from './escape-markdown.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import type { Urls } from '../urls.ts';

/** The most papers in the file; the linked lists contain all of them. */
const mostPapers = 500;

/** An overview of the site for language models, in the format of llmstxt.org: Markdown with links. */
export function toLlmsText(
  { title, description }: { readonly title: string; readonly description: string },
  publications: readonly RenderedPublication[],
  urls: Urls,
): string {
  const link = (name: string, path: string, note: string) =>
    `- [${escapeLinkText(name)}](${urls.absolute(path)}): ${note}`;
  const site = { kind: 'site' } as const;
  return [
    `# ${escapeInline(title)}`,
    `> ${escapeMarkdown(description)}`,
    '## Lists',
    [
      link('All papers', urls.papers(), 'HTML, newest first'),
      link('BibTeX', urls.list(site, 'bib'), 'all papers'),
      link('JSON', urls.file('publications.json'), 'all papers with all that is known of them'),
      link('CSL-JSON', urls.list(site, 'csl.json'), 'all papers'),
      link('RIS', urls.list(site, 'ris'), 'all papers'),
      link('RSS', urls.feed(site, 'rss'), 'the newest papers with abstracts'),
    ].join('\n'),
    '## Papers',
    publications
      .slice(0, mostPapers)
      .map((publication) => {
        const { id, rendered, date } = publication;
        return link(
          rendered.title.text,
          urls.paperMarkdown(id),
          escapeInline(
            [
              formatByline(publication, english),
              formatIsoDate(date) || formatStatus(date.status ?? '', findTexts('en')),
            ]
              .filter(Boolean)
              .join(', '),
          ),
        );
      })
      .join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}
