import { formulaCommands, formulaEnvironments, formulaSigns } from './formula-commands.data.ts';

/**
 * True for TeX that can only typeset a formula, and is thus safe in files that others process with TeX. Everything else, such as
 * a definition, a file name or an unknown command, is text. Takes linear time.
 */
export function isFormula(tex: string): boolean {
  // TeX replaces `^^5c` by a backslash before it reads anything else.
  if (tex.includes('^^')) return false;
  let depth = 0;
  for (const { 0: token, index } of tex.matchAll(/\\(?:[A-Za-z]+|[^]|$)|[{}$%]/gu)) {
    if (token === '{') depth += 1;
    else if (token === '}') depth -= 1;
    else if (!isAllowed(token, tex, index + token.length)) return false;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function isAllowed(token: string, tex: string, end: number): boolean {
  const name = token.slice(1);
  if (name === 'begin' || name === 'end') return isEnvironment(tex, end);
  return token.startsWith('\\') && (formulaCommands.has(name) || formulaSigns.has(name));
}

function isEnvironment(tex: string, start: number): boolean {
  const pattern = /\{([a-z]{1,12}\*?)\}/iy;
  pattern.lastIndex = start;
  return formulaEnvironments.has(pattern.exec(tex)?.[1] ?? '');
}
