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
  json: ': it looks like JSON, but not CSL-JSON',
  medline: ', although it looks like a PubMed (MEDLINE) export',
  endnote: ', although it looks like an EndNote export',
  'web-of-science': ', although it looks like a Web of Science export',
  rtf: ': it looks like a word processor document (RTF)',
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
  blank: `Paste your list into the file, or remove the file from “sources” in site.yaml. ${exportInstead}`,
  bibtex: nameFormat,
  ris: nameFormat,
  'csl-json': nameFormat,
  json: exportInstead,
  medline: nameFormat,
  endnote: nameFormat,
  'web-of-science': nameFormat,
  rtf: `Save it as plain text if it is a listing. ${exportInstead}`,
  html: `The page must contain formatted references as text. If a script loads them, save the page from your browser after they appear. ${exportInstead}`,
  'reference-xml': nameFormat,
  researchgate: `Offprint cannot parse the text of ResearchGate pages. ${exportInstead}`,
  xml: convertInstead,
  latex: `Use the .bib file of the document instead. ${exportInstead}`,
  table: `Its first line must name the columns: Title, Authors, Year and so on. ${exportInstead}`,
  references: `Set its format under “sources” in site.yaml: format: references. ${exportInstead}`,
  markdown: `If it is a list of references, set its format under “sources” in site.yaml: format: references. If it belongs to an al-folio, HugoBlox or academicpages site, run: npm run import -- --from al-folio FOLDER. ${exportInstead}`,
  text: `If it is a listing, each paper must begin with a line with category and date, ${headerExamples}. ${exportInstead}`,
};

/** Files without text, and how to get a list of papers out of them. */
const binaryFiles: Readonly<Record<BinaryKind, readonly [name: string, wayOut: string]>> = {
  pdf: ['a PDF', exportInstead],
  word: ['a Word document (.docx)', 'If it contains your list of papers, run: npm run import -- FILE.docx'],
  spreadsheet: [
    'a spreadsheet (.xlsx)',
    'Save it as CSV. The first line must name the columns: Title, Authors, Year and so on. Then run: npm run import -- FILE.csv',
  ],
  presentation: ['a presentation (.pptx)', exportInstead],
  pages: [
    'a Pages, Numbers or Keynote document',
    'Export text as a Word document (.docx), or a table as CSV. Then run: npm run import -- FILE.docx',
  ],
  opendocument: [
    'a LibreOffice document',
    'Save text as a Word document (.docx), or a table as CSV. Then run: npm run import -- FILE.docx',
  ],
  office: [
    'a document in an old Microsoft Office format (.doc, .xls)',
    'Save text as .docx, or a table as CSV. Then run: npm run import -- FILE.docx',
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
        return 'Run the command in the folder of your site, which contains the folder “seeds”. To create a site, run: npx offprint init FOLDER';
      const correct = 'Put the file into seeds/, or correct its name under “sources” in site.yaml.';
      return nearest === null ? correct : `Did you mean ${quote(nearest)}? ${correct}`;
    },
    explanation:
      'A file under `sources` in `site.yaml` is missing or cannot be read. File names are relative to the `seeds` folder and case-sensitive.',
  }),
  'source-too-large': defineKind<{ file: string; megabytes: number; limit: number }>({
    severity: 'error',
    message: ({ file, megabytes, limit }) =>
      `The source ${quote(file)} is ${String(megabytes)} MB; the limit is ${String(limit)} MB.`,
    hint: () =>
      'If it is a list of papers, split it into several files, and list each file under “sources” in site.yaml.',
    explanation:
      'A list of 10,000 papers with abstracts is about 15 MB. A much larger file is usually the wrong file: an archive, a video or a copy of a ' +
      'whole site. Offprint does not open it.',
  }),
  'source-kind-unknown': defineKind<{ file: string; shape: FileShape }>({
    severity: 'error',
    message: ({ file, shape }) => `Unknown format of ${quote(file)}${looksLike[shape]}.`,
    hint: ({ shape }) => waysOut[shape],
    explanation:
      'Offprint parses BibTeX and biblatex (`.bib`), RIS (`.ris`), CSL-JSON (`.json`), pasted listings and lists of references (`.txt`), tables ' +
      'with a heading, exports from PubMed, EndNote and Web of Science, and pages from Google Scholar, DBLP, ORCID, arXiv, the ACL Anthology and ' +
      'Semantic Scholar. It recognises `.bib`, `.ris` and `.json` files by their extension, and other files by their content. If it does not ' +
      'recognise the format, set it: `- { file: papers, format: bibtex }`.',
  }),
  'source-binary': defineKind<{ file: string; kind: BinaryKind }>({
    severity: 'error',
    message: ({ file, kind }) => `${quote(file)} is ${binaryFiles[kind][0]}, not a text file.`,
    hint: ({ kind }) => binaryFiles[kind][1],
    explanation:
      'Offprint parses text files: BibTeX, RIS, CSL-JSON, lists of references and pasted listings. The first bytes of this file show that it has ' +
      'another format, whatever its extension is. Renaming a file does not convert it. Export the papers again from the program that created the ' +
      'file.',
  }),
  'source-encoding': defineKind<{ file: string; encoding: string }>({
    severity: 'error',
    message: ({ file, encoding }) => `Invalid encoding: ${quote(file)} is not UTF-8. It seems to be ${encoding}.`,
    hint: ({ encoding }) => `Save it as UTF-8 in your editor, or run: iconv -f ${encoding} -t UTF-8 OLD > NEW`,
    explanation:
      'The file is not encoded as UTF-8, so every “é” and “ü” in it would be wrong. Most editors let you choose the encoding when you save a ' +
      'file. `iconv` is part of macOS and Linux. If the first line of a BibTeX file declares its encoding (`% Encoding: ISO-8859-1`), you do not ' +
      'need to convert the file.',
  }),
  'source-damaged': defineKind<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `Invalid UTF-8 character in ${quote(file)}.`,
    hint: () => 'Replace each “\uFFFD” in the file with the right character, and save the file as UTF-8.',
    explanation:
      'The file mixes several encodings, or it was truncated in the middle of a character. Encodings are mixed when a program copies entries ' +
      'without converting them. Only you know which character is right.',
  }),
  'source-empty': defineKind<{ file: string; shape: FileShape }>({
    severity: 'error',
    message: ({ file, shape }) => `${quote(file)} contains no papers${looksLike[shape]}.`,
    hint: ({ shape }) => waysOut[shape],
    explanation:
      'The file is empty, or its text is not in a format that Offprint parses. The build stops, so that an empty site never replaces a good one. ' +
      'Export your papers as BibTeX, RIS or CSL-JSON, paste a list of formatted references, or paste a listing. A listing has three lines for ' +
      'each paper: category and date, then the title directly followed by the authors, then the abstract.',
  }),
  'public-files-refused': defineKind<{ count: number; examples: readonly string[]; isHidden: boolean }>({
    severity: 'warning',
    message: ({ count, examples, isHidden }) => {
      const [one, many] = isHidden
        ? ['hidden file or folder', 'hidden files or folders']
        : ['symbolic link or other special file', 'symbolic links or other special files'];
      const what = count === 1 ? `1 ${one} in public/ is` : `${String(count)} ${many} in public/ are`;
      return `${what} not published: ${examples.map(quote).join(', ')}${count > examples.length ? ' …' : ''}.`;
    },
    hint: ({ isHidden }) =>
      isHidden
        ? 'Rename the files that you want to publish, and move the others out of public/.'
        : 'Replace each link with the file itself.',
    explanation:
      'Files in `public/` are published unchanged. The exceptions are hidden files and folders, whose names begin with a dot (`.git`, `.env`), ' +
      'and symbolic links, which can lead to any file on your computer. `.well-known/`, `.htaccess` and `.nojekyll` are published.',
  }),
} as const;
