import { titleLetters, wordBreak } from '../../../model/title-letters.ts';
import { texToText } from './clean-tex.ts';

const token = /\\(?:[A-Za-z]+|[^])|\$(?:\\[^]|[^$\\])*\$|[^]/gu;

/**
 * The words of a title whose case is protected by braces around their letters (`{Nitrogen}`, `{N}itrogen`, each of `{Markov Chain}`)
 * or by a CSL span. Braces around a command's argument, and those that begin with a command (`{\"O}`), do not protect case in BibTeX.
 * Takes linear time.
 */
export function listProtectedWords(tex: string): readonly string[] {
  const words = new Set<string>();
  const open: boolean[] = [];
  let [word, isProtected, depth, isArgument] = ['', false, 0, false];
  const finish = () => {
    const letters = isProtected ? titleLetters(texToText(word)) : '';
    if (letters !== '') words.add(letters);
    [word, isProtected] = ['', depth > 0];
  };
  const text = tex.replaceAll(/<span class="nocase">([^<>]*)<\/span>/gu, '{$1}');
  for (const { 0: sign, index } of text.matchAll(token)) {
    let endsArgument = false;
    if (sign === '{') {
      const protects = !isArgument && text.charAt(index + 1) !== '\\';
      open.push(protects);
      if (protects) depth += 1;
      isProtected ||= depth > 0;
    } else if (sign === '}') {
      const protects = open.pop();
      if (protects) depth -= 1;
      endsArgument = protects === false;
    }
    isArgument = endsArgument || /^\\(?![{}$&%#_\s])/u.test(sign);
    if (wordBreak.test(sign)) finish();
    else word += sign;
  }
  finish();
  return [...words];
}
