import type { Draft } from '../model/draft.ts';
import { foldText } from '../model/fold.ts';
import type { Category } from '../model/publication.ts';
import { findCategories } from '../model/taxonomy.ts';

export interface CategoryMatch {
  /** The code itself if it means no arXiv category, or more than one. */
  readonly category: Category;
  /** Identifiers of the possible categories. */
  readonly meanings: readonly string[];
  readonly isSure: boolean;
}

export type CategoryFault = 'category-unknown' | 'category-ambiguous';

/** The diagnostic for a reading; null if there is none. */
export function findCategoryFault({ isSure, meanings }: CategoryMatch): CategoryFault | null {
  if (isSure) return null;
  return meanings.length === 0 ? 'category-unknown' : 'category-ambiguous';
}

/** Finds the category of a draft: its own, or else the owner's category for its first such keyword, or else for its type. */
export function createCategoryFinder({
  archives,
  categories,
}: {
  readonly archives: readonly string[];
  readonly categories: Readonly<Record<string, string>>;
}): (draft: Draft) => CategoryMatch | null {
  const mapped = new Map(Object.entries(categories).map(([keyword, category]) => [foldText(keyword), category]));
  return ({ category, reference }) => {
    if (category) return resolveCategory(category.value, archives);
    const words = [...(reference?.keywords ?? []).map(({ value }) => value), reference?.type?.value ?? ''];
    const found = words.map((word) => mapped.get(foldText(word))).find((name) => name !== undefined);
    // A category named by the owner is accepted, whether arXiv has it or not.
    return found === undefined ? null : { ...resolveCategory(found, archives), isSure: true };
  };
}

/**
 * The category for a written code: if there are several, the one in the only matching archive of `archives`, or the first if all have
 * the same name. Otherwise nothing is guessed.
 */
export function resolveCategory(written: string, archives: readonly string[]): CategoryMatch {
  const meanings = findCategories(written);
  const ours = archives.flatMap((archive) => meanings.filter((meaning) => meaning.archive === archive));
  const likely = ours.length > 0 ? ours : meanings;
  const [taken] = likely;
  const isSure = new Set(likely.map(({ name }) => name)).size === 1;
  return {
    category:
      taken && isSure
        ? { id: taken.id, name: taken.name, archive: taken.archiveName, written }
        : { id: written, name: written, archive: null, written },
    meanings: likely.map(({ id }) => id),
    isSure,
  };
}
