import { findStatus } from '../reference/publication-status.ts';

/** What a heading says about the references below it. */
export interface Heading {
  readonly text: string;
  readonly year: number | null;
  /** A type of biblatex, `talk` or `poster`. */
  readonly type: string | null;
  readonly status: string | null;
  /** True if markup identifies it as a heading, as in Markdown. */
  readonly isMarked: boolean;
  /** True for a line that is only a divider. */
  readonly isRule: boolean;
  /** True if it introduces all publications: `Selected papers`. */
  readonly isGeneral: boolean;
  /** True for a section of a CV without publications: `Education`. */
  readonly isOther: boolean;
  /** True if it has information that no field can hold. */
  readonly isUnused: boolean;
}

const types: readonly (readonly [type: string, words: RegExp])[] = [
  ['phdthesis', /\b(?:thes[ei]s|dissertations?)\b|学位论文/iu],
  ['poster', /\bposters?\b/iu],
  [
    'talk',
    /^(?!.*\b(?:papers?|proceedings|publications?)\b).*\b(?:talks?|presentations?|keynotes?|lectures?(?! notes)|vorträge)\b/iu,
  ],
  ['patent', /\bpatents?\b|patente|专利/iu],
  ['techreport', /\b(?:technical |research )?reports?\b|berichte|rapports/iu],
  ['unpublished', /\b(?:pre-?prints?|working papers?|manuscripts?|under review|submitted)\b/iu],
  ['incollection', /\b(?:book )?chapters?\b|buchkapitel|beiträge in|chapitres|capítulos/iu],
  [
    'inproceedings',
    /\b(?:conference|conferences|workshop|workshops|proceedings|symposi(?:um|a))\b|konferenz|conférence|congreso|会议论文/iu,
  ],
  ['software', /\b(?:software|code)\b/iu],
  ['dataset', /\bdata ?sets?\b/iu],
  ['misc', /\b(?:blog|press|media)\b/iu],
  ['book', /\b(?:books?|monographs?|edited volumes?)\b|bücher|monographien|livres|ouvrages|libros|专著/iu],
  [
    'article',
    /\b(?:journals?|articles?|refereed|peer[- ]reviewed|(?:book )?reviews?)\b|zeitschrift|aufsätze|revues|artículos|期刊论文/iu,
  ],
];

const general =
  /^(?:selected |recent |all |full |list of |my )*(?:publications?|papers?|references?|bibliography|works?|works cited|literature|literatur(?:verzeichnis)?|publikationen|veröffentlichungen|publicaciones|bibliografía|bibliographie|références|référence|literatura|литература|список литературы|参考文献|論文|业绩|发表论文|research)(?: list)?$/iu;

/** Sections of a CV that list other things than publications. */
const others =
  /^(?:(?:academic|professional|university|work|other) )?(?:education|degrees|qualifications|employment(?: history)?|appointments|positions|experience|teaching(?: experience)?|supervision|grants|funding|awards|honou?rs|fellowships|services?|reviewing|memberships|skills|languages|(?:research )?interests)(?:,? (?:and|&) (?:awards|honou?rs|funding|grants|fellowships|training|experience|appointments|supervision|outreach|service))*$/iu;

/** A heading without markup: `## **2023** (4)`. */
const bare = (text: string) =>
  text
    .trim()
    .replace(/^#{1,6}\s*/u, '')
    .replace(/^<h\d[^<>]{0,99}>|<\/h\d>$/giu, '')
    .replaceAll(/[*_]{1,3}/gu, '')
    .replace(/^(?:[A-Z]|[IVX]{1,5}|\d{1,2})[.)]\s+(?=\p{L})/u, '')
    .replace(/(?<!\s)\s*\(\d{1,4}\)$/u, '')
    .replace(/:$/u, '')
    .trim();

/** Parses a heading; null for other lines. `next` is the line below, which may be an underline. */
export function readHeading(line: string, next: string): Heading | null {
  if (line.length > 160) return null;
  const isRule = /^\s*(?:[-=*_~—–]\s?){3,}$/u.test(line);
  const isMarked =
    isRule ||
    /^\s*(?:#{1,6}\s|<h\d)/iu.test(line) ||
    /^\s*(?:={3,}|-{3,})\s*$/u.test(next) ||
    /^\s*\*\*[^*]{1,80}\*\*:?\s*$/u.test(line);
  const text = bare(line);
  const year = /^[–—-]*\s*((?:19|20)\d\d)(?:\s?[-–/]\s?(?:(?:19|20)?\d\d|present))?\s*[–—-]*$/u.exec(text)?.[1];
  const isShort = text.length <= 70 && !/[.,;]$/u.test(text) && text.split(/\s+/u).length <= 8;
  const hasYear = /\b(?:19|20)\d\d\b/u.test(text);
  const named = isShort && (isMarked || !hasYear) ? findTypes(text) : [];
  // Below “Preprints and theses”, each reference has its own type.
  const type = named.length === 1 ? (named[0] ?? null) : null;
  const status = isShort && !hasYear && text.split(/\s+/u).length <= 5 ? findStatus(text) : null;
  const [isGeneral, isOther] = [general.test(text), others.test(text)];
  const isKnown =
    year !== undefined || isGeneral || isOther || ((named.length > 0 || status !== null) && isPlain(text));
  if (!isMarked && !isKnown) return null;
  const isUnused = !isKnown && !isRule && named.length === 0 && status === null && text !== '';
  return {
    text,
    year: year === undefined ? null : Number(year),
    ...{ type, status, isMarked, isRule, isGeneral, isOther, isUnused },
  };
}

/** The types that the parts of a heading name, without duplicates; whether it is about talks, the whole heading shows. */
function findTypes(text: string): readonly string[] {
  const parts = text.split(/\s(?:and|&|und|et|y|e)\s|[,/]/iu);
  return [
    ...new Set(
      parts.flatMap((part) => types.find(([type, words]) => words.test(type === 'talk' ? text : part))?.[0] ?? []),
    ),
  ];
}

/** True for a text that looks like a heading rather than a reference: without names, quotes and links. */
const isPlain = (text: string) => !/["“«„,]|\b\p{Lu}\.|:\s|\]\(/u.test(text) && text.split(/\s+/u).length <= 6;
