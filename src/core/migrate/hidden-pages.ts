import { isRecord, type PageFile, readText } from './front-matter.ts';

/** Which pages a site shows besides published ones. */
export interface VisibilitySettings {
  readonly drafts: boolean;
  readonly future: boolean;
  /** `2026-11-29`. */
  readonly today: string;
}

const marks = ['hidden', 'unlisted', 'private', 'headless'] as const;

/** Why a Hugo or Jekyll site does not show a page, according to its front matter with lower-case names; null if it does. */
export function findHidingReason(data: PageFile['data'], { drafts, future, today }: VisibilitySettings): string | null {
  if (isTrue(data['draft']) && !drafts) return 'it is a draft';
  if (isFalse(data['published'])) return 'it is not published';
  const mark = marks.find((name) => isTrue(data[name]));
  if (mark !== undefined) return `it is ${mark}`;
  const build = data['build'] ?? data['_build'];
  const parts = isRecord(build) ? [build['list'], build['render']] : [];
  if (parts.some((part) => isFalse(part) || readText(part) === 'never')) return 'it is in no list, or not built';
  const expires = readDay(data['expirydate']);
  if (expires !== null && expires < today) return `it expired on ${expires}`;
  const appears = readDay(data['publishdate']) ?? readDay(data['date']);
  return appears !== null && appears > today && !future ? `it appears on ${appears}` : null;
}

const isTrue = (value: unknown) => value === true || /^(?:true|yes)$/iu.test(readText(value));
const isFalse = (value: unknown) => value === false || /^(?:false|no)$/iu.test(readText(value));
const readDay = (value: unknown) => /^\d{4}-\d\d-\d\d/u.exec(readText(value))?.[0] ?? null;
