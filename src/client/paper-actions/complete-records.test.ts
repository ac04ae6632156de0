import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCslFile } from '../../core/export/csl-json.ts';
import { toRisFile } from '../../core/export/ris.ts';
import { anyHostileText, createRendered, urls } from '../../core/facts/publication.fixture.ts';
import type { RenderedPublication } from '../../core/markup/rendered.ts';
import { findTexts } from '../../core/texts/find-texts.ts';
import { createCitation } from '../../core/views/citation.ts';
import { toCitationTags } from '../../core/metadata/citation-tags.ts';
import { completeRecords } from './complete-records.ts';

/** The records on the page of a paper, and what its metadata has. */
function readPage(paper: RenderedPublication) {
  const { downloads } = createCitation(paper, { urls, texts: findTexts('en'), show: { citations: [] } as never });
  const [ris = '', csl = ''] = downloads.map(({ text }) => text);
  const tags = new Map(toCitationTags(paper, urls).map(({ name, content }) => [name, content]));
  const read = (name: string) => tags.get(`citation_${name}`) ?? '';
  return { ris, csl, known: { title: read('title'), address: read('abstract_html_url'), abstract: read('abstract') } };
}

const complete = ({ known, ...records }: ReturnType<typeof readPage>) => completeRecords(records, known);

test('the title, the address and the abstract are not repeated in the records of a page', () => {
  const page = readPage(createRendered({ abstract: "We naïvely count the tree's leaves." }));
  expect(page.ris + page.csl).not.toMatch(/leaves/iu);
  expect(complete(page).csl).toContain('We naïvely count the tree’s leaves.');
});

test('the files of a paper with any text are the same as those of a list', () => {
  const anyAbstract = fc.oneof(
    fc.constant(null),
    anyHostileText,
    fc.constant("A naïve $x^2$ of O'Brien's \\emph{tree}"),
  );
  fc.assert(
    fc.property(anyHostileText, anyAbstract, (title, abstract) => {
      const paper = createRendered({ title, abstract, note: 'A note' });
      expect(complete(readPage(paper))).toEqual({
        ris: toRisFile([paper], urls),
        csl: toCslFile([paper], urls),
      });
    }),
  );
});
