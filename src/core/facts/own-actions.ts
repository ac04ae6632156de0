import type { PaperActions } from './paper-actions.ts';

/** The actions that the page of a paper has itself: its searches if no link leads to the paper, its abstract, and its citation. */
export function linkOwnActions(
  page: string,
  { isLinked, hasAbstract }: { readonly isLinked: boolean; readonly hasAbstract: boolean },
): Pick<PaperActions, 'find' | 'abstract' | 'cite'> {
  return {
    find: isLinked ? null : `${page}#find`,
    abstract: hasAbstract ? `${page}#abstract` : null,
    cite: `${page}#cite`,
  };
}
