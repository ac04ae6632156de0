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
    reasons: listReasons(related, owners, data.texts),
  }));
}

/** The most authors to name; the rest are counted. */
const mostShared = 3;

/** What two papers share, a line each. If the owner is an author of every paper, that counts only if there is nothing else. */
function listReasons(
  { sharedTerms, sharedAuthors }: RelatedPublication,
  owners: ReadonlySet<string>,
  texts: Texts,
): readonly string[] {
  const telling = sharedAuthors.filter((name) => !owners.has(name));
  const authors = telling.length > 0 || sharedTerms.length > 0 ? telling : sharedAuthors;
  const names =
    authors.length > mostShared + 1
      ? [...authors.slice(0, mostShared), formatCount(texts.otherPeople, authors.length - mostShared, texts.lang)]
      : authors;
  const terms = sharedTerms.join(texts.comma);
  const people = lists(texts.lang).format(names);
  return [
    terms && fillPlaceholders(texts.alsoAbout, { terms }),
    people && fillPlaceholders(texts.withPeople, { people }),
  ].filter(Boolean);
}

const lists = perLanguage((language) => new Intl.ListFormat(language));
