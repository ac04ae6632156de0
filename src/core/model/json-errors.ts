import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';

/** What is wrong with JSON at a place, as the beginning of a sentence. */
export const describeJsonError = (error: ParseErrorCode): string =>
  problems[printParseErrorCode(error)] ?? 'it is not JSON';

/** By jsonc-parser's names of errors. */
const problems: Readonly<Record<string, string>> = {
  InvalidSymbol: 'there is a word without quotation marks',
  InvalidNumberFormat: 'there is an invalid number',
  PropertyNameExpected: 'the name of a field is missing',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'there is more text after the end',
  InvalidCommentToken: 'there is a comment, which JSON does not have',
  UnexpectedEndOfComment: 'a comment has no end',
  UnexpectedEndOfString: 'a text has no closing quotation mark',
  UnexpectedEndOfNumber: 'a number has no end',
  InvalidUnicode: 'there is an invalid “\\u” escape',
  InvalidEscapeCharacter: 'there is an invalid escape',
  InvalidCharacter: 'there is a control character, which must be escaped',
};
