import {
  type Choose,
  createAbstract,
  createPaper,
  createStrangers,
  type EditedPaper,
  type EditedSources,
  nextNumber,
  words,
} from './edited-papers.ts';

export type Edit = (sources: EditedSources, choose: Choose) => EditedSources;

/** Changes one paper; a version of the same work in another source stays unchanged. */
const editOne =
  (change: (paper: EditedPaper, choose: Choose) => Partial<EditedPaper>): Edit =>
  ({ papers, files }, choose) => {
    const index = choose(papers.length);
    return {
      files,
      papers: papers.map((paper, place) => (place === index ? { ...paper, ...change(paper, choose) } : paper)),
    };
  };

/** Swaps a field of two papers. */
const exchange =
  (swap: (one: EditedPaper, other: EditedPaper) => readonly [EditedPaper, EditedPaper]): Edit =>
  ({ papers, files }, choose) => {
    const [first, second] = [choose(papers.length), choose(papers.length)];
    const [one, other] = [papers[first], papers[second]];
    if (!one || !other || first === second) return { papers, files };
    const [left, right] = swap(one, other);
    return { files, papers: papers.map((paper, place) => (place === first ? left : place === second ? right : paper)) };
  };

function mistype(text: string, choose: Choose): string {
  const place = 1 + choose(text.length - 2);
  // One letter fewer, in the middle of a word.
  return /[a-z]{2}/u.test(text.slice(place, place + 2)) ? text.slice(0, place) + text.slice(place + 1) : text;
}

/** A title of several words with another second word. */
function changeWord(title: string, choose: Choose): string {
  const [first = '', second = '', ...rest] = title.split(' ');
  const others = words.filter((word) => word !== second);
  return rest.length < 2 ? title : [first, others[choose(others.length)], ...rest].join(' ');
}

const abbreviate = (name: string) => name.replace(/^(\p{L})\p{L}+ /u, '$1. ');

/**
 * Edits that need no decision: no address is lost or doubtful. An author has many papers named *Preface*, so a change of the fields that
 * distinguish them is not such an edit.
 */
export const plainEdits: Readonly<Record<string, Edit>> = {
  'correct a typing error in a title': editOne(({ title }, choose) =>
    title.length < 20 ? {} : { title: mistype(title, choose) },
  ),
  'correct a word of a title': editOne(({ title, pages, doi }, choose) =>
    doi === null && (pages ?? '').length < 8 ? {} : { title: changeWord(title, choose) },
  ),
  'change the case of a title': editOne(({ title }) => ({ title: `{${title.toUpperCase()}}` })),
  'change the punctuation of a title': editOne(({ title }) => ({ title: `${title.replaceAll(' ', ' -- ')}!` })),
  'write a title with TeX': editOne(({ title }) => ({ title: title.replace(/^(\S+)/u, '\\emph{$1}') })),
  'add a subtitle': editOne(({ title }, choose) =>
    / .* /u.test(title) && !title.includes(':')
      ? { title: `${title}: ${words[choose(words.length)] ?? ''} and beyond` }
      : {},
  ),
  'reverse the order': ({ papers, files }) => ({ files, papers: papers.toReversed() }),
  'exchange two entries': exchange((one, other) => [other, one]),
  'correct a DOI': editOne(({ doi, title }) =>
    doi === null || !title.includes(' ') ? {} : { doi: `${doi}.${String(nextNumber())}` },
  ),
  'add a DOI': editOne(({ doi }) => ({ doi: doi ?? `10.1000/n${String(nextNumber())}` })),
  'remove a DOI': editOne(({ title }) => (title.includes(' ') ? { doi: null } : {})),
  'rename a source': ({ papers, files }) => ({ papers, files: files.map((file) => file.replace(/^./u, 'x$&')) }),
  'move to another source': editOne(({ source }) => ({ source: 1 - source })),
  'change the category': editOne(({ category }) => ({ category: category === 'cs.CL' ? 'cs.LG' : 'cs.CL' })),
  'write initials': editOne(({ authors }) => ({ authors: authors.map(abbreviate) })),
  'add an author': editOne(({ authors, title }) =>
    title.includes(' ') ? { authors: [...authors, `Newcomer Number${String(nextNumber())}`] } : {},
  ),
  'change the order of authors': editOne(({ authors, title }) =>
    title.includes(' ') ? { authors: authors.toReversed() } : {},
  ),
  'change an abstract': editOne(({ title }, choose) =>
    title.includes(' ') ? { abstract: createAbstract(choose) } : {},
  ),
  'delete an abstract': editOne(() => ({ abstract: null })),
  'add a paper': ({ papers, files }, choose) => ({ files, papers: [...papers, createPaper(choose)] }),
  'change a year': editOne(({ year, title }) => (title.includes(' ') ? { year: year + 10 } : {})),
};

/** Edits after which it may be uncertain which paper is which. */
export const hardEdits: Readonly<Record<string, Edit>> = {
  'retitle wholly': editOne((_, choose) => ({ title: createPaper(choose).title })),
  'exchange two DOIs': exchange((one, other) => [
    { ...one, doi: other.doi },
    { ...other, doi: one.doi },
  ]),
  // This swaps papers completely if nothing else distinguishes them.
  'exchange two titles': exchange((one, other) =>
    [one, other].some(({ doi, abstract }) => doi === null || abstract === null)
      ? [one, other]
      : [
          { ...one, title: other.title },
          { ...other, title: one.title },
        ],
  ),
  'copy a DOI': exchange((one, other) => [one, { ...other, doi: one.doi }]),
  'copy a title': exchange((one, other) => [one, { ...other, title: one.title }]),
  'take the place of another paper': ({ papers, files }, choose) => {
    const index = choose(papers.length);
    const title = `A new look at ${words[choose(words.length)] ?? ''} and ${words[choose(words.length)] ?? ''}`;
    const next = { ...createPaper(choose), title };
    return {
      files,
      papers: papers.map((paper, place) =>
        place === index ? { ...next, authors: paper.authors, year: paper.year, source: paper.source } : paper,
      ),
    };
  },
  'take the place of a paper with a similar title': editOne(({ title, authors, year, source }, choose) => ({
    ...createPaper(choose),
    title: /(?: .*){3}/u.test(title) ? changeWord(title, choose) : createPaper(choose).title,
    authors,
    year,
    source,
  })),
  'take title and place of another paper': ({ papers, files }, choose) => {
    const index = choose(papers.length);
    return {
      files,
      papers: papers.map((paper, place) =>
        place === index ? { ...createPaper(choose), title: paper.title, authors: createStrangers() } : paper,
      ),
    };
  },
  'add and delete': ({ papers, files }, choose) => {
    const index = choose(papers.length);
    return { files, papers: [...papers.filter((_, place) => place !== index), createPaper(choose)] };
  },
  delete: ({ papers, files }, choose) => {
    const index = choose(papers.length);
    return { files, papers: papers.length < 2 ? papers : papers.filter((_, place) => place !== index) };
  },
  'add a preprint': ({ papers, files }, choose) => {
    const paper = papers[choose(papers.length)];
    if (!paper) return { papers, files };
    const arxiv = paper.arxiv ?? `2002.${String(nextNumber()).padStart(5, '0')}`;
    return {
      files,
      papers: [...papers, { ...paper, doi: `10.48550/arXiv.${arxiv}`, arxiv, source: 1 - paper.source }],
    };
  },
  'join two papers': exchange((one, { source, authors }) => [one, { ...one, source, authors }]),
  'split a paper': ({ papers, files }, choose) => {
    const paper = papers[choose(papers.length)];
    if (!paper) return { papers, files };
    return {
      files,
      papers: [
        ...papers,
        { ...createPaper(choose), title: `${paper.title}, half ${String(nextNumber())}`, authors: paper.authors },
      ],
    };
  },
  'add a near duplicate': ({ papers, files }, choose) => {
    const paper = papers[choose(papers.length)];
    if (!paper) return { papers, files };
    const next = createPaper(choose);
    return {
      files,
      papers: [
        ...papers,
        {
          ...next,
          title: `${paper.title} again ${String(nextNumber())}`,
          authors: paper.authors,
          source: paper.source,
        },
      ],
    };
  },
  'take the name of another author': editOne(() => ({ authors: createStrangers() })),
  'change title and authors': editOne((_, choose) => ({ ...createPaper(choose), work: nextNumber() })),
};
