import { z } from 'zod';

/** What a link of a paper leads to, in the order in which links are shown. */
export const linkKinds = [
  'pdf',
  'doi',
  'arxiv',
  'publisher',
  'code',
  'data',
  'supplement',
  'slides',
  'poster',
  'video',
  'project',
] as const;

export type LinkKind = (typeof linkKinds)[number];

/**
 * Where more of a paper is. `doi` is a DOI and `arxiv` an identifier of arXiv, both without their address; all others are
 * web addresses, or paths of files in the seeds folder or in `public/`.
 */
export const linksSchema = z.partialRecord(z.enum(linkKinds), z.string().min(1));

export type Links = Readonly<z.infer<typeof linksSchema>>;

/** True for a complete web address. Everything else that a browser would follow (`javascript:`, `data:`) is none. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\/[^\s\p{Cc}]+$/iu.test(text);
}

/** True for the path of a file of the owner's: below a folder, without a scheme, and without a slash before it. */
export function isFilePath(text: string): boolean {
  return /^(?!\/)[^:?#\\\p{Cc}\p{Cs}]+$/u.test(text) && !text.split('/').some((part) => /^\.{0,2}$/.test(part));
}
