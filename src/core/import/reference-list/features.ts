import type { LookUp } from '../lexicon/lexicon.ts';
import { plainWord } from '../lexicon/characters.ts';
import { findNamedMonth } from '../reference/month-names.ts';
import type { Token } from './tokens.ts';

/** Words that say what stands beside them, in the languages of the references that people write. */
const cueWords: readonly (readonly [cue: string, words: string])[] = [
  [
    'editor',
    'ed eds editor editors edited hrsg hg herausgegeben dir dirs coord coords comp comps éd éds éditeur éditeurs org orgs ред red szerk a cura cura 編 主编 编',
  ],
  [
    'translator',
    'trans transl tr translated translator translators übers übersetzt trad traduit traducción tłum пер 译',
  ],
  ['in', 'in en dans i w в u din'],
  ['volume', 'vol vols volume bd band tome t tom том т jg jahrgang v volno vol.no 卷'],
  ['issue', 'no nr n° nº nos num número numéro issue iss heft h № номер ч part pt suppl supplement 期 n'],
  ['pages', 'p pp page pages seite seiten s с стр str pág págs f ff 页 頁 art article'],
  [
    'press',
    'press verlag publisher publishers publishing publication publications books edition editions édition éditions ed editorial editora presses publ pub inc ltd gmbh co llc wydawnictwo изд издательство 出版社 uitgeverij förlag forlag',
  ],
  [
    'school',
    'university univ université universität universidad universidade università uniwersytet университет institute institut instituto college school department dept faculty academy akademie center centre laboratory lab society ministry association organization commission council office agency committee 大学 學院 学院',
  ],
  [
    'meeting',
    'proceedings proc procs conference conf symposium symp workshop congress congrès congreso actes actas meeting annual international int intl tagung конференции lecture lectures notes advances 会议 transactions trans',
  ],
  [
    'journal',
    'journal j zeitschrift revue revista rivista review reviews rev annals ann archive archives arch bulletin bull letters lett quarterly magazine studies science sciences sci research res acta вестник журнал 学报 杂志 学報 雑誌',
  ],
  [
    'thesis',
    "thesis dissertation phd ph.d diss msc m.sc doctoral master masters master' master's thèse tesis doktorarbeit habilitation diplomarbeit",
  ],
  [
    'report',
    'report rep tech technical working paper papers discussion preprint manuscript unpublished mimeo memo memorandum rapport bericht draft',
  ],
  ['edition', 'ed edn éd édn edition édition aufl auflage edición rev revised nd rd th ème e) издание wyd 版'],
  [
    'access',
    'available retrieved accessed access online from url abgerufen zugriff disponible consulté consultado visited viewed last checked дата обращения доступ dostęp',
  ],
  ['identifier', 'doi pmid pmcid issn isbn arxiv eprint id hal ssrn http https url mr zbl'],
  [
    'status',
    'press forthcoming submitted accepted appear preparation preprint review published communication personal erscheinen druck paraître prensa печати',
  ],
  ['others', 'al others alii coll др ors etal et.al 等 他 colab'],
  ['and', 'and und et y e och og en i & и &amp with ve'],
  [
    'small',
    'of the a an for on to from by at as with its their is are der die das des dem den ein eine für zur zum von vom über bei mit im le la les l du de d un une sur pour au aux el los las del por para con una il lo gli di della nel per o os do da dos na no och av на о по для из как к от 的 与 和 の と における に を は',
  ],
];

const cues = new Map<string, string>();
for (const [cue, words] of cueWords)
  for (const word of words.split(' ')) cues.set(word, cues.has(word) ? `${cues.get(word) ?? ''}+${cue}` : cue);

/** The form of a word: `Xx`, `XX`, `x`, `X.X`, `9`, kept short. */
function formOf(word: string): string {
  return word
    .slice(0, 24)
    .replaceAll(/\p{Lu}/gu, 'X')
    .replaceAll(/\p{Ll}/gu, 'x')
    .replaceAll(/\p{N}/gu, '9')
    .replaceAll(/[\p{L}\p{M}]/gu, 'o')
    .replaceAll(/[-‐‑–—−]/gu, '-')
    .replaceAll(/(.)\1{2,}/gu, '$1$1');
}

/** What a number may be. */
function numberOf(word: string): string {
  if (/^(?:1[5-9]\d\d|20[0-4]\d)$/u.test(word)) return 'year';
  if (/^(?:1[5-9]|20)\d\d[a-z]$/u.test(word)) return 'lettered year';
  if (/^(?:1[5-9]|20)\d\d\s?[-–/]\s?(?:\d\d)?\d\d?$/u.test(word)) return 'years';
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/u.test(word)) return 'day';
  if (/^[a-z]{0,2}\d+[-‐‑–—−]+[a-z]{0,2}\d+$/iu.test(word)) return 'range';
  if (/^\d+$/u.test(word)) return word.length > 5 ? 'digits' : `${String(word.length)} digits`;
  if (/^[ivxlc]+$/iu.test(word)) return 'roman';
  if (/^10\.\d{4}/u.test(word) || /https?:|www\.|doi/iu.test(word)) return 'address';
  if (/^[a-z]{1,3}\d+$/iu.test(word)) return 'article';
  return /\d/u.test(word) ? 'mixed' : '-';
}

/** Punctuation by its kind. */
const signsOf = (signs: string) =>
  signs
    .slice(0, 4)
    .replaceAll(/[«»„“”‚‘’"'`「」『』]/gu, '"')
    .replaceAll(/[—–−‐‑]/gu, '-')
    .replaceAll('，', ',')
    .replaceAll('。', '.');

const bucket = (value: number, steps: readonly number[]) => String(steps.filter((step) => value >= step).length);

/** What is seen of a token, in this order. */
export const viewNames = [
  ...['word', 'form', 'number', 'cue', 'start', 'end', 'name', 'given', 'month'],
  ...['lead', 'tail', 'quotes', 'brackets', 'since', 'until', 'years', 'place', 'rest', 'space', 'style'],
] as const;

/** What is seen of a word by itself. */
function viewWord(word: string, lookUp: LookUp): readonly string[] {
  const low = word.toLowerCase();
  const bare = low.replace(/\.$/u, '');
  const number = numberOf(word);
  const sense = lookUp(plainWord(word) || word);
  const isWord = number === '-' && word !== '';
  return [
    number === '-' ? low.slice(0, 30) : number.replace(/^\d digits$/u, 'digits'),
    formOf(word),
    number,
    cues.get(bare) ?? '-',
    low.slice(0, 3),
    low.slice(-3),
    isWord ? `${sense.kind.charAt(0)}${bucket(sense.name, [-4, -2, 0, 1, 3, 5])}` : 'none',
    isWord ? `${String(sense.given)}${sense.name > 0 ? 'n' : 't'}` : 'none',
    findNamedMonth(bare) === null ? '-' : 'month',
  ];
}

const isYear = (number: string | undefined) => number === 'year' || number === 'lettered year';

/** Everything that features are made of, for each token of a reference, in the order of `viewNames`. */
export function createViewer(lookUp: LookUp): (tokens: readonly Token[]) => readonly (readonly string[])[] {
  const seen = new Map<string, readonly string[]>();
  const viewOnce = (word: string) => {
    const known = seen.get(word);
    if (known) return known;
    const view = viewWord(word, lookUp);
    seen.set(word, view);
    return view;
  };
  return (tokens) => {
    const words = tokens.map(({ word }) => viewOnce(word));
    return viewPlaces(tokens, words);
  };
}

function viewPlaces(tokens: readonly Token[], words: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const count = tokens.length;
  let quotes = 0;
  let depth = 0;
  let since = 0;
  let years = 0;
  const isStop = ({ tail, word, lead }: Token) =>
    /[:;?!”»"]|\)$/u.test(tail) || (tail.includes('.') && word.length > 2) || (word === '' && lead !== '&');
  const stops = tokens.map(isStop);
  const until = new Array<number>(count).fill(0);
  for (let at = count - 2; at >= 0; at--) until[at] = stops[at] ? 0 : (until[at + 1] ?? 0) + 1;
  const hasQuotes = tokens.some(({ lead }) => /[“„«"”]/u.test(lead));
  const firstYear = words.findIndex(([, , number]) => isYear(number));
  const yearPlace = firstYear < 0 ? 'none' : firstYear * 2 < count ? 'early' : 'late';
  const style = `${yearPlace}${/[([]/u.test(tokens[firstYear]?.lead ?? '') ? '(' : ''}${hasQuotes ? 'q' : ''}`;
  const allYears = words.filter(([, , number]) => isYear(number)).length;
  return tokens.map(({ lead, tail, isSpaced }, index) => {
    const own = words[index] ?? [];
    if (/[“„«"]/u.test(lead)) quotes = 1;
    const inQuotes = quotes;
    if (quotes === 1 && /[”»"“]/u.test(tail)) quotes = 2;
    depth += (lead.match(/[([（［]/gu) ?? []).length;
    const inBrackets = depth > 0;
    depth = Math.max(0, depth - (tail.match(/[)\]）］]/gu) ?? []).length - (lead.match(/[)\]）］]/gu) ?? []).length);
    const before = since;
    since = stops[index] ? 0 : since + 1;
    const yearsBefore = years;
    if (isYear(own[2])) years += 1;
    return [
      ...own,
      signsOf(lead),
      signsOf(tail),
      `${String(inQuotes)}${hasQuotes ? 'q' : ''}`,
      inBrackets ? 'in' : '-',
      bucket(before, [1, 2, 3, 5, 8]),
      bucket(until[index] ?? 0, [1, 2, 3, 5, 8]),
      `${String(Math.min(2, yearsBefore))}/${String(Math.min(3, allYears))}`,
      bucket(index, [1, 2, 3, 6, 10, 20]),
      bucket(count - index, [2, 3, 4, 6, 10, 20]),
      isSpaced ? ' ' : '',
      style,
    ];
  });
}

/** A feature: what is seen, by its index, at which distances from a token, taken together. */
export interface Template {
  readonly parts: readonly (readonly [view: number, distance: number])[];
}

/** What is taken together, with the reason. `form-1,tail` is the form of the word before and the signs behind the word itself. */
const reasons: readonly (readonly [reason: string, features: string])[] = [
  ['Some words occur in one part only', 'word word-1 word+1 word-2 word+2 word-1,word word,word+1'],
  ['Names have forms of their own: `Ruiz, A. B.`', 'form form-1 form+1 form-1,form form,form+1'],
  ['A full stop behind an initial ends no part', 'form-1,tail-1,form form,tail,form+1'],
  ['Parts end with punctuation', 'tail tail-1 tail-2 tail+1 lead lead+1 lead-1 tail-1,lead tail,lead+1'],
  ['Lists of names repeat their punctuation', 'tail-2,tail-1,tail tail-1,tail,tail+1'],
  [
    'Volume, issue, pages and year have an order: `12 (3): 45-67 (2020)`',
    'number,tail number-1,tail-1,number,tail number,tail,number+1',
  ],
  ['So have numbers without punctuation', 'number-2,number-1,number number,lead,tail,years number,number+1,number+2'],
  [
    '`In`, `Eds.`, `vol.`, `pp.` and `Press` say what stands beside them',
    'cue cue-1 cue+1 cue-2 cue+2 cue-1,tail-1 cue-1,cue cue,cue+1 cue-1,number',
  ],
  ['Words of a language, and parts of unknown words', 'start end end-1,end end,tail'],
  ['Some words are names elsewhere, others are of titles', 'name name-1 name+1 name-1,name name,name+1'],
  ['A name is seldom alone', 'name-1,tail-1,name name,tail,name+1 name+1,name+2,name+3 name-2,name-1,name'],
  ['Given names have places of their own in a list of names', 'given,tail given-1,tail-1,given given,tail,given+1'],
  ['A month stands beside its year', 'month month-1,number month+1,number'],
  ['Titles stand between quotes', 'quotes quotes,lead quotes,tail-1'],
  ['Years, editors and issues stand between brackets', 'brackets brackets,number brackets,cue'],
  ['Titles are long, other parts short', 'since,until since,tail-1 until,tail'],
  ['A title follows the year in some styles, and precedes it in others', 'years years,number years,tail-1'],
  ['Authors come first, pages and addresses last', 'place,years place,form rest,number rest,form'],
  ['A missing space divides what punctuation divides elsewhere', 'space,tail-1'],
  [
    'What ends, and what begins behind it',
    'form-2,tail-2,form-1,tail-1 tail-1,cue,tail tail-1,lead,cue tail-1,form,tail',
  ],
  ['The same with numbers', 'number-1,tail-1,form number-1,tail-1,cue'],
  [
    'The same by the length of what ends or begins',
    'since,tail-1,form until,tail-1,form name-1,tail-1,form,name quotes,tail-1,lead',
  ],
  [
    'The same by the words that begin',
    'tail-1,word tail-1,start cue,cue+1,cue+2 years,tail-1,form brackets,lead,number',
  ],
  ['A style divides all parts in one way', 'style,tail-1 style,place,tail-1 style,number,tail style,since,tail-1'],
];

export const templates: readonly Template[] = reasons.flatMap(([, features]) =>
  features.split(' ').map((feature) => ({
    parts: feature.split(',').map((part) => {
      const [, view = '', distance = '0'] = /^([a-z]+)([+-]\d)?$/u.exec(part) ?? [];
      return [viewNames.findIndex((name) => name === view), Number(distance)] as const;
    }),
  })),
);

/** True for templates whose features also say where parts begin: those that see the punctuation before a token, or the token alone. */
export const beginning: readonly boolean[] = templates.map(({ parts }) =>
  parts.some(
    ([view, distance]) =>
      distance === -1 ||
      (distance === 0 && parts.length < 4 && !['word', 'start', 'end', 'tail'].includes(viewNames[view] ?? '')),
  ),
);
