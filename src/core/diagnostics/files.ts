import type { PictureFault } from '../model/paper-files.ts';
import { defineKind, quote, quoteEnds } from './kind.ts';

/** What can be wrong with the files of papers. */
export const fileKinds = {
  'file-missing': defineKind<{ title: string; kind: string; path: string }>({
    severity: 'warning',
    message: ({ title, kind, path }) =>
      `Missing file ${quote(path)}: the field “${kind}” of ${quoteEnds(title)} refers to it.`,
    hint: () =>
      'Put the file at this path in seeds/ or public/, or correct the path. A web address must begin with https://.',
    explanation:
      'A link that is not a web address is the path of a file in `seeds/` or `public/`. So is the picture in the field `preview`. The file is ' +
      'published in the folder of the paper, where Google Scholar looks for it. There is no file at this path, so the paper is published without ' +
      'it. To remove the link without editing the source, write `links: { pdf: null }` in `corrections.yaml`.',
  }),
  'file-refused': defineKind<{ title: string; kind: string; path: string; fault: PictureFault }>({
    severity: 'warning',
    message: ({ title, kind, path, fault }) =>
      `The file ${quote(path)} in the field “${kind}” of ${quoteEnds(title)} is not published: ${describeRefusal(fault)}.`,
    hint: ({ fault }) => suggestRemedy(fault),
    explanation:
      'An entry can name any file, and you may not have written the entry yourself. So Offprint publishes only regular files in `seeds/` or ' +
      '`public/` with the extension of a document, picture, dataset, archive or program. It never publishes hidden files (`.env`, `.git/config`), ' +
      'files behind symbolic links or the sources of the site. The file in `preview` must be a complete picture in a supported format. HTML and ' +
      'SVG files can run scripts on your site without its Content-Security-Policy. Publish them in an archive, or put them into `public/` ' +
      'yourself and link to their complete address.',
  }),
} as const;

/** Why a file is not published, as the end of a sentence. */
export const describeRefusal = (fault: PictureFault) => refusals[fault].why;

/** What the owner can do about it. */
export const suggestRemedy = (fault: PictureFault) => refusals[fault].remedy;

const refusals: Readonly<Record<PictureFault, { readonly why: string; readonly remedy: string }>> = {
  missing: { why: 'there is no such file', remedy: 'Put the file at this path in seeds/ or public/.' },
  hidden: {
    why: 'it is hidden, because part of its path begins with a dot',
    remedy: 'To publish it, copy it to a path in which no name begins with a dot.',
  },
  active: {
    why: 'a browser would run its scripts as part of your site',
    remedy:
      'Put it into a .zip file and link to that file, save a picture as .png or .pdf, or link to a complete web address.',
  },
  ending: {
    why: 'its extension is not allowed',
    remedy:
      'Save it in another format, such as .pdf, or put it into a .zip file. A web address must begin with https://.',
  },
  long: { why: 'a name in its path is longer than 200 bytes', remedy: 'Use a shorter name.' },
  link: {
    why: 'it is a symbolic link, or its path contains one',
    remedy: 'Replace the link with the file itself.',
  },
  remote: {
    why: 'it is on another site, and pages load nothing from other sites',
    remedy: 'Save the picture in seeds/ or public/, and write its path.',
  },
  format: {
    why: 'it is not a picture in a supported format',
    remedy: 'Save it as .png, .jpg, .webp, .avif, .gif or .tif.',
  },
  damaged: {
    why: 'it is damaged, or its format does not match its extension',
    remedy: 'Open it in a browser. If the picture is incomplete, save it again.',
  },
  own: {
    why: 'it is a source of the site',
    remedy: 'To publish its text, link to a copy with another name.',
  },
};
