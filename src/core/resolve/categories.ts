import type { Category } from '../model/publication.ts';
import { findCategories, type TaxonomyEntry } from '../model/taxonomy.ts';

export interface CategoryReading {
  readonly category: Category;
  /** Identifiers of the other categories that the code can mean as well. */
  readonly others: readonly string[];
  readonly known: boolean;
}

export type CategoryFault = 'category-unknown' | 'category-ambiguous';

/** What is to be said of a reading; null when there is nothing. */
export function findCategoryFault({ known, others }: CategoryReading): CategoryFault | null {
  if (!known) return 'category-unknown';
  return others.length > 0 ? 'category-ambiguous' : null;
}

/** What a written code means: of several meanings the one whose archive stands first in `archives`. */
export function resolveCategory(written: string, archives: readonly string[]): CategoryReading {
  const meanings = findCategories(written).toSorted((a, b) => rank(a, archives) - rank(b, archives));
  const [taken, ...others] = meanings;
  if (!taken) return { category: { id: written, name: written, archive: null, written }, others: [], known: false };
  const { id, name, archiveName } = taken;
  return {
    category: { id, name, archive: archiveName, written },
    others: others.map((other) => other.id),
    known: true,
  };
}

function rank({ archive }: TaxonomyEntry, archives: readonly string[]): number {
  const index = archives.indexOf(archive);
  return index < 0 ? archives.length : index;
}
