import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findCandidates, readLine } from './candidates.ts';
import { features } from './features.ts';
import { createLookUp } from '../../lexicon/lexicon.ts';

const lookUp = createLookUp(new Map(), new Map());

it('features have unique names and a reason', () => {
  expect(new Set(features.map(({ name }) => name)).size).toBe(features.length);
  expect(features.every(({ reason }) => reason.endsWith('.'))).toBe(true);
});

it('each answer of a feature has a weight, whatever the text', () => {
  const text = fc.string({
    unit: fc.constantFrom('A', 'b', ' ', ', ', '3', '$', '(', '.', 'é', '王', '-', 'Team', '"'),
  });
  fc.assert(
    fc.property(text, fc.boolean(), fc.nat(5), (line, etal, met) => {
      for (const candidate of findCandidates(readLine(line, etal, lookUp), lookUp)) {
        for (const { name, answers, answer } of features) {
          const given = answer(candidate, { lookUp, familiarity: () => met });
          expect(Number.isInteger(given) && given >= 0 && given < answers, `${name}: ${String(given)}`).toBe(true);
        }
      }
    }),
  );
});
