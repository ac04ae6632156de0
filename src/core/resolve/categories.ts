import type { Draft } from '../model/draft.ts';
import { foldText } from '../model/fold.ts';
import type { Category } from '../model/publication.ts';
import { findCategories } from '../model/taxonomy.ts';

export interface CategoryMatch {
  /** The code itself where it means no category of arXiv, or more than one. */
  readonly category: Category;
  /** Identifiers of the categories that the code can mean. */
  readonly meanings: readonly string[];
  readonly isSure: boolean;
}

export type CategoryFault = 'category-unknown' | 'category-ambiguous';

/** The diagnostic of a reading; null when there is none. */
export function findCategoryFault({ isSure, meanings }: CategoryMatch): CategoryFault | null {
  if (isSure) return null;
  return meanings.length === 0 ? 'category-unknown' : 'category-ambiguous';
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
}): (draft: Draft) => CategoryMatch | null {
  const mapped = new Map(Object.entries(categories).map(([keyword, category]) => [foldText(keyword), category]));
  return ({ category, reference }) => {
    if (category) return resolveCategory(category.value, archives);
    const words = [...(reference?.keywords ?? []).map(({ value }) => value), reference?.type?.value ?? ''];
    const found = words.map((word) => mapped.get(foldText(word))).find((name) => name !== undefined);
    // What the owner names is right as it is, whether arXiv knows it or not.
    return found === undefined ? null : { ...resolveCategory(found, archives), isSure: true };
  };
}

/**
 * What a written code means: of several meanings the one that is in the only one of `archives` that has it, or the first where all
 * have one name. Which of several is meant is not guessed.
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
