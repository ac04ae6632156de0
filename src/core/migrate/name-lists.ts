import { dropMarks } from './page-text.ts';

/** What stands in a list of names for those that it does not name. */
export const others = 'others';

/** Signs behind or before names, for notes such as “equal contribution”. */
const noteSigns = /[*∗⋆†‡§¶#‖✉]+|[¹²³⁰⁴-⁹]+/gu;

const vancouver = /^(\p{Lu}[\p{L}'’ -]*) (\p{Lu}{1,3})$(?<=\p{Ll}[\p{L}'’]* \p{Lu}{1,3})/u;
const isInitials = (part: string | undefined) => part !== undefined && /^(?:\p{Lu}\.?[\s-]{0,2}){1,4}$/u.test(part);

/** The names of a list that a page has, each in either order; several may stand in one item of it. */
export function readNames(values: readonly string[]): readonly string[] {
  const isAlone = values.length === 1;
  const names = values.map(cleanName).flatMap((value) => {
    const commas = value.split(',').length - 1;
    return isAlone || commas > 1 || /\sand\s|;/u.test(value) ? splitNames(value) : [value];
  });
  return turnVancouver(names.flatMap((name) => (name === '' ? [] : [isOthers(name) ? others : name])));
}

/** The authors that a reference begins with: `Ada Grace and Li Berg. (2021). "On Moss." Roofs.` They end at its year, its title, or `In`. */
export function readCitationAuthors(citation: string, title: string): readonly string[] {
  const text = citation.replace(/^["“'«\s]+/u, '');
  const year = /\((?:\d{4}[a-z]?(?:,[^()]*)?|in press|to appear|forthcoming|submitted|n\.d\.)\)|["“«]|\b\d{4}\b/iu;
  const ends = [year.exec(text)?.index, /\.\s+In:?\s/u.exec(text)?.index, findTitle(text, title)];
  const end = Math.min(...ends.filter((index) => index !== undefined));
  if (!Number.isFinite(end)) return [];
  const names = text
    .slice(0, end)
    .replace(/(?<![\s,:])[\s,:]+$/u, '')
    .replace(/(?<!\p{Lu})\.$/u, '');
  return /^Your Name\b/iu.test(names) ? [] : turnVancouver(splitNames(cleanName(names)));
}

function findTitle(text: string, title: string): number | undefined {
  const index = title === '' ? -1 : text.toLowerCase().indexOf(title.toLowerCase());
  return index > 0 ? index : undefined;
}

const cleanName = (name: string) =>
  dropMarks(name.replaceAll(/<sup>[^<]*<\/sup>|\$\^[^$]*\$/gu, ''))
    .replaceAll(noteSigns, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

const isOthers = (name: string) => /^(?:others|et\.? al\.?|…|\.\.\.)$/iu.test(name);

/** Names between commas, semicolons, `and` or `&`, in a text without double spaces. Families may stand first: in all names, or in the first as MLA has it. */
function splitNames(text: string): readonly string[] {
  const found = /[,;]? ?(?:\bet\.? al\b\.?|\band others\b|…|\.\.\.)$/iu.exec(text);
  const named = found ? text.slice(0, found.index) : text;
  const rest = found ? [others] : [];
  if (named.includes(';')) return [...splitAt(named, /; ?(?:and |&)?/u), ...rest];
  const joined = splitAt(named, /,? (?:and|&) /iu);
  if (joined.length > 1 && joined.every((part) => /^[^,]+,[^,]+$/u.test(part))) return [...joined, ...rest];
  return [...turnFamilies(splitAt(named, /,(?: ?and | ?&)?| and |&/iu), named), ...rest];
}

const splitAt = (text: string, separator: RegExp) =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Where every second part has only initials, or there is one pair, families stand first. */
function turnFamilies(parts: readonly string[], text: string): readonly string[] {
  const [first = '', second = '', ...more] = parts;
  const isWord = (part: string) => !/\s/u.test(part);
  const isSingle = parts.length === 2 && text.includes(',') && isWord(second);
  const arePairs = parts.length % 2 === 0 && parts.every((part, index) => index % 2 === 0 || isInitials(part));
  if (isSingle || arePairs) {
    return parts.flatMap((family, index) => (index % 2 === 0 ? [`${family}, ${parts[index + 1] ?? ''}`] : []));
  }
  const isMla =
    isWord(first) && !isInitials(first) && !more.some(isWord) && /^\p{Lu}\p{L}+(?: \p{Lu}\.?)*$/u.test(second);
  return isMla && more.length > 0 && text.startsWith(`${first},`) ? [`${first}, ${second}`, ...more] : parts;
}

/** Where all names are written as medical journals do, `Grace A, van Berg LM`, their initials are no families. */
function turnVancouver(names: readonly string[]): readonly string[] {
  const isAll = names.length > 0 && names.every((name) => name === others || vancouver.test(name));
  return isAll ? names.map((name) => name.replace(vancouver, '$1, $2')) : names;
}
