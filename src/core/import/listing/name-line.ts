import { readNameNotes } from '../../model/name-notes.ts';
import { isParticle } from '../../model/particles.ts';
import type { SourceLine } from '../../model/source-text.ts';
import { parseByline } from './byline.ts';

/** In UTF-16 units; longer lines are not titles. */
const longestTitle = 1000;
/** The most words in a name. */
const mostWords = 5;
const joints = /,\s*(?:and\s+|&\s*)?|;\s*|\s(?:and|&)\s/u;

/** Whether two lines are the title and the authors of one paper: a line without authors, followed by nothing but two or more names. */
export function areTitleAndNames(title: SourceLine, names: SourceLine): boolean {
  const { tab, etal, affiliations } = parseByline(title);
  const isOpen =
    title.text.length <= longestTitle &&
    tab === null &&
    etal === null &&
    affiliations.length === 0 &&
    !hasGluedNames(title.text);
  return isOpen && countNames(names) >= 2;
}

/** The number of names on a line, including one for “et al.”; 0 if it contains anything else. */
function countNames(line: SourceLine): number {
  const { glued, etal } = parseByline(line);
  const text = line.text.slice(glued.start - line.start, glued.end - line.start);
  const inverted = text.split(/;\s/u).map((part) => part.replace(/^([^,]+), ([^,]+)$/u, '$2 $1'));
  const parts = inverted.length > 1 && inverted.every(isName) ? inverted : text.split(joints);
  return parts.every(isName) ? parts.length + Number(etal !== null) : 0;
}

function isName(text: string): boolean {
  const words = readNameNotes(text.trim())
    .name.replace(/ \([^()]{1,60}\)$/u, '')
    .split(/\s+/u);
  return (
    words.length >= 2 &&
    words.length <= mostWords &&
    words.every((word, index) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) || (index > 0 && isParticle(word))) &&
    /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(words.at(-1) ?? '')
  );
}

/** Whether names follow the title without a space, as in `How Moss SleepsAda Grace, Li Berg`. */
function hasGluedNames(text: string): boolean {
  return [...text.matchAll(/[^\s\p{Lu}(\[“"'-]\p{Lu}|\p{Lu}{3}(?!s\b)\p{Ll}/gu)].some(({ 0: found, index }) =>
    text
      .slice(index + found.length - (found.length > 2 ? 2 : 1))
      .split(joints)
      .every(isName),
  );
}
