import { createHash } from 'node:crypto';
import { parseDocument } from 'yaml';
import { countEach } from '../../core/model/count-each.ts';
import { countPapers } from '../../core/model/counts.ts';
import type { FormerSite } from '../../core/migrate/former-site.ts';
import type { Publication } from '../../core/model/publication.ts';
import { countSpelled, parseName } from '../../core/model/name.ts';
import { personId, personSlug } from '../../core/model/person.ts';
import { findNameVariants, mayBeOnePerson } from '../../core/resolve/name-variants.ts';
import { exampleListing, exampleSite, placeholders } from '../../core/settings/example-site.data.ts';
import type { Site } from '../../core/settings/site-schema.ts';
import { toVisible } from '../../reporters/columns.ts';
import { formatYamlLines } from '../../reporters/yaml-lines.ts';

/** The owner and settings of the site, from a former site or its papers. Unknown parts are empty. */
export interface Identity extends FormerSite {
  /** Other spellings of the owner's name on the papers. */
  readonly variants: readonly string[];
  /** Names that may be further spellings, with the numbers of their papers. */
  readonly doubtful: ReadonlyMap<string, number>;
}

/** An author of at least this share of the papers counts as the owner, if there are enough papers. */
const ownersShare = 0.5;
const fewestPapers = 3;
/** The number of most frequent names to compare, because each spelling of the owner's name can be less frequent than a co-author's name. */
const mostCandidates = 20;

/** Whether the settings are still those of the example. */
export function isExampleSite({ title, people }: Site): boolean {
  return title === exampleSite.title || people.some(({ name }) => name === exampleSite.title);
}

/** Whether a text is the unchanged listing of the example. */
export function isExampleListing(text: string): boolean {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex') === exampleListing;
}

/** The settings of the former site, and as the owner the person named by `of` or the former site, or else the author of most papers. */
export function chooseIdentity(former: FormerSite | null, publications: readonly Publication[], of?: string): Identity {
  const named = of ?? former?.owner;
  const spellings = named
    ? [named, ...findSpellings(personId({ name: named }), publications, named)]
    : findMainAuthor(publications);
  const [owner = '', ...variants] = new Set(spellings);
  return {
    title: former?.title || owner,
    owner,
    variants,
    doubtful: findDoubtful([...new Set(spellings)], publications),
    description: former?.description ?? '',
    language: former?.language ?? '',
    address: former?.address ?? '',
  };
}

/** Writes an identity, or placeholders for its missing parts, into the text of `site.yaml`. Comments are kept. */
export function adoptIdentity(
  text: string,
  { title, owner, variants, description, language, address }: Omit<Identity, 'doubtful'>,
): string {
  const document = parseDocument(text);
  document.set('title', title || placeholders.title);
  document.set('description', description || placeholders.description);
  document.set('address', address || exampleSite.address);
  if (language !== '') document.set('language', language);
  if (JSON.stringify(document.get('archives')) === JSON.stringify(exampleSite.archives)) document.delete('archives');
  if (owner === '') document.delete('people');
  else
    document.set(
      'people',
      document.createNode([{ name: owner, ...(variants.length > 0 && { variants }), role: 'owner' }]),
    );
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Describes the chosen identity for the owner, with the settings to check. */
export function formatIdentity({ title, owner, variants, doubtful, description, address }: Identity): string {
  const missing = [
    ...(title === '' ? ['title'] : []),
    ...(owner === '' ? ['people'] : []),
    ...(description === '' ? ['description'] : []),
    ...(address === '' ? ['address'] : []),
  ];
  const todo = missing.length === 0 ? 'Check it' : `Check it, and replace the placeholders (${missing.join(', ')})`;
  const others = variants.length === 0 ? '' : ` (also ${variants.join(', ')})`;
  const who = owner === '' ? 'unknown; the name of the example was removed' : owner + others;
  return [
    `Owner of the site: ${who}. ${todo} in seeds/site.yaml.`,
    ...(owner !== '' && title === owner
      ? ['The title of the site is set to this name, too. You can choose any other title.']
      : []),
    ...(owner !== '' && countSpelled(parseName(owner).given) === 0 ? explainFullName(owner, variants) : []),
    ...(doubtful.size === 0 ? [] : formatDoubtful(variants, doubtful)),
  ].join('\n');
}

/** How to show the full name of an owner whose papers have only initials. */
const explainFullName = (owner: string, variants: readonly string[]) => [
  'To show your full name, write it as “name”, and keep the spelling of your papers below it:',
  ...formatYamlLines({ variants: [owner, ...variants] }).map((line) => `  ${line}`),
];

function formatDoubtful(variants: readonly string[], doubtful: Identity['doubtful']): readonly string[] {
  const names = [...doubtful].map(([name, count]) => `${toVisible(name)} (${countPapers(count)})`);
  const place = variants.length === 0 ? 'below your name' : 'in place of your “variants”';
  return [
    `Other names that may be yours: ${names.join(', ')}. In seeds/site.yaml, write those that are yours ${place}:`,
    ...formatYamlLines({ variants: [...variants, ...doubtful.keys()] }).map((line) => `  ${line}`),
  ];
}

/** Names that may be spellings of the owner's name or the names of other people. None is on the same paper as the owner. */
function findDoubtful(spellings: readonly string[], publications: readonly Publication[]): ReadonlyMap<string, number> {
  const own = new Set(spellings.map(personSlug));
  const papers = publications.map(({ authors }) => authors.map(({ name }) => name));
  const ofOwner = papers.filter((names) => names.some((name) => own.has(personSlug(name))));
  const known = new Set(ofOwner.flat().map(personSlug));
  const isDoubtful = (name: string) =>
    !known.has(personSlug(name)) && spellings.some((spelling) => mayBeOnePerson(spelling, name));
  return new Map([...countEach(papers.flat())].filter(([name]) => isDoubtful(name)));
}

/** The spellings of the name of the main author, the longest first; empty if there is no single main author. */
function findMainAuthor(publications: readonly Publication[]): readonly string[] {
  if (publications.length < fewestPapers) return [];
  const counts = countEach(publications.flatMap(({ authors }) => authors.map(({ person }) => person)));
  const candidates = [...counts].toSorted(([, one], [, other]) => other - one).slice(0, mostCandidates);
  const [best, ...others] = candidates
    .map(([id]) => findSpellings(id, publications))
    .map((spellings) => ({ spellings, papers: countPapersBy(spellings, publications) }))
    .toSorted((one, other) => other.papers - one.papers);
  if (!best || best.papers < publications.length * ownersShare) return [];
  const isSame = (spellings: readonly string[]) => spellings.some((name) => best.spellings.includes(name));
  return others.some(({ spellings, papers }) => papers === best.papers && !isSame(spellings)) ? [] : best.spellings;
}

function countPapersBy(names: readonly string[], publications: readonly Publication[]): number {
  return publications.filter(({ authors }) => authors.some(({ name }) => names.includes(name))).length;
}

/** The names on papers of a person and of people who may be the same, the longest first: `Ada M. Grace` before `A. Grace`. */
function findSpellings(id: string, publications: readonly Publication[], name = id): readonly string[] {
  const papers = publications.map(({ authors }) => authors);
  // No paper needs to have exactly this name.
  const pairs = findNameVariants([...papers, [{ person: id, name }]], [{ name, id, not: [] }]);
  const people = new Set([id]);
  for (const { person, other } of pairs) if (person === id || other === id) people.add(person).add(other);
  const names = papers.flat().flatMap(({ person, name }) => (people.has(person) ? [name] : []));
  return [...new Set(names)].toSorted((one, other) => other.length - one.length);
}
