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

const needsQuotes = 'a text that begins with “$” needs quotation marks';

/** Errors that share a code with other errors. */
const byMessage: readonly (readonly [RegExp, string])[] = [
  [/^Missing ,/u, 'a comma is missing between two entries in brackets or braces'],
  [/^(?:Unexpected ,|Unexpected empty item)/u, 'there is a comma too many'],
  [/^Missing space after :/u, 'there is no space after the colon'],
  [/^Comments must/u, 'there is no space before the “#” of the comment'],
  [/^Sequence item without/u, 'the lines above are a list, in which every entry begins with “- ”'],
  [/quote$/u, 'the text has no closing quotation mark'],
  [/^(?:Tags and anchors|Plain value|Anchor|Alias)/u, needsQuotes],
  [/^Block scalar/u, 'the lines of a text below “|” or “>” must have the same indentation'],
  [/^Missing directives-end|^Block collection cannot/u, '“---” must stand on a line of its own'],
];

const indentation = 'its indentation fits none of the lines above';

const byCode: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: needsQuotes,
  BAD_ALIAS: needsQuotes,
  BAD_COLLECTION_TYPE: needsQuotes,
  BAD_DIRECTIVE: needsQuotes,
  BAD_DQ_ESCAPE: '“\\” begins an escape within double quotation marks, and this is none',
  BAD_INDENT: indentation,
  BAD_PROP_ORDER: needsQuotes,
  BAD_SCALAR_START: needsQuotes,
  BLOCK_AS_IMPLICIT_KEY: indentation,
  BLOCK_IN_FLOW: 'entries in brackets or braces are separated by commas, and a text with a colon needs quotation marks',
  DUPLICATE_KEY: 'a name is there twice',
  IMPOSSIBLE: 'it cannot be read',
  KEY_OVER_1024_CHARS: 'a name must not be longer than 1,024 characters',
  MISSING_CHAR: 'there is no colon after the name',
  MULTILINE_IMPLICIT_KEY: 'a name must stand on one line with its colon',
  MULTIPLE_ANCHORS: needsQuotes,
  MULTIPLE_DOCS: 'a second document begins at a line “---” or “...”, which must be deleted',
  MULTIPLE_TAGS: needsQuotes,
  NON_STRING_KEY: 'a name must be a text',
  RESOURCE_EXHAUSTION: 'lists and mappings are nested too deeply',
  TAB_AS_INDENT: 'a tab stands before it, and YAML allows only spaces for indentation',
  TAG_RESOLVE_FAILED: needsQuotes,
  UNEXPECTED_TOKEN: '“$” is not expected here; a text that contains it needs quotation marks',
};
