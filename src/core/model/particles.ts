/** Lower-case words that start a family name within a name. */
const particles = new Set(
  'van von vom vor der den de del della dello degli dei di da das do dos du des la le las los ten ter te zu zum zur af av op in auf aan al el bin ibn bint ben abu y e i'
    .split(' ')
    .concat("'t", '’t', 'het'),
);

export const isParticle = (word: string) => particles.has(word) || capitalParticles.test(word);

/** The particles at the end of a given name, where indexes put them: `van den` in `Berg, Li van den`, `d'` in `Alembert, Jean d'`. */
export function findLastParticles(given: string): string {
  const words = given.split(' ');
  const begins = (word: string, index: number) =>
    (particles.has(word) && !conjunctions.has(word)) ||
    (word === 'und' && particles.has(words[index + 1] ?? '')) ||
    (index === words.length - 1 && /^(?:\p{Ll}{1,5}['’]|\p{Ll}{2,3}-)$/u.test(word));
  const start = words.findLastIndex((word, index) => !begins(word, index)) + 1;
  return start === 0 ? '' : words.slice(start).join(' ');
}

/** Words that join two family names: `Ortega y Gasset`. */
const conjunctions = new Set(['y', 'e', 'i']);
/** Particles even if capitalised, except in Vietnamese names (`Nguyen Van Thieu`). */
const capitalParticles = /^(?:Van|Von|De|Del|Della|Di|Da|Dos|El|Al|La|Le|St\.)$/u;
const vietnameseFamily =
  /\b(?:Nguy[eễ]n|Tr[aầ]n|Ph[aạ]m|Ho[aà]ng|Hu[yỳ]nh|Phan|V[uũ]|V[oõ]|[DĐ][aặ]ng|B[uù]i|[DĐ][oỗ]|H[oồ]|Ng[oô]|D[uư][oơ]ng|[DĐ]inh|Tr[iị]nh|[DĐ]o[aà]n|L[eê])\b/u;

/** The index of the first word of the family name, in a name with given names first and without suffix; 0 if it is the whole name. */
export function findFamilyStart(words: readonly string[]): number {
  const last = words.length - (hasGeneration(words) ? 2 : 1);
  // A Vietnamese family name comes first or last; `Le` between two names is a particle.
  const hasCapitalParticles = ![words[0], words.at(-1)].some((word = '') =>
    vietnameseFamily.test(word.normalize('NFC')),
  );
  const begins = (word: string) =>
    particles.has(word) ||
    /^(?:d|l|dell|al|el)['’-]\p{L}/u.test(word) ||
    (hasCapitalParticles && capitalParticles.test(word));
  const first = words.findIndex((word, index) => index > 0 && index < last && begins(word));
  if (first === -1) return Math.max(last, 0);
  return conjunctions.has(words[first] ?? '') && first > 1 ? first - 1 : first;
}

/** Portuguese names end with a degree of kinship, which is not a family name: `João Silva Neto`. */
function hasGeneration(words: readonly string[]): boolean {
  return words.length > 2 && /^(?:Filho|Neto|J[uú]nior|Sobrinho)$/u.test((words.at(-1) ?? '').normalize('NFC'));
}
