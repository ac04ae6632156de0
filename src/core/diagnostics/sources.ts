import { define, quote } from './kind.ts';

/** How the first line of a paper may look. */
export const headerExamples = 'for instance “CLApr 14, 2022” or “95.2LGApr 8Code”';

/** What can be wrong with a source as a whole. */
export const sourceKinds = {
  'source-unreadable': define<{ file: string; problem: string }>({
    severity: 'error',
    message: ({ file, problem }) => `The source ${quote(file)} can not be read: ${problem}`,
    hint: () => 'Put the file into the seeds folder, or mend its name under “sources” in site.yaml.',
    explanation:
      'A file that `site.yaml` names under `sources` is not there, or may not be read. Names are relative to the seeds folder, and ' +
      'capital letters count.',
  }),
  'source-too-large': define<{ file: string; megabytes: number; limit: number }>({
    severity: 'error',
    message: ({ file, megabytes, limit }) =>
      `${quote(file)} has ${String(megabytes)} MB; a source may have ${String(limit)} MB.`,
    hint: () =>
      'If it really is a list of papers, divide it into several files and name each under “sources” in site.yaml.',
    explanation:
      'A list of 10,000 papers with their abstracts has about 15 MB. A much larger file is nearly always another one than was meant: ' +
      'an archive, a video, a copy of a whole site. It is not opened.',
  }),
  'source-kind-unknown': define<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `There is no reader for ${quote(file)}.`,
    hint: () =>
      'The name of a pasted listing ends in “.txt”, that of a BibTeX file in “.bib”, of RIS in “.ris”, of CSL-JSON in “.json”. Or say under “sources” what it is, such as format: bibtex.',
    explanation:
      'The ending of its name says how a file is to be read: `.txt` is a pasted listing, `.bib` BibTeX or biblatex, `.ris` RIS and `.json` ' +
      'CSL-JSON. From a word processor, save a listing as plain text; a reference manager exports the other three.',
  }),
  'source-encoding': define<{ file: string; encoding: string }>({
    severity: 'error',
    message: ({ file, encoding }) => `${quote(file)} is not UTF-8 text; it seems to be ${encoding}.`,
    hint: ({ encoding }) => `Save it as UTF-8 in your editor, or run: iconv -f ${encoding} -t UTF-8 OLD > NEW`,
    explanation:
      'Letters are stored as numbers, and this file uses other numbers than UTF-8, the usual ones. Reading it all the same would spoil ' +
      'every “é” and “ü” in names. Editors offer the encoding where a file is saved; `iconv` is part of macOS and Linux. ' +
      'A BibTeX file that says in its first line what it is written in (`% Encoding: ISO-8859-1`) is read as it is.',
  }),
  'source-damaged': define<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `${quote(file)} is UTF-8 text, but here is something that is no letter of it.`,
    hint: () => 'Type the letter anew where “\uFFFD” is shown, and look for others behind it; save the file as UTF-8.',
    explanation:
      'Texts of different encodings came together in one file, as happens when entries are copied with a program that does not convert ' +
      'them, or the file was cut within a letter. Only its owner knows which letter belongs there.',
  }),
  'source-empty': define<{ file: string }>({
    severity: 'warning',
    message: ({ file }) => `No paper was found in ${quote(file)}.`,
    hint: () =>
      `Paste the list into it. A paper begins with a line of score, category, date and code, ${headerExamples}.`,
    explanation:
      'The file is empty, or nothing in it looks like the first line of a paper. A paper has three lines: category and date; the title with ' +
      'the authors directly behind it; the abstract.',
  }),
  'public-files-refused': define<{ count: number; examples: readonly string[]; isHidden: boolean }>({
    severity: 'warning',
    message: ({ count, examples, isHidden }) => {
      const what = isHidden ? 'hidden files or folders' : 'symbolic links or other special files';
      return `${String(count)} ${what} in public/ ${count === 1 ? 'is' : 'are'} not published: ${examples.map(quote).join(', ')}${count > examples.length ? ' …' : ''}.`;
    },
    hint: ({ isHidden }) =>
      isHidden
        ? 'Move what is not for the public out of public/, and rename what is.'
        : 'Put the files themselves into public/ in place of the links.',
    explanation:
      'What lies in `public/` is published as it is, except for files and folders whose name begins with a dot (`.git`, `.env`), and for ' +
      'symbolic links, which can lead to any file of your computer. `.well-known/`, `.htaccess` and `.nojekyll` are published.',
  }),
} as const;
