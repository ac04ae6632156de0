import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtexFile } from '../../core/export/bibtex/bibtex.ts';
import { toCslFile } from '../../core/export/csl-json.ts';
import { anyHostileText, createPublication, urls } from '../../core/facts/publication.fixture.ts';
import { toRisFile } from '../../core/export/ris.ts';
import { referenceFormats } from './reference-formats.ts';
import { joinRecords, splitRecords } from './reference-records.ts';

const writers = { bib: toBibtexFile, ris: toRisFile, csl: toCslFile };

describe.each(referenceFormats)('A .%s file of the site', (format) => {
  it('can be divided into its papers and joined again, whatever they contain', () => {
    fc.assert(
      fc.property(fc.array(anyHostileText, { minLength: 1, maxLength: 4 }), (texts) => {
        const papers = texts.map((text, index) =>
          createPublication(
            {
              id: `paper-${String(index)}`,
              title: text,
              abstract: text,
              venue: text || null,
            },
            [text || 'A'],
          ),
        );
        const file = writers[format](papers, urls);
        const records = splitRecords(file, format);
        expect(records).toHaveLength(papers.length);
        expect(joinRecords(records, format).trim()).toBe(file.trim());
      }),
    );
  });

  it('has no records if it is empty', () => {
    const file = writers[format]([], urls);
    expect(splitRecords(file, format)).toEqual([]);
    expect(joinRecords([], format)).toBe(file);
  });
});
