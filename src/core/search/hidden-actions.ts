import type { PaperActions } from '../facts/paper-actions.ts';
import { hideValue, readHiddenValue } from './hidden-field.ts';

/** Actions as text that no query matches, without the address of the paper's page, which the record has. */
export function hideActions({ find, abstract, cite, ...links }: PaperActions, page: string): string {
  const cut = (href: string | null) => href?.slice(page.length) ?? null;
  return hideValue({ ...links, find: cut(find), abstract: cut(abstract), cite: cut(cite) });
}

/** The hidden actions. Throws for text that is not from `hideActions`. */
export function readHiddenActions(text: string, page: string): PaperActions {
  const { find, abstract, cite, ...links } = readHiddenValue(text) as PaperActions;
  return { ...links, find: find && page + find, abstract: abstract && page + abstract, cite: page + cite };
}
