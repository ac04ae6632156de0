import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCslFile } from '../../core/export/csl-json.ts';
import { toRisFile } from '../../core/export/ris.ts';
import { anyHostileText, createRendered, urls } from '../../core/facts/publication.fixture.ts';
import type { RenderedPublication } from '../../core/markup/rendered.ts';
import { createCitation } from '../../core/views/citation.ts';
import { toCitationTags } from '../../core/metadata/citation-tags.ts';
import { completeRecords } from './complete-records.ts';

/** The records on the page of a paper, and the abstract in its metadata. */
function readPage(paper: RenderedPublication) {
  const { downloads } = createCitation(paper, { urls, show: { citations: [] } as never });
  const [ris = '', csl = ''] = downloads.map(({ text }) => text);
  const abstract = toCitationTags(paper, urls).find(({ name }) => name === 'citation_abstract')?.content ?? '';
  return { ris, csl, abstract };
}

const complete = ({ abstract, ...records }: ReturnType<typeof readPage>) => completeRecords(records, abstract);

test('an abstract without formulas is not repeated in the records of a page', () => {
  const page = readPage(createRendered({ abstract: "We naïvely count the tree's leaves." }));
  expect(page.ris + page.csl).not.toContain('leaves.');
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
      const paper = createRendered({ title, abstract });
      expect(complete(readPage(paper))).toEqual({
        ris: toRisFile([paper], urls),
        csl: toCslFile([paper], urls),
      });
    }),
  );
});
