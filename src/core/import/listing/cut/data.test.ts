import { describe, expect, it } from 'vitest';
import { features, weightCount } from './features.ts';
import { packLexicon, unpackLexicon } from '../../lexicon/lexicon.ts';
import { lexiconData } from '../../lexicon/lexicon.data.ts';
import { packSpelling, unpackSpelling } from '../../lexicon/spelling.ts';
import { spellingData } from '../../lexicon/spelling.data.ts';
import { packWeights, unpackWeights } from './weights.ts';
import { weightsData } from './weights.data.ts';

describe('the learned data match the code that reads them', () => {
  it('the lexicon is the same when it is packed again', () => {
    expect(packLexicon(unpackLexicon(lexiconData)) === lexiconData).toBe(true);
  });

  it('the spelling model is the same when it is packed again', () => {
    expect(packSpelling(unpackSpelling(spellingData)) === spellingData).toBe(true);
  });

  it('the weights belong to the present features, and are the same when they are packed again', () => {
    expect(packWeights(unpackWeights(weightsData))).toBe(weightsData);
    expect(unpackWeights(weightsData)).toHaveLength(weightCount);
    expect(weightsData.split('\n').map((line) => line.split('=')[0])).toEqual(features.map(({ name }) => name));
  });

  it('they take less than 400 kB', () => {
    expect(Buffer.byteLength(lexiconData + spellingData + weightsData)).toBeLessThan(400_000);
  });
});
