import type { RelatedPublication } from '../catalogue/related.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { listKnownAuthors } from '../model/known-authors.ts';
import type { Texts } from '../texts/find-texts.ts';
import { fillPlaceholders, formatCount, perLanguage } from '../texts/message.ts';
import { showDate, showTitle } from './shown.ts';
import type { SiteData } from './site-data.ts';

export type RelatedPaper = ReturnType<typeof createRelatedPapers>[number];

export function createRelatedPapers(publication: RenderedPublication, data: SiteData) {
  const { catalogue, site } = data;
  const isOwner = (person: string) => catalogue.findPerson(person)?.role === 'owner';
  const owners = new Set(
    listKnownAuthors(publication)
      .filter(({ person }) => isOwner(person))
      .map(({ name }) => name),
  );
  return catalogue.findRelated(publication, site.show.related).map((related) => ({
    title: showTitle(related.publication, data),
    date: showDate(related.publication.date, data),
    reason: describeReason(related, owners, data.texts),
  }));
}

/** The most authors to name; the rest are counted. */
const mostShared = 3;

/** The properties that two papers share. If the owner is an author of every paper, that counts only if there is nothing else. */
function describeReason(
  { sharedTerms, sharedAuthors }: RelatedPublication,
  owners: ReadonlySet<string>,
  texts: Texts,
): string {
  const telling = sharedAuthors.filter((name) => !owners.has(name));
  const authors = telling.length > 0 || sharedTerms.length > 0 ? telling : sharedAuthors;
  const names =
    authors.length > mostShared + 1
      ? [...authors.slice(0, mostShared), formatCount(texts.otherPeople, authors.length - mostShared, texts.lang)]
      : authors;
  const terms =
    sharedTerms.length > 0 ? fillPlaceholders(texts.alsoAbout, { terms: sharedTerms.join(texts.comma) }) : '';
  const people =
    names.length > 0
      ? fillPlaceholders(terms ? texts.andWithPeople : texts.withPeople, { people: lists(texts.lang).format(names) })
      : '';
  return [terms, people].filter(Boolean).join(' · ');
}

const lists = perLanguage((language) => new Intl.ListFormat(language));
