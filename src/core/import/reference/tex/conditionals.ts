/** An open conditional: the text before it, and its first branch once `\else` is reached. */
interface Open {
  readonly name: string;
  readonly before: string;
  readonly isMath: boolean;
  first: string | null;
}

/** `\iff` is a sign, and `\ifthenelse` a command with arguments. */
const isConditional = (name: string) => name.startsWith('if') && !/^(?:iff|ifthenelse)$/.test(name);

const tokenPattern = /\\([A-Za-z]+) ?|\\[^]|\$|[^\\$]{1,4096}|[^]/gu;

/**
 * Resolves TeX's conditionals: `\ifmmode \dot{z}\else \.{z}\fi` becomes `{\.{z}}` in text and `{\dot{z}}` in a formula. If a condition
 * cannot be evaluated here, the branch after `\else` counts, or the only one. An unclosed conditional is kept as written.
 */
export function resolveConditionals(text: string): string {
  if (!text.includes('\\if')) return text;
  const open: Open[] = [];
  let isMath = false;
  let here = '';
  for (const { 0: token, 1: name } of text.matchAll(tokenPattern)) {
    const innermost = open.at(-1);
    if (name !== undefined && isConditional(name)) {
      open.push({ name, before: here, isMath, first: null });
      here = '';
    } else if (name === 'else' && innermost?.first === null) {
      innermost.first = here;
      here = '';
    } else if (name === 'fi' && innermost) {
      open.pop();
      here = `${innermost.before}{${chooseBranch(innermost, here)}}`;
    } else {
      if (token === '$') isMath = !isMath;
      here += token;
    }
  }
  return open.reduceRight(
    (rest, { name, before, first }) => `${before}\\${name} ${first === null ? '' : `${first}\\else `}${rest}`,
    here,
  );
}

function chooseBranch({ name, isMath, first }: Open, last: string): string {
  const isTrue = name === 'iftrue' || (name === 'ifmmode' && isMath);
  if (first !== null) return isTrue ? first : last;
  return isTrue || !/^if(?:false|mmode)$/.test(name) ? last : '';
}
