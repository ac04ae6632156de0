import type { Span } from '../draft.ts';
import { readScript } from '../markup-scripts.ts';
import type { Markup } from '../markup.ts';
import { signCommands } from './commands.data.ts';
import type { ReadContext, ScannedText } from './scanned-text.ts';
import { writeScript } from './styled.ts';
import { normaliseFormula, tidyFormula } from './tidy-formula.ts';

/**
 * The formula in a range; a single script becomes part of the adjacent word. If it cannot be typeset, a field in TeX shows its text,
 * and running text keeps the source.
 */
export function readFormula(
  reading: ScannedText,
  range: Span,
  display: boolean,
  { depth }: ReadContext,
): string | Markup | null {
  const { text, isTex } = reading;
  const written = text.slice(range.start, range.end);
  const tex = isTex ? normaliseFormula(written) : tidyFormula(written);
  if (tex === null) return isTex ? reading.read(range, { depth, mode: 'formula' }) : null;
  if (isTex && !display) {
    // In LaTeX's old fonts, some signs only exist in formulas; as characters they can be read, found and exported.
    const sign = /^\\[A-Za-z]+$/.test(tex) ? signCommands.get(tex.slice(1)) : tex;
    if (/^(?:[|<>]|[\p{Script=Greek}\p{Sm}])?$/u.test(sign ?? '-')) return sign ?? '';
  }
  const script = display ? null : readScript(tex);
  if (script) return writeScript(script);
  return [{ type: 'math', tex, display }];
}
