import { z } from 'zod';
import { findYearHeading } from './date.ts';
import { listKnownAuthors, type PaperPeople } from './known-authors.ts';
import { findPeopleWithPage } from './many-authors.ts';
import type { Publication } from './publication.ts';
import { findStrayCategory } from './stray-category.ts';
import { findTopics, listTopicKeys } from './topics.ts';

/** The folders of lists, by what their papers have in common. */
export const listFolders = { year: 'years', category: 'categories', topic: 'topics', author: 'authors' } as const;
export type ListKind = keyof typeof listFolders;

/** The scope of a list of papers: the whole site, or one year, category, topic or person. */
export type Scope = { readonly kind: 'site' } | { readonly kind: ListKind; readonly key: string };

/** The address of a list relative to the base, without outer slashes: `authors/ada-example`. */
export const listAddressSchema = z
  .string()
  .regex(/^(?:years|categories|topics|authors)\/\S(?:.*\S)?$/u, 'must be a list such as authors/ada-example')
  .refine((address) => address.split('/').every((part) => !/^\.{0,2}$/.test(part)), 'must not have parts such as ".."');

/** The address of the list of a person. */
export const authorAddress = (person: string): string => `${listFolders.author}/${person}`;

export type Listed = Pick<Publication, 'id' | 'date' | 'category' | 'keywords' | keyof PaperPeople>;

/** The identifiers of the people of the settings, and whether the site has topics. */
export interface ListSettings {
  readonly people: readonly string[];
  readonly hasTopics?: boolean;
}

/**
 * Creates a function that returns the addresses of the lists of a paper: its year, category, topics and authors in order, without
 * duplicates. `known` are the people of the settings: others have no list if all of their papers have many authors.
 */
export function createListFinder(
  papers: readonly Pick<Publication, 'category' | 'keywords' | keyof PaperPeople>[],
  { people: known, hasTopics = true }: ListSettings,
): (paper: Listed) => readonly string[] {
  const withPage = findPeopleWithPage(papers, known);
  const stray = findStrayCategory(papers);
  const topics = hasTopics ? findTopics(papers) : new Set<string>();
  return ({ date, category, keywords, ...signed }) => [
    `${listFolders.year}/${findYearHeading(date).key}`,
    ...(category && category.id !== stray ? [`${listFolders.category}/${category.id}`] : []),
    ...listTopicKeys({ keywords }).flatMap((key) => (topics.has(key) ? [`${listFolders.topic}/${key}`] : [])),
    ...new Set(listKnownAuthors(signed).flatMap(({ person }) => (withPage.has(person) ? [authorAddress(person)] : []))),
  ];
}

/** What the papers of the list at an address have in common; undefined for any other address. */
export function findListKind(address: string): ListKind | undefined {
  return (Object.keys(listFolders) as ListKind[]).find((kind) => address.startsWith(`${listFolders[kind]}/`));
}
