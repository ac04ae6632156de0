import type { Field } from '../../model/draft.ts';
import type { RichText } from '../../model/markup.ts';
import type { Value } from './entry.ts';
import { texToRichText, texToText } from './tex/clean-tex.ts';

/** A value as plain text; null if it is empty. */
export function readText(value: Value | undefined): Field<string> | null {
  const text = value ? texToText(value.text) : '';
  return value && text !== '' ? { value: text, span: value.span, confidence: 'certain', rule: value.field } : null;
}

/** A value as text with markup; null if it is empty. */
export function readRichText(value: Value | undefined): Field<RichText> | null {
  const text = value && texToRichText(value.text);
  if (!text || text.written === '') return null;
  return { value: text, span: value.span, confidence: 'certain', rule: value.field };
}
