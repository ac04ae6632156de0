import { z } from 'zod';
import { findYearHeading } from './date.ts';
import type { Publication } from './publication.ts';
import { findStrayCategory } from './stray-category.ts';

/** The folders of the lists of a site, by what the papers of a list have in common. */
export const listFolders = { year: 'years', category: 'categories', author: 'authors' } as const;
export type ListKind = keyof typeof listFolders;

/** The address of a list below the base of the site, without slashes at its ends: `authors/ada-example`. */
export const listAddressSchema = z
  .string()
  .regex(/^(?:years|categories|authors)\/\S(?:.*\S)?$/u, 'must be a list such as authors/ada-example')
  .refine((address) => address.split('/').every((part) => !/^\.{0,2}$/.test(part)), 'must not have parts such as ".."');

export type Listed = Pick<Publication, 'id' | 'date' | 'category' | 'authors'>;

/**
 * Makes a function that gives the addresses of the lists that a paper of a site is on: its year, its category and its authors in their order,
 * each once.
 */
export function createListFinder(
  papers: readonly Pick<Publication, 'category'>[],
): (paper: Listed) => readonly string[] {
  const stray = findStrayCategory(papers);
  return ({ date, category, authors }) => [
    `${listFolders.year}/${findYearHeading(date).key}`,
    ...(category && category.id !== stray ? [`${listFolders.category}/${category.id}`] : []),
    ...new Set(authors.map(({ person }) => `${listFolders.author}/${person}`)),
  ];
}

/** What the papers of the list at an address have in common; undefined for an address of something else. */
export function findListKind(address: string): ListKind | undefined {
  return (Object.keys(listFolders) as ListKind[]).find((kind) => address.startsWith(`${listFolders[kind]}/`));
}
