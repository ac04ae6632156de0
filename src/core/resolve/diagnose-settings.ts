import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { foldText } from '../model/fold.ts';
import { parseName } from '../model/name.ts';
import { personId, personSlug } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import { exampleSite, placeholders } from '../settings/example-site.data.ts';
import type { LocateSetting } from '../settings/read-settings.ts';
import type { Site, SitePerson } from '../settings/site-schema.ts';

/** At most so many spellings are suggested for a name. */
const suggestionLimit = 3;

/** Reports settings that do not fit the papers: people without papers, and what is left of the example. */
export function diagnoseSettings(
  site: Site,
  publications: readonly Publication[],
  locate: LocateSetting,
): readonly Diagnostic[] {
  if (publications.length === 0) return [];
  const authors = new Map(publications.flatMap((paper) => paper.authors).map(({ person, name }) => [person, name]));
  const leftovers = authors.has(personSlug(exampleSite.title)) ? [] : diagnoseExample(site, locate);
  return [...leftovers, ...diagnosePeople(site.people, authors, locate)];
}

function diagnoseExample({ title, description, people, origin, base }: Site, locate: LocateSetting) {
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
      .map(([path, value]) => createDiagnostic('example-identity', { path: path.join('.'), value }, locate(path))),
    ...(origin + base === exampleSite.address
      ? [createDiagnostic('example-address', { address: exampleSite.address }, locate(['address']))]
      : []),
  ];
}

function diagnosePeople(
  people: readonly SitePerson[],
  authors: ReadonlyMap<string, string>,
  locate: LocateSetting,
): readonly Diagnostic[] {
  return people.flatMap((person, index) => {
    const { name, role } = person;
    if (authors.has(personId(person)) || name === exampleSite.title) return [];
    const code = role === 'owner' ? 'owner-without-papers' : 'person-without-papers';
    return [
      createDiagnostic(code, { name, similar: findSimilarNames(name, authors) }, locate(['people', index, 'name'])),
    ];
  });
}

/** Authors who have the family name of a person. */
function findSimilarNames(name: string, authors: ReadonlyMap<string, string>): readonly string[] {
  const family = foldText(parseName(name).family);
  return [...authors.values()]
    .filter((author) => foldText(parseName(author).family) === family)
    .slice(0, suggestionLimit);
}
