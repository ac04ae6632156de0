import type { BinaryKind } from '../model/binary-kind.ts';
import type { FileShape } from '../model/file-shape.ts';
import { defineKind, quote } from './kind.ts';

/** Examples of the first line of a paper. */
export const headerExamples = 'for example “CLApr 14, 2022” or “95.2LGApr 8Code”';

/** What the text of a file looks like, as the end of a sentence. */
const looksLike: Readonly<Record<FileShape, string>> = {
  blank: ': it is empty',
  bibtex: ', although it looks like BibTeX',
  ris: ', although it looks like RIS',
  'csl-json': ', although it looks like CSL-JSON',
  json: ': it looks like JSON, but not like CSL-JSON',
  medline: ', although it looks like a PubMed (MEDLINE) export',
  endnote: ', although it looks like an EndNote export',
  'web-of-science': ', although it looks like a Web of Science export',
  rtf: ': it looks like a document of a word processor (RTF)',
  'reference-xml': ', although it looks like an export of EndNote or Zotero',
  researchgate: ': it looks like the text of a ResearchGate page',
  html: ': it looks like a web page (HTML)',
  xml: ': it looks like XML',
  latex: ': it looks like a LaTeX document',
  table: ': it looks like a table (CSV)',
  references: ': it looks like a list of formatted references',
  markdown: ': it looks like Markdown',
  text: '',
};

const runImport = 'Then run: npm run import -- --replace papers.bib';
const exportInstead = `Export your papers as BibTeX from a reference manager (Zotero, Mendeley, EndNote) or an index (Google Scholar, DBLP, ORCID). ${runImport}`;
const convertInstead = `Open it in a reference manager such as Zotero and export it as BibTeX. ${runImport}`;
const nameFormat =
  'Check that its entries are complete, or set its format under “sources” in site.yaml, for example: format: bibtex';

/** What the owner can do with a text of each shape. */
const waysOut: Readonly<Record<FileShape, string>> = {
  blank: `Paste your list into it, or remove it from “sources” in site.yaml. ${exportInstead}`,
  bibtex: nameFormat,
  ris: nameFormat,
  'csl-json': nameFormat,
  json: exportInstead,
  medline: nameFormat,
  endnote: nameFormat,
  'web-of-science': nameFormat,
  rtf: `Save it as plain text if it is a listing. ${exportInstead}`,
  html: `It must have formatted references as text; a page that a script fills must be saved from a browser. ${exportInstead}`,
  'reference-xml': nameFormat,
  researchgate: `The text of such a page cannot be parsed. ${exportInstead}`,
  xml: convertInstead,
  latex: `Use the .bib file of the document instead. ${exportInstead}`,
  table: `Its first line must name the columns: Title, Authors, Year and so on. ${exportInstead}`,
  references: `Set its format under “sources” in site.yaml: format: references. ${exportInstead}`,
  markdown: `If it is a list of references, set its format under “sources” in site.yaml: format: references. If it belongs to an al-folio, HugoBlox or academicpages site, run: npm run import -- --from al-folio FOLDER. ${exportInstead}`,
  text: `If it is a listing, each paper must begin with a line of score, category, date and code, ${headerExamples}. ${exportInstead}`,
};

/** Files without text, and how to get a list of papers out of them. */
const binaryFiles: Readonly<Record<BinaryKind, readonly [name: string, wayOut: string]>> = {
  pdf: ['a PDF', exportInstead],
  word: ['a Word document (.docx)', 'If it holds your list, run: npm run import -- FILE.docx'],
  spreadsheet: [
    'a spreadsheet (.xlsx)',
    `Save it as CSV with a first line that names the columns: Title, Authors, Year and so on. ${exportInstead}`,
  ],
  presentation: ['a presentation (.pptx)', exportInstead],
  pages: [
    'a document of Pages, Numbers or Keynote',
    `Export a text as a Word document (.docx) or a table as CSV. Then run: npm run import -- FILE.docx`,
  ],
  opendocument: [
    'a LibreOffice document',
    `Save a text as a Word document (.docx) or a table as CSV. Then run: npm run import -- FILE.docx`,
  ],
  office: [
    'a document of an older Microsoft Office (.doc, .xls)',
    `Save a text as .docx or a table as CSV. Then run: npm run import -- FILE.docx`,
  ],
  archive: [
    'a compressed archive',
    'Unpack it, put its .bib, .ris, .json or .txt file into seeds/, and list that file under “sources” in site.yaml.',
  ],
  picture: ['a picture', exportInstead],
  database: ['a database, such as zotero.sqlite', `In Zotero choose File › Export Library › BibTeX. ${runImport}`],
  program: ['a binary file', exportInstead],
};

/** What can be wrong with a source as a whole. */
export const sourceKinds = {
  'source-unreadable': defineKind<{ file: string; problem: string; nearest: string | null }>({
    severity: 'error',
    message: ({ file, problem }) => `Cannot read ${quote(file)}: ${problem}`,
    hint: ({ file, nearest }) => {
      if (file === 'site.yaml')
        return 'Run the command in the folder of your site, which has a folder “seeds”. To create a site, run: npx offprint init FOLDER';
      const correct = 'Put the file into seeds/, or correct its name under “sources” in site.yaml.';
      return nearest === null ? correct : `Did you mean ${quote(nearest)}? ${correct}`;
    },
    explanation:
      'A file listed under `sources` in `site.yaml` is missing or not readable. Names are relative to the seeds folder and case-sensitive.',
  }),
  'source-too-large': defineKind<{ file: string; megabytes: number; limit: number }>({
    severity: 'error',
    message: ({ file, megabytes, limit }) =>
      `The source ${quote(file)} is ${String(megabytes)} MB; the limit is ${String(limit)} MB.`,
    hint: () => 'If it is a list of papers, split it into several files and list each under “sources” in site.yaml.',
    explanation:
      'A list of 10,000 papers with abstracts is about 15 MB. A much larger file is usually the wrong one: an archive, a video or a copy of ' +
      'a whole site. It is not opened.',
  }),
  'source-kind-unknown': defineKind<{ file: string; shape: FileShape }>({
    severity: 'error',
    message: ({ file, shape }) => `Unknown format of ${quote(file)}${looksLike[shape]}.`,
    hint: ({ shape }) => waysOut[shape],
    explanation:
      'Offprint parses BibTeX and biblatex (`.bib`), RIS (`.ris`), CSL-JSON (`.json`), pasted listings and lists of references (`.txt`), ' +
      'tables with a heading, exports of PubMed, EndNote and Web of Science, and pages of Google Scholar, DBLP, ORCID, arXiv, the ACL Anthology and Semantic Scholar. The text of a file decides, unless its extension does. If the format is not recognised, set it: `- { file: papers, format: bibtex }`.',
  }),
  'source-binary': defineKind<{ file: string; kind: BinaryKind }>({
    severity: 'error',
    message: ({ file, kind }) => `${quote(file)} is ${binaryFiles[kind][0]}, not a text file.`,
    hint: ({ kind }) => binaryFiles[kind][1],
    explanation:
      'Offprint parses text files: BibTeX, RIS, CSL-JSON, lists of references and pasted listings. The first bytes of this file show that it has another format, ' +
      'whatever its extension. Renaming a file does not convert it: export the papers again from the program that made it.',
  }),
  'source-encoding': defineKind<{ file: string; encoding: string }>({
    severity: 'error',
    message: ({ file, encoding }) => `Invalid encoding of ${quote(file)}: it is not UTF-8 and seems to be ${encoding}.`,
    hint: ({ encoding }) => `Save it as UTF-8 in your editor, or run: iconv -f ${encoding} -t UTF-8 OLD > NEW`,
    explanation:
      'The file is not encoded as UTF-8, so every “é” and “ü” in it would be wrong. Editors offer the encoding when a file is saved; `iconv` is ' +
      'part of macOS and Linux. A BibTeX file that declares its encoding in the first line (`% Encoding: ISO-8859-1`) is read as it is.',
  }),
  'source-damaged': defineKind<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `Invalid UTF-8 character in ${quote(file)}.`,
    hint: () => 'Replace each “\uFFFD” with the right character, here and further down, and save the file as UTF-8.',
    explanation:
      'The file mixes encodings, as happens when entries are copied by a program that does not convert them, or it was truncated within a ' +
      'character. Only you know which character belongs there.',
  }),
  'source-empty': defineKind<{ file: string; shape: FileShape }>({
    severity: 'error',
    message: ({ file, shape }) => `${quote(file)} contains no papers${looksLike[shape]}.`,
    hint: ({ shape }) => waysOut[shape],
    explanation:
      'The file is empty, or its text is not in a format that Offprint parses. The build stops, so that an empty site never replaces a good ' +
      'one. Export your papers as BibTeX, RIS or CSL-JSON, paste a list of formatted references, or paste a listing with three lines for each paper: ' +
      'category and date, then title directly followed by authors, then abstract.',
  }),
  'public-files-refused': defineKind<{ count: number; examples: readonly string[]; isHidden: boolean }>({
    severity: 'warning',
    message: ({ count, examples, isHidden }) => {
      const what = isHidden ? 'hidden files or folders' : 'symbolic links or other special files';
      return `${String(count)} ${what} in public/ ${count === 1 ? 'is' : 'are'} not published: ${examples.map(quote).join(', ')}${count > examples.length ? ' …' : ''}.`;
    },
    hint: ({ isHidden }) =>
      isHidden
        ? 'Rename files that should be published, and move the others out of public/.'
        : 'Replace the links with the files themselves.',
    explanation:
      'Files in `public/` are published as they are, except for files and folders whose name begins with a dot (`.git`, `.env`), and symbolic ' +
      'links, which can lead to any file of your computer. `.well-known/`, `.htaccess` and `.nojekyll` are published.',
  }),
} as const;
