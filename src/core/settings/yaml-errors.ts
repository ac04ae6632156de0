import type { ErrorCode } from 'yaml';

/** An error message of the YAML library. */
interface LibraryError {
  readonly code: ErrorCode;
  readonly message: string;
}

/** Describes a YAML error as a clause after a colon. `found` is the text at its position. */
export function describeYamlError({ code, message }: LibraryError, found: string): string {
  const known = byMessage.find(([pattern]) => pattern.test(message))?.[1] ?? byCode[code];
  return known.replace('$', () => found.trimStart().charAt(0));
}

const needsQuotes = 'a value that begins with “$” needs quotation marks';

/** Errors that share a code with other errors. */
const byMessage: readonly (readonly [RegExp, string])[] = [
  [/^Missing ,/u, 'there is no comma between two entries in brackets or braces'],
  [/^(?:Unexpected ,|Unexpected empty item)/u, 'there is an extra comma'],
  [/^Missing space after :/u, 'there is no space after the colon'],
  [/^Comments must/u, 'there is no space before the “#” of the comment'],
  [/^Sequence item without/u, 'the lines above are a list, and each entry of a list begins with “- ”'],
  [/quote$/u, 'the value has no closing quotation mark'],
  [/^(?:Tags and anchors|Plain value|Anchor|Alias)/u, needsQuotes],
  [/^Block scalar/u, 'all lines of text below “|” or “>” must have the same indentation'],
  [/^Missing directives-end|^Block collection cannot/u, '“---” must be on its own line'],
];

const indentation = 'its indentation does not match any line above';

const byCode: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: needsQuotes,
  BAD_ALIAS: needsQuotes,
  BAD_COLLECTION_TYPE: needsQuotes,
  BAD_DIRECTIVE: needsQuotes,
  BAD_DQ_ESCAPE: '“\\” begins an escape sequence within double quotation marks, and this one is invalid',
  BAD_INDENT: indentation,
  BAD_PROP_ORDER: needsQuotes,
  BAD_SCALAR_START: needsQuotes,
  BLOCK_AS_IMPLICIT_KEY: indentation,
  BLOCK_IN_FLOW:
    'entries in brackets or braces must be separated by commas, and a value with a colon needs quotation marks',
  DUPLICATE_KEY: 'duplicate key',
  IMPOSSIBLE: 'it cannot be parsed',
  KEY_OVER_1024_CHARS: 'a key must not be longer than 1,024 characters',
  MISSING_CHAR: 'there is no colon after the key',
  MULTILINE_IMPLICIT_KEY: 'a key and its colon must be on one line',
  MULTIPLE_ANCHORS: needsQuotes,
  MULTIPLE_DOCS: 'a line “---” or “...” begins a second document; delete this line',
  MULTIPLE_TAGS: needsQuotes,
  NON_STRING_KEY: 'a key must be text',
  RESOURCE_EXHAUSTION: 'lists and mappings are nested too deeply',
  TAB_AS_INDENT: 'it is indented with a tab, but YAML allows only spaces',
  TAG_RESOLVE_FAILED: needsQuotes,
  UNEXPECTED_TOKEN: 'unexpected “$”; a value that contains it needs quotation marks',
};
