import type { Token } from './tokens.ts';

/** How a name is written: `Ruiz, A.`, `Ruiz A`, `A. Ruiz`, `A Ruiz`, `Ruiz, Ana` or `Ana Ruiz`. */
type NameForm =
  'family, initials' | 'family initials' | 'initials. family' | 'initials family' | 'family, given' | 'given family';

/** The names with which a reference begins, as far as their forms show. */
export interface NameRun {
  /** The index of the first token, and of the first token behind the names; equal if there are none. */
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** Reads a name from a token on: the index of the first token behind it, or null. */
type NameReader = (tokens: readonly Token[], at: number, isName: (word: string) => boolean) => number | null;

const initials = /^(?:\p{Lu}{1,3}|\p{Lu}\p{Ll}?(?:[.-]{1,2}\p{Lu}\p{Ll}?){1,3})$/u;
const capitalised = /^\p{Lu}[\p{L}\p{M}'’.-]*\p{L}$/u;
const particle =
  /^(?:van|von|vom|zu|zur|de|der|den|del|della|dos|das|da|di|du|do|la|le|el|al|ter|ten|te|af|av|st|d|ibn|bin|ben)$/iu;
const suffix = /^(?:jr|sr|ii|iii|iv)$/iu;
const conjunction = /^(?:and|AND|und|et|y|e|och|og|en|и|with)$/u;
const others = /^(?:al|others|alii|coll|др)$/iu;
/** Signs that can separate names. */
const separator = /[,;，、/]/u;

const isConjunction = ({ lead, word, tail }: Token) =>
  tail === '' && (word === '' ? /^(?:[&,;]+|…|\.{3})$/u.test(lead) : lead === '' && conjunction.test(word));
/** True if a name ends with a token: a separator, a conjunction or the end of the names follows. */
const endsName = (tokens: readonly Token[], at: number) => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    token !== undefined && (/[,;:.，、(]/u.test(token.tail) || !next || isConjunction(next) || /[(“"]/u.test(next.lead))
  );
};
const hasInitials = ({ lead, word }: Token) => lead === '' && initials.test(word);
const isFamily = ({ word }: Token) => capitalised.test(word) || particle.test(word);

/** The index behind initials and what can follow them, such as `A. B., Jr.` */
function passInitials(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let token = tokens[end]; token && end < at + 4 && hasInitials(token); token = tokens[end]) {
    // The second word of `Ruiz AB. A moss` is no initial.
    if (end > at && token.tail === '' && tokens[end - 1]?.tail !== '') break;
    end += 1;
    if (/[,;:]/u.test(token.tail)) break;
  }
  const next = tokens[end];
  return end > at && next && suffix.test(next.word) ? end + 1 : end;
}

/** The index behind the words of a family name, which ends with the first sign. */
function passFamily(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let token = tokens[end]; token && end < at + 4 && isFamily(token); token = tokens[end]) {
    if (end > at && (token.lead !== '' || hasInitials(token))) break;
    end += 1;
    if (token.tail !== '') break;
  }
  return end;
}

const readInverted =
  (sign: RegExp): NameReader =>
  (tokens, at) => {
    const family = passFamily(tokens, at);
    if (family === at || !sign.test(tokens[family - 1]?.tail ?? '')) return null;
    const end = passInitials(tokens, family);
    return end === family ? null : end;
  };

const readCompact = readInverted(/^$/u);

/** `A. Ruiz Moss on walls` has one family name, `A. Ruiz Garcia, B. Berg` two. */
function readPlain(tokens: readonly Token[], at: number): number | null {
  let family = passInitials(tokens, at);
  if (family === at || /[,;:]/u.test(tokens[family - 1]?.tail ?? '')) return null;
  while (family < at + 7 && particle.test(tokens[family]?.word ?? '')) family += 1;
  const [one, other] = [tokens[family], tokens[family + 1]];
  if (!one || !capitalised.test(one.word) || one.lead !== '') return null;
  const isDouble = one.tail === '' && other && capitalised.test(other.word) && endsName(tokens, family + 1);
  return family + (isDouble && !endsName(tokens, family) ? 2 : 1);
}

const readers: Readonly<Record<NameForm, NameReader>> = {
  'family, initials': readInverted(/^,$/u),
  'family initials': (tokens, at, isName) =>
    initials.test(tokens[at]?.word ?? '') ? null : readCompact(tokens, at, isName),
  'initials. family': (tokens, at) => (tokens[at]?.tail.startsWith('.') ? readPlain(tokens, at) : null),
  'initials family': (tokens, at) => (tokens[at]?.tail === '' ? readPlain(tokens, at) : null),
  'family, given': (tokens, at, isName) => {
    const family = passFamily(tokens, at);
    const words = tokens.slice(at, family).filter(({ word }) => !particle.test(word));
    if (words.length !== 1 || tokens[family - 1]?.tail !== ',') return null;
    return passGiven(tokens, family, isName, true);
  },
  'given family': (tokens, at, isName) => {
    const end = passGiven(tokens, at, isName, false);
    return end !== null && end > at + 1 ? end : null;
  },
};

/**
 * The index behind one to five words of names; the last one ends a name. Behind the family name, an initial with a full stop ends
 * the name: `Ruiz, Ana B. Moss on walls`.
 */
function passGiven(
  tokens: readonly Token[],
  at: number,
  isName: (word: string) => boolean,
  isInverted: boolean,
): number | null {
  for (let end = at; end < at + 5; end++) {
    const token = tokens[end];
    const isInitial = token !== undefined && hasInitials(token);
    const isStopped = isInitial && token.tail === '.';
    if (isStopped && !/^\p{Lu}$|[.-]/u.test(token.word)) return null;
    const isFit =
      token?.lead === '' &&
      (isInitial || particle.test(token.word) || (capitalised.test(token.word) && isName(token.word)));
    if (!isFit) return null;
    const next = tokens[end + 1];
    if (isStopped ? isInverted && !(next && hasInitials(next)) : endsName(tokens, end))
      return isInitial && !isInverted ? null : end + 1;
  }
  return null;
}

/** In the order in which they are tried. */
const all: readonly NameForm[] = [
  'family, initials',
  'initials. family',
  'initials family',
  'family, given',
  'given family',
  'family initials',
];
/** The forms that can follow the form of the first name: in some styles only that is inverted. */
const followers: Readonly<Record<NameForm, readonly NameForm[]>> = {
  'family, initials': ['family, initials', 'initials. family', 'given family'],
  'family initials': ['family initials'],
  'initials. family': ['initials. family'],
  'initials family': ['initials family'],
  'family, given': ['given family', 'initials. family', 'family, given'],
  'given family': ['initials. family', 'given family'],
};

/** Finds the names at the beginning of a reference; `isName` recognises words of names by themselves. Takes linear time. */
export function findNames(tokens: readonly Token[], isName: (word: string) => boolean): NameRun {
  let start = 0;
  while (start < 3 && start < tokens.length && !/\p{L}/u.test(tokens[start]?.word ?? '')) start += 1;
  let [end, count] = [start, 0];
  let forms: readonly NameForm[] = all;
  for (let at = start; at < tokens.length;) {
    const token = tokens[at];
    if (count > 0 && token && others.test(token.word)) {
      end = at + 1;
      break;
    }
    if (count > 0 && token && isConjunction(token)) {
      at += 1;
      continue;
    }
    const found = forms
      .map((form) => ({ form, behind: readers[form](tokens, at, isName) }))
      .find(({ behind }) => behind !== null);
    if (!found?.behind) break;
    if (count === 0) forms = followers[found.form];
    count += 1;
    at = found.behind + Number(suffix.test(tokens[found.behind]?.word ?? ''));
    end = at;
    const [last, next] = [tokens[end - 1], tokens[end]];
    if (!last || !(separator.test(last.tail) || (next && (isConjunction(next) || others.test(next.word))))) break;
  }
  return { start, end, count };
}
