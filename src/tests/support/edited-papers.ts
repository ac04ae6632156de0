/** A paper in a source. `work` identifies the work whatever else changes; parsers read it as a note. */
export interface EditedPaper {
  readonly work: number;
  readonly title: string;
  readonly authors: readonly string[];
  readonly year: number;
  readonly doi: string | null;
  readonly arxiv: string | null;
  readonly abstract: string | null;
  /** With a volume; `1--4` is shared by many papers. */
  readonly pages: string | null;
  readonly category: string;
  /** The source that it is in. */
  readonly source: number;
}

export interface EditedSources {
  readonly papers: readonly EditedPaper[];
  /** Names of the sources. */
  readonly files: readonly string[];
}

/** Draws a number below a limit. */
export type Choose = (limit: number) => number;

export const words = (
  'moss fern lichen whale song roof rain forest river stone harbour woodland lantern garden mirror engine signal market island ' +
  'grammar season window memory valley'
).split(' ');
const people = 'Ada Example,Li Berg,Mira Okafor,Zoë Third,Jo Park,Ana Silva,Karl Friedrich Grün'.split(',');

/** Papers that resemble each other on purpose: few authors, few years, titles of few words. */
export function createPaper(choose: Choose): EditedPaper {
  const work = nextNumber();
  const kind = choose(10);
  const base = Array.from({ length: 4 + choose(3) }, () => words[choose(words.length)] ?? '').join(' ');
  const title =
    kind === 0
      ? (['Introduction', 'Preface', 'Editorial'][choose(3)] ?? '')
      : kind === 1
        ? `Studies of moss and rain, part ${String(1 + choose(9))}`
        : `${base.charAt(0).toUpperCase()}${base.slice(1)}`;
  return {
    work,
    title,
    authors: [...new Set(Array.from({ length: 1 + choose(3) }, () => people[choose(people.length)] ?? ''))],
    year: 2019 + choose(3),
    doi: choose(2) === 0 ? `10.1000/w${String(work)}` : null,
    arxiv: choose(4) === 0 ? `2001.${String(work).padStart(5, '0')}` : null,
    abstract: choose(2) === 0 ? createAbstract(choose) : null,
    pages: [null, '1--4', `${String(1000 + work * 20)}--${String(1012 + work * 20)}`][choose(3)] ?? null,
    category: 'cs.CL',
    source: choose(2),
  };
}

let numbers = 0;

/** A number that was not given before. */
export const nextNumber = () => ++numbers;

export const createAbstract = (choose: Choose) =>
  `In sample ${String(nextNumber())} we study ${Array.from({ length: 12 }, () => words[choose(words.length)] ?? '').join(' ')}.`;

/** Two people who have written nothing else. */
export function createStrangers(): readonly string[] {
  const number = nextNumber();
  const word = (factor: number) => words[(number * factor) % words.length] ?? '';
  return [`Walter ${word(1)}${word(5)}${String(number)}`, `Xena ${word(7)}${word(11)}${String(number)}`];
}

/** The BibTeX of each source that has papers. */
export function formatSources({ papers, files }: EditedSources): readonly (readonly [file: string, text: string])[] {
  return files.flatMap((file, source) => {
    const entries = papers.flatMap((paper, index) => (paper.source === source ? [formatEntry(paper, index)] : []));
    return entries.length === 0 ? [] : [[file, entries.join('\n')] as const];
  });
}

function formatEntry(
  { work, title, authors, year, doi, arxiv, abstract, pages, category }: EditedPaper,
  index: number,
): string {
  const fields = {
    title,
    author: authors.join(' and '),
    year: String(year),
    journal: doi?.startsWith('10.48550') ? null : 'Journal of Moss',
    doi,
    eprint: arxiv,
    archiveprefix: arxiv && 'arXiv',
    primaryclass: category,
    abstract,
    volume: pages && String(year - 2000),
    pages,
    note: `work ${String(work)}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@article{k${String(index)},\n${lines.join(',\n')}\n}\n`;
}
