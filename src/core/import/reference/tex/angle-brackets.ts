const sign = String.raw`(?:[<>]|\\(?:text)?(?:less|greater)(?:\{\}|(?![A-Za-z]))|\\[lg]t(?:\{\}|(?![A-Za-z])))`;

const escaped = new RegExp(
  [
    String.raw`\{?\$\s?\{?\s?(${sign})\s?\}?\s?\$\}?`,
    String.raw`\\ensuremath\s?\{\s?\{?(${sign})\}?\s?\}`,
    String.raw`\{(${sign})\s?\}`,
    String.raw`(\\text(?:less|greater))(?:\{\}|(?![A-Za-z]))(?:\s(?=\/?[a-z:]{1,12}(?:>|\$|\{?\\text)))?`,
  ].join('|'),
  'g',
);

/** Restores angle brackets that an export has escaped for TeX in any usual way: `$<$`, `{\textless}`, `\ensuremath{<}`, `$\less$`. */
export function undoAngleBrackets(text: string): string {
  if (!/[<>]|\\(?:text)?(?:less|greater)|\\[lg]t(?![a-z])/.test(text)) return text;
  return text.replace(escaped, (written: string, ...signs: (string | undefined)[]) => {
    const found = signs.slice(0, 4).find((match) => match !== undefined) ?? '';
    const isOpened = written.startsWith('{') && !written.endsWith('}');
    const isClosed = written.endsWith('}') && !/^(?:\{|\\)/.test(written);
    return `${isOpened ? '{' : ''}${/<|less|\\lt/.test(found) ? '<' : '>'}${isClosed ? '}' : ''}`;
  });
}
