import * as texts from 'virtual:offprint/texts';
import type { FacetName } from './state.ts';

/** The texts that visitors see for values in the index. */
export interface Labels {
  /** The label of a facet value. */
  nameOf(facet: FacetName, value: string): string;
  /** The class with the colour of a category; null if colours are unknown. */
  hueOf(category: string): string | null;
}

/** A category of the search page, by its identifier. */
export type CategoryLabels = Readonly<Record<string, { readonly name: string; readonly hue: string }>>;

export function createLabels(categories: CategoryLabels, code: string): Labels {
  // An address can contain any category.
  const find = (id: string) => (Object.hasOwn(categories, id) ? categories[id] : undefined);
  return {
    nameOf: (facet, value) => {
      if (facet === 'category') return find(value)?.name ?? value;
      if (facet === 'code') return value === 'yes' ? code : value;
      // The index has English words for papers without a year.
      if (facet !== 'year') return value;
      return value === 'Undated' ? texts.undated : value === 'Forthcoming' ? texts.forthcoming : value;
    },
    hueOf: (category) => find(category)?.hue ?? null,
  };
}
