import { groupForCv } from '../catalogue/cv-sections.ts';
import { findBylineEnd } from '../facts/byline.ts';
import { findOwnAddress } from '../facts/own-address.ts';
import { listIdentities } from '../facts/paper-links.ts';
import { describePublished } from '../facts/published.ts';
import { formatDate } from '../facts/format-date.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { formatIsoDate } from '../model/date.ts';
import { listKnownAuthors } from '../model/known-authors.ts';
import type { Publication } from '../model/publication.ts';
import { nameOwner } from '../settings/owner-name.ts';
import type { Site } from '../settings/site-schema.ts';
import type { Texts } from '../texts/find-texts.ts';
import type { Urls } from '../urls.ts';
import { escapeLinkText, escapeMarkdown } from './escape-markdown.ts';

/** The address of a paper other than its page on this site: a DOI, arXiv or a link. Null if none is known. */
export function findCvAddress(publication: Pick<Publication, 'type' | 'links'>): string | null {
  return listIdentities(publication.links)[0] ?? findOwnAddress(publication);
}

/** Whether a part of an entry ends like a sentence, so that no full stop is added. */
export const isSentence = (part: string) => /[.?!。？！]$/u.test(part);

/** All papers in Markdown as the publication list of a CV: by type, numbered, with the owner in bold. */
export function toCvMarkdown(
  owner: string,
  isOurs: (person: string) => boolean,
  publications: readonly RenderedPublication[],
  texts: Texts,
): string {
  const line = (publication: RenderedPublication) => {
    const { rendered, award } = publication;
    const title = rendered.title.text;
    const address = findCvAddress(publication);
    return [
      nameAuthors(publication, isOurs, texts),
      address === null ? escapeMarkdown(title) : `[${escapeLinkText(title)}](<${address}>)`,
      formatPublished(publication, texts),
      escapeMarkdown(award ?? ''),
    ]
      .filter((part) => part !== '')
      .map((part) => (isSentence(part) ? part : `${part}.`))
      .join(' ');
  };
  const sections = groupForCv(publications).flatMap(({ heading, first, papers }) => [
    `## ${texts[heading]}`,
    papers.map((publication, index) => `${String(first + index)}. ${line(publication)}`).join('\n'),
  ]);
  return [`# ${texts.cvTitle}`, escapeMarkdown(owner), ...sections].join('\n\n').concat('\n');
}

function formatPublished(publication: RenderedPublication, texts: Texts): string {
  const published = describePublished(publication, texts);
  if (published === null) return escapeMarkdown(formatDate(publication.date, texts));
  const { kind, name, volume, place, publisher, date } = published;
  const [venue, number] = [name && `*${escapeMarkdown(name)}*`, volume && ` **${escapeMarkdown(volume)}**`];
  const brackets = [publisher, date].filter((part) => part !== '').join(texts.comma);
  return `${escapeMarkdown(kind)}${kind && name && ' '}${venue}${number}${escapeMarkdown(place)} (${escapeMarkdown(brackets)})`;
}

function nameAuthors(publication: Publication, isOurs: (person: string) => boolean, texts: Texts): string {
  const names = listKnownAuthors(publication).map(({ name, person }) => {
    const text = escapeMarkdown(name);
    return isOurs(person) ? `**${text}**` : text;
  });
  return [names.join(texts.comma), findBylineEnd(publication, texts)].filter(Boolean).join(' ');
}

/** All papers as the `publications` of a résumé in JSON Resume 1.0.0 (jsonresume.org). */
export function toJsonResume(
  site: Pick<Site, 'title' | 'people' | 'profile'>,
  publications: readonly RenderedPublication[],
  urls: Urls,
): string {
  const { position, links } = site.profile;
  const resume = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      name: nameOwner(site),
      label: position,
      url: urls.absolute(urls.home()),
      profiles: Object.entries(links).map(([network, url]) => ({ network, url })),
    },
    publications: publications.map((publication) => ({
      name: publication.rendered.title.text,
      publisher: publication.venue ?? publication.details.publisher,
      releaseDate: formatIsoDate(publication.date) || undefined,
      url: findCvAddress(publication) ?? undefined,
      summary: publication.rendered.abstract?.text,
    })),
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}
