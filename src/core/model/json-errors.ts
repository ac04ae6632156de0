import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';

/** The problem with JSON at a position, as the beginning of a sentence. */
export const describeJsonError = (error: ParseErrorCode): string =>
  problems[printParseErrorCode(error)] ?? 'invalid JSON';

/** By the names of errors in jsonc-parser. */
const problems: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word without quotation marks',
  InvalidNumberFormat: 'invalid number',
  PropertyNameExpected: 'missing name of a field',
  ValueExpected: 'missing value',
  ColonExpected: 'missing colon',
  CommaExpected: 'missing comma',
  CloseBraceExpected: 'missing closing brace',
  CloseBracketExpected: 'missing closing bracket',
  EndOfFileExpected: 'unexpected text after the end',
  InvalidCommentToken: 'a comment, which JSON does not allow',
  UnexpectedEndOfComment: 'unclosed comment',
  UnexpectedEndOfString: 'missing closing quotation mark',
  UnexpectedEndOfNumber: 'incomplete number',
  InvalidUnicode: 'invalid “\\u” escape',
  InvalidEscapeCharacter: 'invalid escape',
  InvalidCharacter: 'unescaped control character',
};
