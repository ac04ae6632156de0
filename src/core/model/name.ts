/** A name taken apart for citation. */
export interface ParsedName {
  /** Given names; empty for a literal name. */
  readonly given: string;
  /** Family name with its particles (`van Beethoven`) and suffix (`King Jr.`); the whole name where it is literal. */
  readonly family: string;
  /** True for a name that is printed as it stands: a team's, a single word, or one in Chinese, Japanese or Korean script. */
  readonly literal: boolean;
}

/**
 * Takes a name apart, from `Given Family` or `Family, Given`. A suffix belongs to the family name, as the ACL Anthology has it:
 * BibTeX, RIS and CSL each have a place of their own for it, but their readers do not find each other's.
 */
export function parseName(written: string): ParsedName {
  const name = written.replaceAll(/\s+/gu, ' ').trim();
  if (isTeamName(name) || isEastAsian(name)) return toLiteral(name);
  const [family = '', ...rest] = name.split(',').map((part) => part.trim());
  const parts = rest.filter((part) => part !== '');
  if (parts.length === 0) return parseInOrder(family || name);
  if (family === '') return parseInOrder(parts.join(' '));
  const suffix = parts.find(isSuffix);
  const given = parts.filter((part) => part !== suffix).join(' ');
  if (given === '') return parseInOrder(`${family} ${suffix ?? ''}`);
  return { given, family: [family, suffix].filter(Boolean).join(' '), literal: false };
}

/** True for the name of a group of people: `Team Cohere`, `The ATLAS Collaboration`, `Google DeepMind`. */
export function isTeamName(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length > 1 &&
    (/^(?:Team|Google|OpenAI|Microsoft|NVIDIA)$/u.test(words[0] ?? '') || teamEnding.test(name) || name.endsWith(' AI'))
  );
}

const teamEnding =
  / (?:Teams?|Collaborations?|Consortium|Group|Projects?|Labs?|Laboratory|Initiative|Community|Committee|Institute|University|Workshop|Alliance|Network|Foundation|Society|Authors|Contributors|Research|DeepMind|Inc\.?)$/iu;

/** Words that begin a family name where they stand, in lower case, within a name. */
const particles = new Set(
  'van von vom vor der den de del della dello degli dei di da das do dos du des la le las los ten ter te zu zum zur af av op in auf aan al el bin ibn bint ben abu y e i'
    .split(' ')
    .concat("'t", '’t', 'het'),
);
/** The particles with which a given name ends where an index puts them last: `van den` of `Berg, Li van den`. */
export function findLastParticles(given: string): string {
  const words = given.split(' ');
  const start = words.findLastIndex((word) => !particles.has(word) || conjunctions.has(word)) + 1;
  return start === 0 ? '' : words.slice(start).join(' ');
}

/** Words that join the family name before them with the one behind: `Ortega y Gasset`. */
const conjunctions = new Set(['y', 'e', 'i']);
/** Written with a capital these are particles too, except in Vietnamese names (`Nguyen Van Thieu`). */
const capitalParticles = /^(?:Van|Von|De|Del|Della|Di|Da|Dos|El|Al|La|Le|St\.)$/u;
const vietnameseFamily =
  /\b(?:Nguy[eễ]n|Tr[aầ]n|Ph[aạ]m|Ho[aà]ng|Hu[yỳ]nh|Phan|V[uũ]|V[oõ]|[DĐ][aặ]ng|B[uù]i|[DĐ][oỗ]|H[oồ]|Ng[oô]|D[uư][oơ]ng|[DĐ]inh|Tr[iị]nh|[DĐ]o[aà]n|L[eê])\b/u;

function parseInOrder(name: string): ParsedName {
  const words = name.split(' ');
  if (words.length < 2) return toLiteral(name);
  const start = familyStart(words);
  if (start === 0) return toLiteral(name);
  return { given: words.slice(0, start).join(' '), family: words.slice(start).join(' '), literal: false };
}

/** Index of the word with which the family name begins. */
function familyStart(words: readonly string[]): number {
  const last = words.length - (isSuffix(words.at(-1) ?? '') || isGeneration(words) ? 2 : 1);
  // A Vietnamese family name stands first or last; `Le` between two names is a particle.
  const hasCapitalParticles = ![words[0], words.at(-1)].some((word = '') =>
    vietnameseFamily.test(word.normalize('NFC')),
  );
  const isParticle = (word: string) =>
    particles.has(word) ||
    /^(?:d|l|dell|al|el)['’-]\p{L}/u.test(word) ||
    (hasCapitalParticles && capitalParticles.test(word));
  const first = words.findIndex((word, index) => index > 0 && index < last && isParticle(word));
  if (first === -1) return Math.max(last, 0);
  return conjunctions.has(words[first] ?? '') && first > 1 ? first - 1 : first;
}

function isSuffix(word: string): boolean {
  return /^(?:[JS]r\.?|II|III|IV)$/u.test(word);
}

/** Portuguese names end with the degree of kinship, which is no family name of its own: `João Silva Neto`. */
function isGeneration(words: readonly string[]): boolean {
  return words.length > 2 && /^(?:Filho|Neto|J[uú]nior|Sobrinho)$/u.test((words.at(-1) ?? '').normalize('NFC'));
}

function isEastAsian(name: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・· ]+$/u.test(name);
}

function toLiteral(name: string): ParsedName {
  return { given: '', family: name, literal: true };
}

/** `van Beethoven, Ludwig`, as catalogues write a name; a literal name as it stands. */
export function invertName({ given, family }: Pick<ParsedName, 'given' | 'family'>): string {
  return given === '' ? family : `${family}, ${given}`;
}
