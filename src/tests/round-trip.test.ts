import { describe, expect, it } from 'vitest';
import { parseBibtex } from '../core/import/bibtex/parse-bibtex.ts';
import type { Publication } from '../core/model/publication.ts';
import { toBibtexFile } from '../core/render/bibtex.ts';
import { createUrls } from '../core/render/urls.ts';
import { emptyLedger } from '../core/resolve/read-ledger.ts';
import { resolveDrafts } from '../core/resolve/resolve-drafts.ts';

const urls = createUrls({ origin: 'https://papers.example.org', base: '/' });
const settings = { people: [], archives: ['cs'], categories: {} };

/** A file as its owner would write it. */
const file = String.raw`
@string{jr = {Journal of Roofs}}
@article{moss, title = {The {H$_2$O} of Moss: {\'E}tude \& More}, author = {van der Berg, Li and {The Moss Team} and King, Jr., Ada},
  journal = jr, volume = 12, number = 3, pages = {17--42}, year = 2021, month = may, doi = {10.1000/182}, issn = {1234-5678},
  publisher = {Example Press}, keywords = {moss, roofs}}
@inproceedings{fern, title = {Ferns in the Dark}, author = {Mu\~noz, Ada and others}, booktitle = {Proceedings of the Fern Days},
  editor = {Sample, Ben}, series = {Notes}, address = {Bath}, publisher = {Fern House}, pages = {7}, year = 2020, isbn = {978-3-16-148410-0}}
@phdthesis{lichen, title = {Lichen}, author = {Other, Cleo}, school = {Example University}, year = 2019, type = {Master's thesis}}
@techreport{report, title = {Counting}, author = {Other, Cleo}, institution = {Example Lab}, number = {TR-7}, year = 2018}
@incollection{part, title = {A Part}, author = {Else, Dan}, booktitle = {The Whole}, publisher = {Example Press}, chapter = 4, edition = {2nd}, year = 2017}
@misc{pre, title = {A Preprint}, author = {Else, Dan}, eprint = {2401.01234}, archiveprefix = {arXiv}, year = 2024}
`;

function read(text: string): readonly Publication[] {
  const { source, drafts, diagnostics } = parseBibtex('papers.bib', text);
  return resolveDrafts([{ source, drafts, captured: null }], settings, { ledger: emptyLedger }, diagnostics)
    .publications;
}

/** What must come back; the address that our own files add, and where a paper was read, are other things. */
function pickFields({ title, authors, etal, date, venue, type, details, editors, keywords, links }: Publication) {
  const { doi, arxiv } = links;
  return { title, authors, etal, date, venue, type, details, editors, keywords, doi, arxiv };
}

describe('A file of references that is written and read again', () => {
  const first = read(file);

  it('was read whole', () => {
    expect(first).toHaveLength(6);
    expect(first.map(({ details }) => Object.keys(details).length)).toEqual([0, 5, 5, 1, 1, 3]);
  });

  it('says the same in BibTeX', () => {
    const second = read(toBibtexFile(first, urls));
    expect(second.map(pickFields)).toEqual(first.map(pickFields));
  });
});
