import { renderMarkupLatex } from '../../markup/markup-latex.ts';
import { cleanText } from '../../model/markup-clean.ts';
import type { Markup } from '../../model/markup.ts';
import { signCommands } from '../../model/tex/commands.data.ts';

/** Plain text as a field value: LaTeX in braces. */
export function formatText(text: string | null): string | null {
  return text === null ? null : wrapInBraces(escapeText(text));
}

/** Plain text as LaTeX. */
export function escapeText(text: string): string {
  return renderLatex([{ type: 'text', value: cleanText(text) }]);
}

/**
 * LaTeX with Greek letters and mathematical signs as formulas. pdflatex rejects most of these characters, and its old fonts have other
 * signs in place of `<`, `>` and `|`.
 */
export function renderLatex(markup: Markup): string {
  return renderMarkupLatex(markup).replaceAll(/\\.|\$(?:\\.|[^$\\])*\$|[^\p{ASCII}]|[<>|]/gsu, (part) => {
    const command = mathCommands.get(part);
    return textSigns.get(part) ?? (command === undefined ? part : `$${command}$`);
  });
}

/** Signs that LaTeX sets in running text, including the units among Greek letters. Source: ts1enc.dfu of LaTeX 2020 and later. */
const textSigns: ReadonlyMap<string, string> = new Map([
  ...Array.from('±×÷¬←↑→↓', (sign) => [sign, sign] as const),
  ['μ', 'µ'],
  ['Ω', '\u2126'],
]);

const mathCommands: ReadonlyMap<string, string> = new Map([
  ...[...signCommands].flatMap(([command, sign]) =>
    /^[\p{Script=Greek}\p{Sm}ℓℏ]$/u.test(sign) ? [[sign, `\\${command}`] as const] : [],
  ),
  ...['<', '>', '|'].map((sign) => [sign, sign] as const),
]);

export function wrapInBraces(value: string): string {
  return `{${value}}`;
}
