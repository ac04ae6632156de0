import { linkOwnActions } from '../facts/own-actions.ts';
import type { PaperActions } from '../facts/paper-actions.ts';
import { hideValue, readHiddenValue } from './hidden-field.ts';

type Link = readonly [label: string, href: string];
/** Actions in short, because each result is loaded with its own: what the page of the paper has is known from its address. */
type HiddenActions = readonly [hasAbstract: 0 | 1, read: Link | 0, ...links: Link[]];

/** Actions as text that no query matches. */
export function hideActions({ read, abstract, links }: PaperActions): string {
  const hidden: HiddenActions = [
    abstract === null ? 0 : 1,
    read ? [read.note, read.href] : 0,
    ...links.map(({ label, href }): Link => [label, href]),
  ];
  return hideValue(hidden);
}

/** The hidden actions of the paper with this page. Throws for text that is not from `hideActions`. */
export function readHiddenActions(text: string, page: string): PaperActions {
  const [hasAbstract, read, ...links] = readHiddenValue(text) as HiddenActions;
  return {
    read: read === 0 ? null : { note: read[0], href: read[1] },
    ...linkOwnActions(page, { isLinked: read !== 0, hasAbstract: hasAbstract === 1 }),
    links: links.map(([label, href]) => ({ label, href })),
  };
}
