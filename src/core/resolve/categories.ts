import type { Draft } from '../model/draft.ts';
import { foldText } from '../model/fold.ts';
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

/**
 * Finds the category of a draft: its own, else the one that the owner gives to the first of its key words that has one, else the
 * one that they give to its form.
 */
export function createCategoryFinder({
  archives,
  categories,
}: {
  readonly archives: readonly string[];
  readonly categories: Readonly<Record<string, string>>;
}): (draft: Draft) => CategoryReading | null {
  const mapped = new Map(Object.entries(categories).map(([keyword, category]) => [foldText(keyword), category]));
  return ({ category, reference }) => {
    if (category) return resolveCategory(category.value, archives);
    const words = [...(reference?.keywords ?? []).map(({ value }) => value), reference?.type?.value ?? ''];
    const found = words.map((word) => mapped.get(foldText(word))).find((name) => name !== undefined);
    // What the owner names is right as it is, whether arXiv knows it or not.
    return found === undefined ? null : { ...resolveCategory(found, archives), known: true, others: [] };
  };
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
