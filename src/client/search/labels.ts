import * as texts from 'virtual:offprint/texts';
import type { FacetName } from './state.ts';

/** What visitors read instead of the values that the index holds. */
export interface Labels {
  /** The name of a facet's value. */
  nameOf(facet: FacetName, value: string): string;
  /** The class with the colour of a category; null where colours are not known. */
  hueOf(category: string): string | null;
}

/** A category as the search page knows it, by its identifier. */
export type CategoryLabels = Readonly<Record<string, { readonly name: string; readonly hue: string }>>;

export function createLabels(categories: CategoryLabels, code: string): Labels {
  // An address can name any category.
  const find = (id: string) => (Object.hasOwn(categories, id) ? categories[id] : undefined);
  return {
    nameOf: (facet, value) => {
      if (facet === 'category') return find(value)?.name ?? value;
      if (facet === 'code') return value === 'yes' ? code : value;
      // Papers without a year are under English words in the index.
      if (facet !== 'year') return value;
      return value === 'Undated' ? texts.undated : value === 'Forthcoming' ? texts.forthcoming : value;
    },
    hueOf: (category) => find(category)?.hue ?? null,
  };
}
