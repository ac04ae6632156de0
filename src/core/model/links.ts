import { z } from 'zod';

/** What a link of a paper leads to, in the order in which links are shown. */
export const linkKinds = [
  'pdf',
  'doi',
  'arxiv',
  'publisher',
  'correction',
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
 * Links of a paper. `doi` is a DOI and `arxiv` an arXiv identifier, both without their address; all others are web addresses, or paths
 * of files in the seeds folder or in `public/`.
 */
export const linksSchema = z.partialRecord(z.enum(linkKinds), z.string().min(1));

export type Links = Readonly<z.infer<typeof linksSchema>>;

/** True for a complete web address. Other schemes that a browser would follow (`javascript:`, `data:`) are rejected. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\/[^\s\p{Cc}]+$/iu.test(text);
}

/** True for the path of one of the owner's files: relative, inside a folder of the site, and without a scheme. */
export function isFilePath(text: string): boolean {
  return /^(?!\/)[^:?#\\\p{Cc}\p{Cs}]+$/u.test(text) && !text.split('/').some((part) => /^\.{0,2}$/.test(part));
}
