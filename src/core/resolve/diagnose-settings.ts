import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { areByExampleAuthor } from './example-papers.ts';
import { describePath } from '../model/describe-path.ts';
import { foldText } from '../model/fold.ts';
import { listKnownAuthors } from '../model/known-authors.ts';
import { parseName } from '../model/name.ts';
import { personId } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import { exampleSite, placeholders } from '../settings/example-site.data.ts';
import type { LocateSetting } from '../settings/read-settings.ts';
import type { Site } from '../settings/site-schema.ts';
import { hasTexts, translations } from '../texts/find-texts.ts';

/** The most spellings suggested for a name. */
const suggestionLimit = 3;

/** Reports settings that do not fit the papers or the date: people without papers, and remains of the example. */
export function diagnoseSettings(
  site: Site,
  publications: readonly Publication[],
  locate: LocateSetting,
  today: string | null = null,
): readonly Diagnostic[] {
  const future = [...diagnoseCaptured(site, locate, today), ...diagnoseLanguage(site, locate)];
  if (publications.length === 0) return future;
  const authors = new Map(publications.flatMap(listKnownAuthors).map(({ person, name }) => [person, name]));
  const papers = publications.map((paper) => listKnownAuthors(paper).map(({ person }) => person));
  const leftovers = areByExampleAuthor(papers, 1 / 3) ? [] : diagnoseExample(site, locate);
  return [...future, ...leftovers, ...diagnosePeople(site, authors, locate)];
}

/** `today` is null if unknown. */
function diagnoseCaptured({ sources }: Site, locate: LocateSetting, today: string | null): readonly Diagnostic[] {
  return sources.flatMap(({ captured }, index) =>
    captured !== undefined && today !== null && captured > today
      ? [createDiagnostic('captured-in-future', { captured, today }, locate(['sources', index, 'captured']))]
      : [],
  );
}

function diagnoseLanguage({ language }: Site, locate: LocateSetting): readonly Diagnostic[] {
  if (hasTexts(language)) return [];
  const known = ['en', ...Object.keys(translations).map((kind) => new Intl.Locale(kind).language)]
    .toSorted()
    .join(', ');
  return [createDiagnostic('language-without-texts', { language, known }, locate(['language']))];
}

function diagnoseExample(site: Site, locate: LocateSetting) {
  const { title, description, people, origin, base } = site;
  const found: (readonly [path: readonly PropertyKey[], value: string])[] = [
    [['title'], title],
    [['description'], description],
    ...people.map(({ name }, index) => [['people', index, 'name'], name] as const),
  ];
  const texts: ReadonlySet<string> = new Set([
    exampleSite.title,
    exampleSite.description,
    ...Object.values(placeholders),
  ]);
  return [
    ...found
      .filter(([, value]) => texts.has(value))
      .map(([path, value]) =>
        createDiagnostic('example-identity', { path: describePath(path, site), value }, locate(path)),
      ),
    ...(origin + base === exampleSite.address
      ? [createDiagnostic('example-address', { address: exampleSite.address }, locate(['address']))]
      : []),
  ];
}

function diagnosePeople(
  { people, title }: Site,
  authors: ReadonlyMap<string, string>,
  locate: LocateSetting,
): readonly Diagnostic[] {
  return people.flatMap((person, index) => {
    const { name, role } = person;
    if (authors.has(personId(person)) || name === exampleSite.title) return [];
    const code = role === 'owner' ? 'owner-without-papers' : 'person-without-papers';
    const details = { name, similar: findSimilarNames(name, authors), isTitle: name === title };
    return [createDiagnostic(code, details, locate(['people', index, 'name']))];
  });
}

/** Authors with the family name of a person. */
function findSimilarNames(name: string, authors: ReadonlyMap<string, string>): readonly string[] {
  const family = foldText(parseName(name).family);
  return [...authors.values()]
    .filter((author) => foldText(parseName(author).family) === family)
    .slice(0, suggestionLimit);
}
