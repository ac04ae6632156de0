import type { FileFault } from '../model/paper-files.ts';
import { define, quote, quoteEnds } from './kind.ts';

/** What can be wrong with the files of papers. */
export const fileKinds = {
  'file-missing': define<{ title: string; kind: string; path: string }>({
    severity: 'warning',
    message: ({ title, kind, path }) =>
      `The file of the link “${kind}” of ${quoteEnds(title)} is not there: ${quote(path)}.`,
    hint: () =>
      'Put it into the seeds folder or into public/, at this path, or correct the path. Write a web address with https:// before it.',
    explanation:
      'A link of a paper that is no web address is the path of a file of yours, below the seeds folder or below `public/`. It is published in ' +
      'the directory of the paper, where Google Scholar looks for it. There is no such file, so the paper is shown without this link.',
  }),
  'file-refused': define<{ title: string; kind: string; path: string; fault: FileFault }>({
    severity: 'warning',
    message: ({ title, kind, path, fault }) =>
      `The file of the link “${kind}” of ${quoteEnds(title)}, ${quote(path)}, is not published: ${refusals[fault].why}.`,
    hint: ({ fault }) => refusals[fault].remedy,
    explanation:
      'Whoever writes an entry of a source chooses which file is published. So a link publishes regular files below the seeds folder or ' +
      '`public/` only, with an ending of documents, pictures, data, archives or code. It never publishes hidden files (`.env`, `.git/config`), ' +
      'files behind symbolic links, and the files that the site is made from. HTML and SVG can run scripts at the address of your site, ' +
      'without its content security policy: publish them in an archive, or place them in `public/` yourself and link their complete address.',
  }),
} as const;

/** Why a file is not published, as the end of a sentence. */
export const describeRefusal = (fault: FileFault) => refusals[fault].why;

const refusals: Readonly<Record<FileFault, { readonly why: string; readonly remedy: string }>> = {
  missing: { why: 'there is no such file', remedy: 'Put the file there.' },
  hidden: {
    why: 'a part of its path begins with a dot, as those of hidden files do',
    remedy: 'Copy the file to a path without such a part, if it is meant for the public.',
  },
  active: {
    why: 'a browser would run what is in it as a part of your site',
    remedy: 'Put it into a .zip file and link that, save a picture as .png or .pdf, or link a complete web address.',
  },
  ending: {
    why: 'its ending is not one of files that are published with papers',
    remedy:
      'Save it in another format, such as .pdf, or put it into a .zip file. Write a web address with https:// before it.',
  },
  long: { why: 'a name in its path is longer than 200 bytes', remedy: 'Give the file a shorter name.' },
  link: {
    why: 'it is a symbolic link or lies behind one',
    remedy: 'Put the file itself there in place of the link.',
  },
  own: {
    why: 'the site itself is made from this file',
    remedy: 'Publish a copy with another name, if you want its text on the site.',
  },
};
