import type { PictureFault } from '../model/paper-files.ts';
import { defineKind, quote, quoteEnds } from './kind.ts';

/** What can be wrong with the files of papers. */
export const fileKinds = {
  'file-missing': defineKind<{ title: string; kind: string; path: string }>({
    severity: 'warning',
    message: ({ title, kind, path }) => `Missing file ${quote(path)}, the “${kind}” of ${quoteEnds(title)}.`,
    hint: () => 'Put it into seeds/ or public/ at this path, or correct the path. A web address begins with https://.',
    explanation:
      'A link that is not a web address is the path of a file below `seeds/` or `public/`. It is published in the directory of the paper, ' +
      'where Google Scholar looks for it; `preview` names a picture. There is no such file, so the paper is published without it.',
  }),
  'file-refused': defineKind<{ title: string; kind: string; path: string; fault: PictureFault }>({
    severity: 'warning',
    message: ({ title, kind, path, fault }) =>
      `The file ${quote(path)}, the “${kind}” of ${quoteEnds(title)}, is not published: ${describeRefusal(fault)}.`,
    hint: ({ fault }) => suggestRemedy(fault),
    explanation:
      'The author of an entry chooses which file is published. So only regular files below `seeds/` or `public/` are published, with the ' +
      'extension of a document, picture, dataset, archive or program. Hidden files (`.env`, `.git/config`), files behind symbolic links and ' +
      'the sources of the site are never published. A picture that `preview` names must be a complete picture in one of the usual formats. HTML and SVG can run scripts on your site without its content security policy: publish ' +
      'them in an archive, or put them into `public/` yourself and link their complete address.',
  }),
} as const;

/** Why a file is not published, as the end of a sentence. */
export const describeRefusal = (fault: PictureFault) => refusals[fault].why;

/** What the owner can do about it. */
export const suggestRemedy = (fault: PictureFault) => refusals[fault].remedy;

const refusals: Readonly<Record<PictureFault, { readonly why: string; readonly remedy: string }>> = {
  missing: { why: 'there is no such file', remedy: 'Put the file there.' },
  hidden: {
    why: 'it is hidden, because a part of its path begins with a dot',
    remedy: 'If it should be public, copy it to a path without such a part.',
  },
  active: {
    why: 'a browser would run its scripts as part of your site',
    remedy: 'Put it into a .zip file and link that, save a picture as .png or .pdf, or link a complete web address.',
  },
  ending: {
    why: 'its extension is not allowed',
    remedy: 'Save it in another format, such as .pdf, or put it into a .zip file. A web address begins with https://.',
  },
  long: { why: 'a name in its path is longer than 200 bytes', remedy: 'Use a shorter name.' },
  link: {
    why: 'it is a symbolic link or behind one',
    remedy: 'Replace the link by the file itself.',
  },
  remote: {
    why: 'it is on another site, and pages load nothing from other sites',
    remedy: 'Save the picture in seeds/ or public/ and give its path.',
  },
  format: {
    why: 'it is not a picture that can be read',
    remedy: 'Save it as .png, .jpg, .webp, .avif, .gif or .tif.',
  },
  damaged: {
    why: 'it is damaged, or its format does not match its extension',
    remedy: 'Open it in a browser; if the picture is incomplete, save it again.',
  },
  own: {
    why: 'it is a source of the site',
    remedy: 'To publish its text, link a copy with another name.',
  },
};
