import { suggestCorrection, defineKind, quote, quoteEnds, suggestSettled } from './kind.ts';

/** A syntax error in the file: what was found, and how to correct it. */
interface SyntaxError {
  readonly entry: string;
  readonly problem: string;
  readonly remedy: string;
}

const countEntries = (count: number) => (count === 1 ? '1 entry' : `${String(count)} entries`);

/** What can be wrong with the files of reference managers. */
export const referenceKinds = {
  'reference-unreadable': defineKind<SyntaxError>({
    severity: 'warning',
    message: ({ entry, problem }) => `The entry ${quote(entry)} cannot be parsed and is left out: ${problem}.`,
    hint: ({ remedy }) => remedy,
    explanation:
      'A syntax error makes it impossible to separate the fields of the entry, so the paper is left out. Usually a brace or a quotation ' +
      'mark is missing. All other entries of the file are read.',
  }),
  'reference-mended': defineKind<SyntaxError>({
    severity: 'warning',
    message: ({ entry, problem }) => `Syntax error in the entry ${quote(entry)}: ${problem}. The entry is published.`,
    hint: ({ remedy }) => remedy,
    explanation:
      'The entry has a syntax error whose correction is obvious, such as a missing comma or closing brace. The paper is published; other ' +
      'programs may reject the file.',
  }),
  'reference-title-missing': defineKind<{ entry: string }>({
    severity: 'warning',
    message: ({ entry }) => `Missing title: the entry ${quote(entry)} is left out.`,
    hint: () => 'Add a title to the entry, or delete the entry.',
    explanation: 'The page and the address of a paper need a title. An entry without a title is not published.',
  }),
  'reference-authors-missing': defineKind<{ title: string }>({
    severity: 'warning',
    message: ({ title }) => `Missing authors: ${quoteEnds(title)} has neither authors nor editors.`,
    hint: () => 'Add them to the entry. If it is not a paper, delete the entry.',
    corrections: ({ title }) => [
      suggestCorrection('Or complete these lines', { title, authors: ['GIVEN FAMILY', 'GIVEN FAMILY'] }),
      suggestSettled('reference-authors-missing', 'If it has no authors'),
    ],
    explanation: 'The paper is published without authors and is on no author page.',
  }),
  'reference-names-unsure': defineKind<{ entry: string; names: readonly string[] }>({
    severity: 'warning',
    message: ({ entry, names }) =>
      `Ambiguous names in ${quote(entry)}. Read as family name, given name: ${names.slice(0, 10).map(quote).join(', ')}${names.length > 10 ? ' …' : ''}.`,
    hint: () => 'Write each name as “Family, Given”, with “and” between two names.',
    corrections: () => [suggestSettled('reference-names-unsure', 'If the names are right')],
    explanation:
      'It is uncertain which part of these names is the family name, or whether a comma separates two people or two parts of one name: ' +
      '`Ruiz A` is family name and initial in medical journals, given name and family name elsewhere. The other names in the field and in ' +
      'the file decide where possible. Author pages and citations depend on it.',
  }),
  'uncertain-reference': defineKind<{ title: string; authors: readonly string[]; year: number | null }>({
    severity: 'warning',
    message: ({ title, authors, year }) =>
      `Uncertain reading of a reference. Read as ${quoteEnds(title)} by ${authors.length > 0 ? authors.join(', ') : 'nobody'}, ` +
      `${year === null ? 'without a year' : String(year)}.`,
    hint: () =>
      'Compare it with the reference as written: the line in the list, or the field “uncertain” of the entry. Delete that field when the entry is right. If it is not a paper, delete the entry.',
    corrections: ({ title, authors }) => [
      suggestSettled('uncertain-reference', 'If this is right'),
      suggestCorrection('If it is wrong, edit these lines', { title, authors }),
    ],
    explanation:
      'A formatted reference has no marks that say where authors, title and journal begin. A learned model finds them by the words and the ' +
      'punctuation, and here another reading is almost as likely. Compare the result with the paper. A correction settles it; in a .bib file that an import wrote, so does deleting the field `uncertain`.',
  }),
  'reference-key-twice': defineKind<{ key: string; line: number }>({
    severity: 'warning',
    message: ({ key, line }) => `Duplicate key ${quote(key)}: first used on line ${String(line)}.`,
    hint: () => 'If both entries are the same paper, delete one. Otherwise change one of the keys.',
    explanation:
      'A key identifies one entry of a file. Both entries are read; references to the key mean the first one.',
  }),
  'reference-abbreviation-unknown': defineKind<{ name: string; field: string; entry: string }>({
    severity: 'warning',
    message: ({ name, field, entry }) =>
      `Undefined abbreviation ${quote(name)} in the field ${quote(field)} of ${quote(entry)}. It is used as text.`,
    hint: ({ name }) => `Define it with @string{${name} = {…}}, or write it as text: {${name}}.`,
    explanation:
      'In BibTeX, a word without braces or quotation marks is an abbreviation that `@string` defines. Only the names of months are predefined.',
  }),
  'reference-parent-missing': defineKind<{ parent: string; entry: string }>({
    severity: 'warning',
    message: ({ parent, entry }) => `Missing entry ${quote(parent)}, which ${quote(entry)} refers to.`,
    hint: () => 'Add that entry to the file, or correct the key.',
    explanation:
      'With `crossref` and `xdata`, an entry inherits fields from another one, such as the name of the conference. Without the other entry, ' +
      'the paper is published with its own fields only.',
  }),
  'reference-value-unusable': defineKind<{ field: string; found: string; entry: string }>({
    severity: 'warning',
    message: ({ field, found, entry }) => `Invalid ${quote(field)} in ${quote(entry)}: ${quote(found)}.`,
    hint: ({ field }) =>
      /^(?:lang|hyph)/.test(field)
        ? 'Write the language that most of the text is in, by its name or tag: english, en, pt-BR.'
        : 'Write a DOI such as 10.1000/182, an arXiv identifier such as 2401.01234, an address that begins with https://, or the path of a file.',
    explanation:
      'A link is a DOI, an arXiv identifier, a complete web address or the path of a file of yours, and a paper has one language. Anything ' +
      'else is left out, and the paper is published without this link or language.',
  }),
  'reference-fields-unused': defineKind<{ fields: readonly (readonly [name: string, count: number])[] }>({
    severity: 'notice',
    message: ({ fields }) =>
      `Unknown ${fields.length === 1 ? 'field' : 'fields'}, not published: ` +
      `${fields.map(([name, count]) => `${quote(name)} (${countEntries(count)})`).join(', ')}.`,
    hint: () => 'Correct misspelled names. Otherwise no action is needed.',
    explanation:
      'A reference file may have fields of any name. These are unknown, so their values are not shown. Private fields such as comments, and ' +
      'fields that only control another program, are ignored without a notice.',
  }),
  'references-not-papers': defineKind<{ keys: readonly string[] }>({
    severity: 'notice',
    message: ({ keys }) =>
      `${countEntries(keys.length)} without a page of ${keys.length === 1 ? 'its' : 'their'} own, used by other entries only: ` +
      `${quote(keys.join(', '))}.`,
    hint: () => 'No action is needed.',
    explanation:
      'Proceedings, collections and `@xdata` entries that other entries refer to with `crossref` or `xdata` have no pages of their own.',
  }),
  'text-outside-entry': defineKind<{ found: string }>({
    severity: 'warning',
    message: ({ found }) => `Ignored text outside of entries: ${quote(found)}.`,
    hint: () =>
      'Check the entry above: an extra closing brace may have ended it early. Otherwise delete the text, or begin the line with %.',
    explanation:
      'BibTeX ignores text between entries. This text looks like part of an entry: a field, the beginning of an entry without its brace, or ' +
      'an extra brace.',
  }),
} as const;
