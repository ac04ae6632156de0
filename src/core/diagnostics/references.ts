import { correct, define, quote, quoteEnds, settle } from './kind.ts';

/** A slip in the file, in words: what was found, and how to correct it. */
interface Slip {
  readonly entry: string;
  readonly problem: string;
  readonly remedy: string;
}

const countEntries = (count: number) => (count === 1 ? '1 entry' : `${String(count)} entries`);

/** What can be wrong with the files of reference managers. */
export const referenceKinds = {
  'reference-unreadable': define<Slip>({
    severity: 'warning',
    message: ({ entry, problem }) => `The entry ${quote(entry)} cannot be read and was left out: ${problem}.`,
    hint: ({ remedy }) => remedy,
    explanation:
      'The entry breaks a rule of its format in such a way that its values cannot be separated, so the paper is left out. Nearly always a ' +
      'brace or a quotation mark is missing. All other entries of the file are read.',
  }),
  'reference-mended': define<Slip>({
    severity: 'warning',
    message: ({ entry, problem }) => `The entry ${quote(entry)} has a slip: ${problem}. It was read all the same.`,
    hint: ({ remedy }) => remedy,
    explanation:
      'The entry breaks a rule of its format, but what is meant is plain: a comma is missing, or the last brace. The paper is shown; other ' +
      'programs may refuse the file.',
  }),
  'reference-title-missing': define<{ entry: string }>({
    severity: 'warning',
    message: ({ entry }) => `The entry ${quote(entry)} has no title and was left out.`,
    hint: () => 'Give it a title, or delete it.',
    explanation: 'A paper needs a title for its page and its address. An entry without one is not shown.',
  }),
  'reference-authors-missing': define<{ title: string }>({
    severity: 'warning',
    message: ({ title }) => `${quoteEnds(title)} has neither authors nor editors.`,
    hint: () => 'Name them in the entry.',
    corrections: ({ title }) => [
      correct('Or complete these lines', { title, authors: ['GIVEN FAMILY', 'GIVEN FAMILY'] }),
      settle('reference-authors-missing', 'If it has none'),
    ],
    explanation: 'The entry names nobody. The paper is shown without authors, and is on nobody’s page.',
  }),
  'reference-names-unsure': define<{ entry: string; names: readonly string[] }>({
    severity: 'warning',
    message: ({ entry, names }) =>
      `Names in ${quote(entry)} can be read in two ways. They are read as family name, given name: ${names.slice(0, 10).map(quote).join(', ')}${names.length > 10 ? ' …' : ''}.`,
    hint: () => 'Write each name as “Family, Given”, and “and” between two names.',
    corrections: () => [settle('reference-names-unsure', 'If they are right')],
    explanation:
      'It is not certain which part of these names is the family name, or whether a comma stands between two people or within one name: ' +
      '`Ruiz A` is a family name with an initial in medical journals and a given name with a family name elsewhere. The other names of ' +
      'the field and of the file decide where they can. A person’s page, the order of authors and all citations depend on it.',
  }),
  'reference-key-twice': define<{ key: string; line: number }>({
    severity: 'warning',
    message: ({ key, line }) =>
      `The key ${quote(key)} is there again; the first entry that has it is on line ${String(line)}.`,
    hint: () => 'Delete one of the two entries if they are the same paper, else give one of them another key.',
    explanation:
      'A key names one entry of a file. Both entries are read; where another entry refers to the key, the first one is meant.',
  }),
  'reference-abbreviation-unknown': define<{ name: string; field: string; entry: string }>({
    severity: 'warning',
    message: ({ name, field, entry }) =>
      `The abbreviation ${quote(name)} in the ${quote(field)} of ${quote(entry)} is not defined. It is taken as it stands.`,
    hint: ({ name }) => `Define it with @string{${name} = {…}}, or put the text between braces: {${name}}.`,
    explanation:
      'In BibTeX a word without braces or quotation marks is an abbreviation, which `@string` defines. Names of months are known without.',
  }),
  'reference-parent-missing': define<{ parent: string; entry: string }>({
    severity: 'warning',
    message: ({ parent, entry }) => `The entry ${quote(entry)} refers to ${quote(parent)}, which is not in the file.`,
    hint: () => 'Add that entry to the file, or correct the key.',
    explanation:
      'With `crossref` and `xdata` an entry takes from another what it does not say itself, such as the name of the conference. Without the ' +
      'other entry the paper is shown with what its own says.',
  }),
  'reference-value-unusable': define<{ field: string; found: string; entry: string }>({
    severity: 'warning',
    message: ({ field, found, entry }) => `The ${quote(field)} of ${quote(entry)} is not usable: ${quote(found)}.`,
    hint: () =>
      'Write a DOI such as 10.1000/182, an identifier of arXiv such as 2401.01234, an address that begins with https://, or the path of a file.',
    explanation:
      'A link must lead somewhere: it is a DOI, an identifier of arXiv, a complete web address or the path of a file of yours. Anything ' +
      'else is left out; the paper is shown without this link.',
  }),
  'reference-fields-unused': define<{ fields: readonly (readonly [name: string, count: number])[] }>({
    severity: 'notice',
    message: ({ fields }) =>
      `There is no place for ${fields.length === 1 ? 'this field' : 'these fields'}: ` +
      `${fields.map(([name, count]) => `${name} (${countEntries(count)})`).join(', ')}.`,
    hint: () => 'Nothing needs to be done, unless one of them is a slip of the pen.',
    explanation:
      'Reference files may hold fields of any name. These are not known, so what they say is not shown. Fields that only say how another ' +
      'program shows an entry, and private ones such as comments, are passed over without a word.',
  }),
  'references-not-papers': define<{ keys: readonly string[] }>({
    severity: 'notice',
    message: ({ keys }) =>
      `${countEntries(keys.length)} ${keys.length === 1 ? 'is no paper' : 'are no papers'} but hold what others take from them: ` +
      `${quote(keys.join(', '))}.`,
    hint: () => 'Nothing needs to be done.',
    explanation:
      'Proceedings, collections and sets of data that other entries refer to by `crossref` or `xdata` have no pages of their own.',
  }),
  'text-outside-entry': define<{ found: string }>({
    severity: 'warning',
    message: ({ found }) => `${quote(found)} belongs to no entry and was left out.`,
    hint: () =>
      'Look at the entry above it: a brace too many may have ended it early. Otherwise delete it, or begin the line with %.',
    explanation:
      'BibTeX passes over text between entries. This text looks like a part of one: a field, the beginning of an entry without its brace, or ' +
      'a brace too many.',
  }),
} as const;
