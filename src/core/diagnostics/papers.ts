import type { FileFault } from '../model/paper-files.ts';
import {
  type Correction,
  correct,
  countPapers,
  define,
  type Lines,
  quote,
  quoteEnds,
  separate,
  settle,
} from './kind.ts';

/** Where another paper stands. */
interface Elsewhere {
  readonly file: string;
  readonly line: number;
}

/** What can be wrong with what a paper says. */
export const paperKinds = {
  'date-impossible': define<{ found: string }>({
    severity: 'warning',
    message: ({ found }) => `The date ${found} does not exist. The paper is shown with the part of it that does.`,
    hint: () => 'Correct the date in the source.',
    corrections: () => [correct('If you know the date, complete these lines', { date: 'YEAR-MONTH-DAY' })],
    explanation:
      'The calendar does not have this day or month: 30 February, 31 April, 29 February of a common year, the month 13. The paper is listed ' +
      'under its year, without the month or the day that is wrong.',
  }),
  'date-missing': define<{ title: string }>({
    severity: 'warning',
    message: ({ title }) => `${quoteEnds(title)} has no year. It is listed under “Undated”, before all years.`,
    hint: () => 'Add the year to the entry. If the paper has not appeared yet, write “in press” in place of the year.',
    corrections: () => [
      correct('If you know the year, complete these lines', { date: 'YEAR' }),
      settle('date-missing', 'If it has none'),
    ],
    explanation:
      'A paper is listed under its year, and the source names none. A paper that says `in press`, `to appear`, `forthcoming` or `submitted` in ' +
      '`year`, `date`, `pubstate` or `note` is listed under “Forthcoming”, and one that says `n.d.` under “Undated”, without a warning.',
  }),
  'papers-joined': define<{ count: number; title: string; apart: string } & Elsewhere>({
    severity: 'notice',
    message: ({ count, title, file, line }) =>
      `${countPapers(count)} ${count === 1 ? 'is' : 'are'} there several times, and each has one page. The first, ${quoteEnds(title)}, is also in ${file}, line ${String(line)}.`,
    hint: ({ title }) =>
      `If two of them are two papers, keep them apart as the lines below do for ${quoteEnds(title)}.`,
    corrections: ({ apart }) => [separate('If they are two papers', apart)],
    explanation:
      'Papers that share a DOI, an identifier of arXiv, or title and first author in the same or nearly the same year, are one: a preprint and what ' +
      'was published of it, or one paper in a pasted list and in a file of references. The page has what each of them says.',
  }),
  'sources-differ': define<{ title: string; field: string; taken: string; other: string; apart: string } & Elsewhere>({
    severity: 'notice',
    message: ({ title, field, taken, other, file, line }) =>
      `Two sources have ${quoteEnds(title)} with another ${field}: ${quote(taken)} was taken, and ${file}, line ${String(line)}, says ${quote(other)}.`,
    hint: () => 'Correct the one that is wrong.',
    corrections: ({ field, other, apart }) => [
      ...(field === 'venue' || field === 'title'
        ? [correct('If the other one is right, take these lines', { [field]: other })]
        : []),
      separate('If they are two papers', apart),
    ],
    explanation:
      'The same paper is in several sources: they share a DOI, an identifier of arXiv, or title and first author. One page is made of them. ' +
      'Where they differ, what was published counts more than a preprint, an entry with a DOI more than one without, and the file of a reference ' +
      'manager more than a pasted list.',
  }),
  'date-in-future': define<{ found: string; captured: string }>({
    severity: 'warning',
    message: ({ found, captured }) =>
      `The date ${found} lies after the day on which the source was captured, ${captured}.`,
    hint: () => 'Correct the date, or “captured” of this source in site.yaml. The paper is shown all the same.',
    corrections: () => [settle('date-in-future', 'If it is right')],
    explanation:
      'A list cannot name a paper that appeared after it was copied. Either the date has a slip, or the list was copied again and ' +
      '`captured` in `site.yaml` still names the former day.',
  }),
  'year-inferred': define<{ count: number; captured: string; years: readonly number[] }>({
    severity: 'notice',
    message: ({ count, captured, years }) =>
      `${String(count)} ${count === 1 ? 'date has' : 'dates have'} no year. Counted back from the day of capture, ${captured}, ` +
      `${count === 1 ? 'it falls' : 'they fall'} in ${years.join(' and ')}.`,
    hint: () =>
      'If that is wrong, correct “captured” of this source in site.yaml, or write the years into the listing.',
    explanation:
      'Listings leave out the year of recent papers. A date without one is the last such day before the list was copied, which is what ' +
      '`captured` says in `site.yaml`. The marked date is the first of them.',
  }),
  'category-unknown': define<{ written: string; count: number }>({
    severity: 'warning',
    message: ({ written, count }) =>
      `The category ${quote(written)} (${countPapers(count)}) is not one of arXiv's. It is shown as it is written.`,
    hint: () => 'Correct the category in the source if it is a slip of the pen.',
    corrections: ({ written, count }) =>
      count > 1
        ? []
        : [
            correct('If it is wrong, complete these lines', { category: 'IDENTIFIER, SUCH AS cs.CL' }),
            settle('category-unknown', `If ${quote(written)} is right`),
          ],
    explanation:
      'The code is neither an identifier of arXiv (`cs.CL`) nor the part behind the dot (`CL`). It is shown as it stands and has a page of its ' +
      'own. Marked is the first paper that has it.',
  }),
  'category-ambiguous': define<{ written: string; count: number; meanings: readonly string[] }>({
    severity: 'warning',
    message: ({ written, count, meanings }) =>
      `The category ${quote(written)} (${countPapers(count)}) can mean ${meanings.join(' or ')}. It is shown as it is written.`,
    hint: ({ meanings: [first = ''] }) =>
      `If all papers are from one archive, name it in site.yaml, for instance “archives: [${first.split('.')[0] ?? first}]”. ` +
      'Else write the full identifier in the source, or correct the paper.',
    corrections: ({ written, meanings }) => [
      ...meanings.map((category) => correct(`If it is ${category}, take this line`, { category })),
      settle('category-ambiguous', `To show ${quote(written)}`),
    ],
    explanation:
      'Several archives of arXiv use the same short code: `GT` is `cs.GT` (game theory) as well as `math.GT` (topology). Where more than one of ' +
      'the `archives` in `site.yaml` has the code, it is shown as it stands in the source and has a page of its own. Marked is the first paper that has it.',
  }),
  'paper-twice': define<{ title: string } & Elsewhere>({
    severity: 'warning',
    message: ({ title, file, line }) =>
      `${quote(title)} is here again; it was first read in ${file}, line ${String(line)}.`,
    hint: () => 'Delete one of the two. The first one is shown.',
    corrections: () => [settle('paper-twice', 'To leave both there')],
    explanation:
      'Title, authors and date are the same as those of a paper before, apart from capital letters, accents and punctuation. That happens when ' +
      'a list is pasted behind an older one. One page is made of both.',
  }),
  'paper-nearly-twice': define<{ title: string; id: string; other: string; isSameTitle: boolean } & Elsewhere>({
    severity: 'warning',
    message: ({ title, file, line, isSameTitle, other }) =>
      isSameTitle
        ? `${quoteEnds(title)} has the title of another paper, in ${file}, line ${String(line)}. The two are shown as two papers.`
        : `${quoteEnds(title)} has nearly the title of ${quoteEnds(other)} in ${file}, line ${String(line)}. The two are shown as two papers.`,
    hint: () =>
      'If the two are one paper, such as a preprint and what was published of it, one page can be made of them.',
    corrections: ({ id }) => [
      correct('If they are one paper, take these lines', { same_as: id }),
      separate('If they are two', id),
    ],
    explanation:
      'Two papers have the same title and differ in their authors, their date, their DOI or where they were published; or their titles differ in ' +
      'spelling only (`pre-training` and `pretraining`, `colour` and `color`); or they have the same authors and titles that differ in a word or ' +
      'two. Both are shown. Often one is the preprint and the other the published version: then `same_as` makes one page of them, at the address ' +
      'of the one named. `not_same_as` says that they are two, and nothing is asked again.',
  }),
  'identifier-shared': define<
    { title: string; other: string; id: string; kind: 'doi' | 'arxiv'; value: string } & Elsewhere
  >({
    severity: 'warning',
    message: ({ title, other, kind, value, file, line }) =>
      `${quoteEnds(title)} has the ${identifierNames[kind]} ${value} of ${quoteEnds(other)} in ${file}, line ${String(line)}. ` +
      'The two are shown as two papers.',
    hint: ({ kind }) => `Correct the ${identifierNames[kind]} in the entry where it is wrong.`,
    corrections: ({ kind, id }) => [
      correct('If this entry has another one, complete these lines', { links: { [kind]: identifierForms[kind] } }),
      correct('If they are one paper, take these lines', { same_as: id }),
      separate('If both are right', id),
    ],
    explanation:
      'Two entries have one DOI or one identifier of arXiv, and titles of different works. Often the identifier was copied from the entry above, ' +
      'was cut off, or is that of the book in which both are chapters. Each has a page of its own, with this identifier as a link. ' +
      'Correct it in the source; `links` in `corrections.yaml` does so as well. `same_as` makes one page of the two, and `not_same_as` says that ' +
      'both entries are right.',
  }),
  'person-work-unknown': define<{ name: string; address: string; nearest: string | null }>({
    severity: 'warning',
    message: ({ name, address }) =>
      `In site.yaml ${quote(address)} stands among the works of ${name}, and no paper has this address.`,
    hint: ({ nearest }) =>
      nearest === null
        ? 'Write the last part of the address of a paper, or take the line out.'
        : `Write ${nearest}, if that is the paper.`,
    explanation:
      '`works` names the papers that are of one of several people with the same name, by the last part of each address: ' +
      '`on-moss` for `/papers/on-moss/`. An address that no paper has, and none ever had, has no effect.',
  }),
  'file-missing': define<{ title: string; kind: string; path: string }>({
    severity: 'warning',
    message: ({ title, kind, path }) =>
      `The file of the link “${kind}” of ${quoteEnds(title)} is not there: ${quote(path)}.`,
    hint: () =>
      'Put it into the seeds folder or into public/, at this path, or correct the path. Write a web address with https:// before it.',
    explanation:
      'A link of a paper that is no web address is the path of a file of yours, below the seeds folder or below `public/`. It is published in ' +
      'the directory of the paper, where Google Scholar looks for it. There is no such file, so the paper is shown without this link.',
  }),
  'file-refused': define<{ title: string; kind: string; path: string; fault: FileFault }>({
    severity: 'warning',
    message: ({ title, kind, path, fault }) =>
      `The file of the link “${kind}” of ${quoteEnds(title)}, ${quote(path)}, is not published: ${refusals[fault].why}.`,
    hint: ({ fault }) => refusals[fault].remedy,
    explanation:
      'Whoever writes an entry of a source chooses which file is published. So a link publishes regular files below the seeds folder or ' +
      '`public/` only, with an ending of documents, pictures, data, archives or code. It never publishes hidden files (`.env`, `.git/config`), ' +
      'files behind symbolic links, and the files that the site is made from. HTML and SVG can run scripts at the address of your site, ' +
      'without its content security policy: publish them in an archive, or place them in `public/` yourself and link their complete address.',
  }),
  'name-variants': define<{ name: string; other: string; listed: readonly string[] | null; apart: readonly string[] }>({
    severity: 'notice',
    message: ({ name, other }) => `${quote(other)} may be the same person as ${quote(name)}.`,
    hint: () => 'Each has a page of their own until site.yaml says that they are one.',
    subject: ({ name }) => name,
    corrections: ({ name, other, listed, apart }) => {
      const say = (when: string, lines: Lines): Correction => ({
        instruction: listed === null ? `${when}, say in` : `${when}, write below the name ${quote(name)} in`,
        file: 'site.yaml',
        lines: listed === null ? { people: [{ name, role: 'coauthor', ...lines }] } : lines,
      });
      return [
        say('If they are one', { variants: [...(listed ?? []), other] }),
        say('If they are two', { not: [...apart, other] }),
      ];
    },
    explanation:
      'Two names differ only in what often differs between papers of one person: an initial for a given name, a second name left out, the order ' +
      'of given and family name, a hyphen. Only names are reported that have a co-author in common or belong to a person in `site.yaml`, and ' +
      'that are never on one paper. Under `people` in `site.yaml`, `variants` makes them one, and `not` keeps them apart. A `coauthor` is somebody ' +
      'who is not marked as one of the group.',
  }),
} as const;

const identifierNames = { doi: 'DOI', arxiv: 'arXiv identifier' };
const identifierForms = { doi: '10.1000/EXAMPLE', arxiv: '2401.01234' };

/** Why a file is not published, as the end of a sentence. */
export const describeRefusal = (fault: FileFault) => refusals[fault].why;

const refusals: Readonly<Record<FileFault, { readonly why: string; readonly remedy: string }>> = {
  missing: { why: 'there is no such file', remedy: 'Put the file there.' },
  hidden: {
    why: 'a part of its path begins with a dot, as those of hidden files do',
    remedy: 'Copy the file to a path without such a part, if it is meant for the public.',
  },
  active: {
    why: 'a browser would run what is in it as a part of your site',
    remedy: 'Put it into a .zip file and link that, save a picture as .png or .pdf, or link a complete web address.',
  },
  ending: {
    why: 'its ending is not one of files that are published with papers',
    remedy:
      'Save it in another format, such as .pdf, or put it into a .zip file. Write a web address with https:// before it.',
  },
  long: { why: 'a name in its path is longer than 200 bytes', remedy: 'Give the file a shorter name.' },
  link: {
    why: 'it is a symbolic link or lies behind one',
    remedy: 'Put the file itself there in place of the link.',
  },
  own: {
    why: 'the site itself is made from this file',
    remedy: 'Publish a copy with another name, if you want its text on the site.',
  },
};
