import { parseDocument } from 'yaml';
import type { FormerSite } from '../../core/migrate/former-site.ts';
import type { Publication } from '../../core/model/publication.ts';
import { exampleSite, placeholders } from '../../core/settings/example-site.data.ts';
import type { Site } from '../../core/settings/site-schema.ts';

/** Whose site it is, as far as a former site or its papers say; empty where nothing does. */
export type Identity = FormerSite;

/** An author is taken for the owner when so large a share of at least so many papers is theirs. */
const ownersShare = 0.5;
const fewestPapers = 3;

/** True while the settings are those of the example. */
export function isExample({ title, people }: Site): boolean {
  return title === exampleSite.title || people.some(({ name }) => name === exampleSite.title);
}

/** What the former site says, and as owner, where it names none, the author of most of the papers. */
export function chooseIdentity(former: FormerSite | null, publications: readonly Publication[]): Identity {
  const owner = former?.owner || findMainAuthor(publications);
  return {
    title: former?.title || owner,
    owner,
    description: former?.description ?? '',
    language: former?.language ?? '',
    address: former?.address ?? '',
  };
}

/** Puts an identity into the text of `site.yaml`, and placeholders for what is missing. Comments stay as they were. */
export function adoptIdentity(text: string, { title, owner, description, language, address }: Identity): string {
  const document = parseDocument(text);
  document.set('title', title || placeholders.title);
  document.set('description', description || placeholders.description);
  document.set('address', address || exampleSite.address);
  if (language !== '') document.set('language', language);
  if (owner === '') document.delete('people');
  else document.set('people', document.createNode([{ name: owner, role: 'owner' }]));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** What the owner of the site reads of the identity it got. */
export function formatIdentity({ title, owner, description, address }: Identity): string {
  const missing = [
    ...(title === '' ? ['title'] : []),
    ...(owner === '' ? ['people'] : []),
    ...(description === '' ? ['description'] : []),
    ...(address === '' ? ['address'] : []),
  ];
  const todo = missing.length === 0 ? 'Check the settings' : `Write what is missing (${missing.join(', ')})`;
  return `The owner of the site: ${owner === '' ? 'not known, and no longer the example’s' : owner}. ${todo} in seeds/site.yaml.`;
}

/** The one author of most of the papers; empty where there is none. */
function findMainAuthor(publications: readonly Publication[]): string {
  if (publications.length < fewestPapers) return '';
  const people = Map.groupBy(
    publications.flatMap(({ authors }) => authors),
    ({ person }) => person,
  );
  const [first, second] = [...people.values()].toSorted((a, b) => b.length - a.length);
  const isMain = first && first.length >= publications.length * ownersShare && first.length !== second?.length;
  return isMain ? findFullestName(first.map(({ name }) => name)) : '';
}

/** The longest spelling: `Ada M. Grace` rather than `A. Grace`. */
function findFullestName(names: readonly string[]): string {
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest), '');
}
