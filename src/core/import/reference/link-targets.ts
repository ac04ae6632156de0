import { completeAddress } from '../../model/bare-address.ts';
import { isFilePath, isWebAddress, type LinkKind } from '../../model/links.ts';
import { findPathFault } from '../../model/paper-files.ts';
import { readArxivId, readDoi } from './identifiers.ts';

/** The kind and target of a link: a bare DOI or arXiv identifier, otherwise a web address or the path of a file. */
export interface LinkTarget {
  readonly kind: LinkKind;
  readonly target: string;
}

/**
 * The target of a text that should be a link of some kind; null if it is not a link. A DOI is a DOI, with the address of doi.org or
 * without, and an address at arxiv.org is an arXiv identifier, whatever the field.
 */
export function readLink(kind: LinkKind, text: string): LinkTarget | null {
  const written = text.trim();
  const doi = kind === 'doi' || doiAddress.test(written) ? readDoi(written) : null;
  if (doi !== null)
    return besides.has(kind) ? { kind, target: `https://doi.org/${doi}` } : { kind: 'doi', target: doi };
  // A short DOI leads to the paper, but others do not know the paper by it: https://shortdoi.org
  if (kind === 'doi' && /^10\/[a-z\d]{3,12}$/i.test(written))
    return { kind: 'publisher', target: `https://doi.org/${written}` };
  const arxiv = kind === 'arxiv' || kind === 'doi' || arxivAddress.test(written) ? readArxivId(written) : null;
  if (arxiv !== null) return { kind: 'arxiv', target: arxiv };
  if (kind === 'doi' || kind === 'arxiv') {
    return isWebAddress(written) ? { kind: guessKind(written), target: written } : null;
  }
  const target = readTarget(written);
  return target === null ? null : { kind, target };
}

/** Material other than the paper itself may have its own DOI. */
const besides: ReadonlySet<LinkKind> = new Set([
  'correction',
  'code',
  'data',
  'supplement',
  'slides',
  'poster',
  'video',
]);

const doiAddress = /^(?:(?:https?:\/\/)?(?:[\w-]+\.){0,6}doi(?:-org)?(?:\.[\w-]+){1,6}\/|(?:doi:\s*)?10\.\d{4,9}\/)/i;
const arxivAddress = /^(?:https?:\/\/)?(?:[\w-]+\.)*arxiv\.org\/(?:abs|pdf|html)\//i;

/**
 * A web address, or the path of one of the owner's files; null for anything else. The first of several addresses counts. What may be
 * either (`moss.app`, `example.org/moss.pdf`) is kept as written until it is known whether the file exists. Windows writes backslashes
 * in paths.
 */
function readTarget(text: string): string | null {
  const first = /^https?:\S+?(?=[;,]?\s)/i.exec(text)?.[0] ?? text;
  const path = first.replaceAll('\\', '/').replace(/^\.?\//, '');
  const isPath = isFilePath(path) && /\.[a-z\d]{1,24}$|\//i.test(path);
  const isFirstAFile = isPath && (findPathFault(path) === null || !/\/|^www\./i.test(path));
  return isFirstAFile ? path : (completeAddress(first) ?? (isPath ? path : null));
}

/** The kind of an unlabelled address: repositories contain code, PDF files are the paper. */
export function guessKind(address: string): LinkKind {
  if (/^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/[^/]+\/[^/]+/i.test(address))
    return 'code';
  if (/^https?:\/\/(?:www\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com)\//i.test(address)) return 'video';
  if (/^[^?#]+(?:\.pdf(?:[?#]|$)|\/(?:doi|content)\/e?pdf\/)/i.test(address)) return 'pdf';
  return 'publisher';
}
