import CSL from 'citeproc';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHostileText, createPublication, urls } from '../../facts/publication.fixture.ts';
import { citationStyles } from '../../settings/site-schema.ts';
import { findTexts } from '../../texts/find-texts.ts';
import { readStyleFiles } from '../../../integration/citation-styles/read-style-files.ts';
import { createReferenceFormatter } from './format-references.ts';
import { toReferenceItem } from './prepare-item.ts';

/** An engine that does all work: nobody can replace its functions. */
class WholeEngine extends CSL.Engine {
  constructor(...parameters: ConstructorParameters<typeof CSL.Engine>) {
    super(...parameters);
    const { registry, fun } = this;
    protect(registry.namereg, ['addname', 'evalname']);
    protect(fun.flipflopper, ['processTags']);
  }
}

function protect(functions: object, names: readonly string[]): void {
  for (const name of names) {
    const original: unknown = Reflect.get(functions, name);
    Object.defineProperty(functions, name, { get: () => original, set: () => undefined });
  }
}

const styles = readStyleFiles(citationStyles, 'en');
const texts = findTexts('en');
const format = createReferenceFormatter(CSL, styles, 'en');
const formatWholly = createReferenceFormatter({ ...CSL, Engine: WholeEngine }, styles, 'en');

const anyName = fc.constantFrom(
  'Ada Grace',
  'A. Grace',
  'Alan Grace',
  'B. van der Berg',
  'Grace',
  '王小明',
  'Ó Sé',
  'X’Y Z',
);
const anyTitle = fc.oneof(
  anyHostileText,
  fc.constantFrom(
    'Moss “on” roofs',
    "The 'moss' of O'Neill",
    '<i>Moss</i> & "stone"',
    'Moss (of 2 kinds): a/b',
    '«Moss»',
  ),
);
const anyPapers = fc.array(
  fc.record({ title: anyTitle, venue: fc.option(anyTitle), names: fc.array(anyName, { minLength: 1, maxLength: 4 }) }),
  { minLength: 1, maxLength: 6 },
);

describe('References', () => {
  it('are those of an engine that does all work', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        const items = papers.map(({ names, ...fields }, index) =>
          toReferenceItem(createPublication({ ...fields, id: `p${String(index)}` }, names), urls, texts),
        );
        expect(format(items)).toEqual(formatWholly(items));
      }),
      { numRuns: 60 },
    );
  });

  it('take less time than with such an engine', () => {
    const items = Array.from({ length: 150 }, (_, index) =>
      toReferenceItem(
        createPublication({ id: `p${String(index)}`, title: `Moss ${String(index)}` }, [`Ada ${String(index)} Grace`]),
        urls,
        texts,
      ),
    );
    const measure = (work: typeof format) => {
      const { user } = process.cpuUsage();
      work(items);
      return process.cpuUsage().user - user;
    };
    const times = Array.from({ length: 5 }, () => measure(format) / measure(formatWholly));
    expect(Math.min(...times)).toBeLessThan(0.95);
  });
});
