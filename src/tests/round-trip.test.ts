import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../core/import/read-source.ts';
import { printName, type ParsedName } from '../core/model/name.ts';
import type { Author, Publication } from '../core/model/publication.ts';
import { personSlug } from '../core/model/person.ts';
import { toBibtexFile } from '../core/export/bibtex/bibtex.ts';
import { toCitationText } from '../core/export/citation-text.ts';
import { toCslFile } from '../core/export/csl-json.ts';
import { toRisFile } from '../core/export/ris.ts';
import { createUrls } from '../core/urls.ts';
import { emptyLedger } from '../core/resolve/read-ledger.ts';
import { resolveDrafts } from '../core/resolve/resolve-drafts.ts';

const urls = createUrls({ origin: 'https://papers.example.org', base: '/' });
const settings = { people: [], archives: ['cs'], categories: {} };

const formats = [
  ['BibTeX', 'publications.bib', toBibtexFile],
  ['RIS', 'publications.ris', toRisFile],
  ['CSL-JSON', 'publications.csl.json', toCslFile],
] as const;

/** A file as its owner would write it. */
const file = String.raw`
@string{jr = {Journal of Roofs}}
@article{moss, title = {The {H$_2$O} of Moss: {\'E}tude \& More}, author = {van der Berg, Li and {The Moss Team} and King, Jr., Ada},
  journal = jr, volume = 12, number = 3, pages = {17--42}, year = 2021, month = may, day = 4, doi = {10.1000/182}, issn = {1234-5678},
  publisher = {Example Press}, keywords = {moss, roofs}, copyright = {CC BY 4.0}, reportnumber = {ES-7}, type = {Review}, abstract = {We weigh $\mu$g of \emph{moss} for O'Brien's 100\% “green” roof.}}
@inproceedings{fern, title = {Ferns in the Dark}, author = {Mu\~noz, Ada and others}, booktitle = {Proceedings of the Fern Days},
  editor = {Sample, Ben}, series = {Notes}, address = {Bath}, publisher = {Fern House}, pages = {7}, year = 2020, isbn = {978-3-16-148410-0}}
@phdthesis{lichen, title = {Lichen}, author = {Other, Cleo}, school = {Example University}, year = 2019, type = {Master's thesis}}
@techreport{report, title = {Counting}, author = {Other, Cleo}, institution = {Example Lab}, number = {TR-7}, year = 2018}
@incollection{part, title = {A Part}, author = {Else, Dan}, booktitle = {The Whole}, publisher = {Example Press}, chapter = 4, edition = {2nd}, year = 2017}
@book{whole, title = {A Whole}, author = {Food and Drug Office}, publisher = {Example Press}, year = 2016}
@misc{pre, title = {A Preprint}, author = {Else, Dan}, eprint = {2401.01234}, archiveprefix = {arXiv}, year = 2024}
@article{nowhere, title = {An Article in No Journal}, author = {Else, Dan}, year = 2023, eprint = {2301.01234}, archiveprefix = {arXiv}}
@dataset{data, title = {Heights of Roofs}, author = {Else, Dan}, publisher = {Example Archive}, year = 2022}
@software{program, title = {A Counter of Roofs}, author = {Else, Dan}, publisher = {Example Archive}, year = 2022, month = 2}
@patent{roof, title = {A Roof That Waters Itself}, author = {Else, Dan}, holder = {Roof Corp}, number = {US1234567}, year = 2011}
@standard{height, title = {Heights of Moss}, author = {{Moss Committee}}, organization = {Example Standards Body}, number = {ES 12}, year = 2010}
@misc{talk, title = {What Moss Knows}, author = {Else, Dan}, howpublished = {Fern Days}, type = {Invited talk}, year = 2009}
@article{medical, title = {Breathing Moss}, author = {D'Alt, Ana}, journal = {Fresenius' Journal}, year = 2015, pmid = {15313843}, eid = {e12}}
@inproceedings{oxide, title = {Cu$_2$O at 10$^{-3}$\,{\textmu}m, T$_\mathrm{eff}$ and $H^{-1}$ <MASK>}, author = {Fatima, Qurat ul ain}, booktitle = {Fern Days},
  address = {Bath}, year = 2014, language = {german}, number = 7}
@phdthesis{schoolless, title = {Spores}, author = {Other, Cleo}, editor = {Else, Dan and {The Moss Team}}, year = 2013}
`;

function read(name: string, text: string): readonly Publication[] {
  const { source, drafts, diagnostics } = readSource(name, text, []);
  return resolveDrafts([{ source, drafts, captured: null }], settings, { ledger: emptyLedger }, diagnostics)
    .publications;
}

/** The fields that must survive. The address that our own files add, and the position in the source, differ. */
function pickFields(publication: Publication) {
  const { title, abstract, authors, etal, date, venue, type, details, editors, keywords, links } = publication;
  const { doi, arxiv } = links;
  // Not all formats have styles of words.
  const text = { title: toCitationText(title), abstract: abstract && toCitationText(abstract) };
  return { ...text, authors, etal, date, venue, type, details, editors, keywords, doi, arxiv };
}

describe('A reference file that is written and read again', () => {
  const first = read('papers.bib', file);

  it('is complete at first', () => {
    expect(first).toHaveLength(16);
    expect(new Set(first.map(({ type }) => type)).size).toBe(12);
    expect(first.map(({ details }) => Object.keys(details).length).reduce((a, b) => a + b)).toBe(27);
  });

  it.each(formats)('has the same data in %s', (_, name, write) => {
    const second = read(name, write(first, urls));
    expect(second.map(pickFields)).toEqual(first.map(pickFields));
  });

  it('keeps the arXiv category in BibTeX in the form of arXiv, and not as a keyword', () => {
    const entry =
      '@misc{a, title={On Moss}, author={Else, Dan}, year=2024, eprint={2401.01234}, archivePrefix={arXiv}, primaryClass={cs.CL}, keywords={moss}}';
    const written = toBibtexFile(read('papers.bib', entry), urls);
    expect(written).toContain('  archivePrefix = {arXiv},\n  primaryClass = {cs.CL},\n');
    expect(read('again.bib', written)).toMatchObject([
      { category: { id: 'cs.CL' }, keywords: ['moss'], links: { arxiv: '2401.01234' }, type: 'preprint' },
    ]);
  });

  it('has idiomatic BibTeX, with emphasis and a dash between pages', () => {
    const written = toBibtexFile(first, urls);
    expect(written).toContain(String.raw`\textit{moss}`);
    expect(written).toContain('pages = {17--42}');
  });
});

const anyName: fc.Arbitrary<ParsedName> = fc.oneof(
  fc.record({
    given: fc.constantFrom(
      'Ana',
      'Bo',
      'A.',
      'B. C.',
      'J.-P.',
      'Wei',
      'Jo',
      'Gabriel José',
      'Chee Wee (Ben)',
      'И.И.',
      'Qurat ul',
    ),
    family: fc.constantFrom(
      'Ruiz',
      'van der Berg',
      'de la Cruz-Ruiz',
      'García Márquez',
      'O’Neill',
      'XU',
      'E',
      'Петрова',
      'Arbeláez R',
      'al-Khwarizmi',
    ),
    literal: fc.constant(false),
  }),
  fc.record({
    given: fc.constantFrom('Ana', 'A. B.'),
    family: fc.constantFrom('King', 'van der Berg'),
    suffix: fc.constantFrom('Jr.', 'Sr.', 'III', '3rd'),
    literal: fc.constant(false),
  }),
  fc.constantFrom<ParsedName>(
    { given: '小舟', family: '杨', literal: false },
    { given: '花子', family: '鈴木', literal: false },
    { given: '철수', family: '김', literal: false },
    { given: '', family: '文浩', literal: true },
    { given: '', family: 'WHO', literal: true },
    { given: '', family: 'The ATLAS Collaboration', literal: true },
    { given: '', family: 'Food and Drug Administration', literal: true },
    { given: '', family: 'Plato', literal: true },
  ),
);

describe('Names that are written and read again', () => {
  const [paper] = read('papers.bib', file);
  const makeAuthor = (parts: ParsedName): Author => ({
    ...parts,
    name: printName(parts),
    person: personSlug(printName(parts)),
  });

  it.each(formats)('are the same people in %s', (_, name, write) => {
    fc.assert(
      fc.property(fc.uniqueArray(anyName, { minLength: 1, maxLength: 4, selector: printName }), (names) => {
        if (!paper) throw new Error('There is a paper.');
        const authors = names.map(makeAuthor);
        const [again] = read(name, write([{ ...paper, authors, etal: false }], urls));
        expect(again?.authors).toEqual(authors);
      }),
      { numRuns: 200 },
    );
  });
});
