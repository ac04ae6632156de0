import type { Span } from '../draft.ts';
import { readScript } from '../markup-scripts.ts';
import type { Markup } from '../markup.ts';
import { signCommands } from './commands.data.ts';
import type { Place, ScannedText } from './scanned-text.ts';
import { writeScript } from './styled.ts';
import { normaliseFormula, tidyFormula } from './tidy-formula.ts';

/**
 * The formula that a range holds; a script that stands alone is none but a part of the word beside it. Of one that cannot be typeset,
 * TeX has its text, and running text nothing.
 */
export function readFormula(
  reading: ScannedText,
  range: Span,
  display: boolean,
  { depth }: Place,
): string | Markup | null {
  const { text, isTex } = reading;
  const written = text.slice(range.start, range.end);
  const tex = isTex ? normaliseFormula(written) : tidyFormula(written);
  if (tex === null) return isTex ? reading.read(range, { depth, mode: 'formula' }) : null;
  if (isTex && !display) {
    // LaTeX's old fonts have single signs in formulas only; as letters they can be read, found and exported.
    const sign = /^\\[A-Za-z]+$/.test(tex) ? signCommands.get(tex.slice(1)) : tex;
    if (/^(?:[|<>]|[\p{Script=Greek}\p{Sm}])?$/u.test(sign ?? '-')) return sign ?? '';
  }
  const script = display ? null : readScript(tex);
  if (script) return writeScript(script);
  return [{ type: 'math', tex, display }];
}
