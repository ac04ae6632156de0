import { defineKind, describeAuthors, quote, quoteEnds, suggestEdit, suggestSettled } from './kind.ts';

/** A syntax error in the file: what was found, and how to correct it. */
interface SyntaxError {
  readonly entry: string;
  readonly problem: string;
  readonly remedy: string;
}

const countEntries = (count: number) => (count === 1 ? '1 entry' : `${String(count)} entries`);

/** What can be wrong with bibliography files: BibTeX, RIS and CSL-JSON. */
export const referenceKinds = {
  'reference-unreadable': defineKind<SyntaxError>({
    severity: 'warning',
    message: ({ entry, problem }) => `Cannot parse the entry ${quote(entry)}: ${problem}. The entry is skipped.`,
    hint: ({ remedy }) => remedy,
    explanation:
      'Because of a syntax error, Offprint cannot separate the fields of this entry, and the paper is not published. Usually, a brace or a ' +
      'quotation mark is missing. All other entries of the file are read.',
  }),
  'reference-mended': defineKind<SyntaxError>({
    severity: 'warning',
    message: ({ entry, problem }) =>
      `Syntax error in the entry ${quote(entry)}: ${problem}. The entry is published anyway.`,
    hint: ({ remedy }) => remedy,
    explanation:
      'The entry has a syntax error with an obvious fix, such as a missing comma or closing brace. The paper is published, but other programs may ' +
      'reject the file.',
  }),
  'reference-title-missing': defineKind<{ entry: string }>({
    severity: 'warning',
    message: ({ entry }) => `Missing title: the entry ${quote(entry)} is skipped.`,
    hint: () => 'Add a title to the entry, or delete the entry.',
    explanation: 'Every paper needs a title for its page and its address. Entries without a title are not published.',
  }),
  'reference-authors-missing': defineKind<{ title: string }>({
    severity: 'warning',
    message: ({ title }) => `Missing authors: ${quoteEnds(title)} has neither authors nor editors.`,
    hint: () => 'Add the authors to the entry. If it is not a paper, delete the entry.',
    corrections: () => [
      suggestEdit('Or', { authors: ['GIVEN FAMILY', 'GIVEN FAMILY'] }),
      suggestSettled('reference-authors-missing', 'If it has no authors'),
    ],
    explanation: 'The paper is published without authors and is on no author page.',
  }),
  'reference-names-unsure': defineKind<{ entry: string; names: readonly string[] }>({
    severity: 'warning',
    message: ({ entry, names }) =>
      `Ambiguous names in ${quote(entry)}. Read as family name, given name: ${names.slice(0, 10).map(quote).join(', ')}${names.length > 10 ? ' …' : ''}.`,
    hint: () => 'Write each name as “Family, Given”. In BibTeX, write “and” between two names.',
    corrections: () => [suggestSettled('reference-names-unsure', 'If the names are right')],
    explanation:
      'It is not clear which part of these names is the family name, or whether a comma separates two people or two parts of one name. For ' +
      'example, `Ruiz A` is a family name and an initial in medical journals, but a given name and a family name elsewhere. Where possible, ' +
      'Offprint decides by the other names in the field and in the file. Author pages and citations depend on the result.',
  }),
  'uncertain-reference': defineKind<{
    title: string;
    authors: readonly string[];
    year: number | null;
    /** True for a line in a list that is read at each build; false for an entry with the field “uncertain”. */
    areFormatted: boolean;
  }>({
    severity: 'warning',
    message: ({ title, authors, year }) =>
      `Ambiguous reference. Read as ${quoteEnds(title)} ${describeAuthors(authors)}, ${year === null ? 'no year' : String(year)}.`,
    hint: ({ areFormatted }) =>
      areFormatted
        ? 'Compare the paper with the line in the list. If it is not a paper, delete the line.'
        : 'Compare every field of the entry with the original reference in the field “uncertain”, correct what is wrong, and delete the field “uncertain”. If it is not a paper, delete the entry.',
    corrections: ({ title, authors, areFormatted }) =>
      areFormatted
        ? [
            suggestSettled('uncertain-reference', 'If this is right'),
            suggestEdit('If it is wrong,', { title, authors }),
          ]
        : [],
    explanation:
      'A formatted reference does not mark where authors, title and journal begin. Offprint infers them from the words and the punctuation with a ' +
      'trained model. Here, another result is possible. Compare the result with the paper. In a `.bib` file that ' +
      'an import wrote, correct the entry and delete its field `uncertain`. For a list that is read at each build, add a correction.',
  }),
  'reference-key-twice': defineKind<{ key: string; line: number }>({
    severity: 'warning',
    message: ({ key, line }) => `Duplicate key ${quote(key)}: first used on line ${String(line)}.`,
    hint: () => 'If both entries are the same paper, delete one of them. Otherwise, change one of the keys.',
    explanation:
      'Each key must be unique within the file. Both entries are read, but references to the key, such as `crossref`, use the first one.',
  }),
  'reference-abbreviation-unknown': defineKind<{ name: string; field: string; entry: string }>({
    severity: 'warning',
    message: ({ name, field, entry }) =>
      `Undefined abbreviation ${quote(name)} in the field ${quote(field)} of ${quote(entry)}. It is used as text.`,
    hint: ({ name }) => `Define it with @string{${name} = {…}}, or write it as text in braces: {${name}}.`,
    explanation:
      'In BibTeX, a word without braces or quotation marks is an abbreviation, which must be defined with `@string`. Only the names of months are ' +
      'predefined.',
  }),
  'reference-parent-missing': defineKind<{ parent: string; entry: string }>({
    severity: 'warning',
    message: ({ parent, entry }) => `Missing entry ${quote(parent)}, which ${quote(entry)} refers to.`,
    hint: () => 'Add that entry to the file, or correct the key.',
    explanation:
      'With `crossref` or `xdata`, an entry inherits fields from another entry, such as the name of the conference. Without the other entry, the ' +
      'paper is published with only its own fields.',
  }),
  'reference-value-unusable': defineKind<{ field: string; found: string; entry: string }>({
    severity: 'warning',
    message: ({ field, found, entry }) =>
      `Invalid value in the field ${quote(field)} of ${quote(entry)}: ${quote(found)}.`,
    hint: ({ field }) =>
      /^(?:lang|hyph)/.test(field)
        ? 'Write the main language of the paper as a name or a tag: english, en, pt-BR.'
        : 'Write a DOI such as 10.1000/182, an arXiv identifier such as 2401.01234, an address that begins with https://, or the path of a file.',
    explanation:
      'A link must be a DOI, an arXiv identifier, a complete web address or the path of one of your files. A paper can have only one language. ' +
      'The paper is published without the invalid link or language.',
  }),
  'reference-field-misspelled': defineKind<{ name: string; count: number; meant: string }>({
    severity: 'warning',
    message: ({ name, count }) => `Unknown field ${quote(name)} in ${countEntries(count)}, not published.`,
    hint: ({ meant }) => `Did you mean ${quote(meant)}?`,
    explanation:
      'Offprint does not know this field, so its value is not published. Its name is nearly that of a known field. If you use the field for ' +
      'something else, rename it.',
  }),
  'reference-fields-unused': defineKind<{ fields: readonly (readonly [name: string, count: number])[] }>({
    severity: 'notice',
    message: ({ fields }) =>
      `Unknown ${fields.length === 1 ? 'field' : 'fields'}, not published: ` +
      `${fields.map(([name, count]) => `${quote(name)} (${countEntries(count)})`).join(', ')}.`,
    hint: () =>
      'If a field name is wrong, correct it. To publish the content, write it in the field “note”. Otherwise, no action is needed.',
    explanation:
      'Offprint does not know these fields, so their values are not published. It ignores private fields, such as comments, and fields that only ' +
      'control another program; these are not reported.',
  }),
  'references-not-papers': defineKind<{ keys: readonly string[] }>({
    severity: 'notice',
    message: ({ keys }) =>
      `${countEntries(keys.length)} without a page, because other entries refer to ${keys.length === 1 ? 'it' : 'them'}: ` +
      `${quote(keys.join(', '))}.`,
    hint: () => 'No action is needed.',
    explanation:
      'Proceedings, collections and `@xdata` entries have no page if other entries refer to them with `crossref` or `xdata`.',
  }),
  'text-outside-entry': defineKind<{ found: string }>({
    severity: 'warning',
    message: ({ found }) => `Ignored text outside entries: ${quote(found)}.`,
    hint: () =>
      'Check the entry above: an extra closing brace may have ended it early. Otherwise, delete the text, or begin the line with “%”.',
    explanation:
      'BibTeX ignores text between entries. This text looks like part of an entry: a field, the beginning of an entry without its brace, or an ' +
      'extra brace.',
  }),
} as const;
