import { describe, expect, test } from 'vitest';
import { resolveCategory } from './categories.ts';

const read = (written: string, archives: readonly string[] = ['cs', 'stat', 'math']) =>
  resolveCategory(written, archives);

describe('resolveCategory', () => {
  test('gives the identifier, the full name and the archive, and keeps what is written', () => {
    expect(read('CL')).toEqual({
      category: { id: 'cs.CL', name: 'Computation and Language', archive: 'Computer Science', written: 'CL' },
      others: [],
      known: true,
    });
  });

  test.each([
    ['AP', ['cs', 'stat', 'math'], 'stat.AP', ['math.AP']],
    ['AP', ['math', 'stat'], 'math.AP', ['stat.AP']],
    ['AP', ['stat'], 'stat.AP', ['math.AP']],
    ['AP', [], 'math.AP', ['stat.AP']],
    ['math.AP', ['stat'], 'math.AP', []],
    ['hep-th', ['cs'], 'hep-th', []],
    ['cs.cl', ['stat'], 'cs.CL', []],
    ['mes-hall', ['cs'], 'cond-mat.mes-hall', []],
  ])('%s with the archives %j is %s', (written, archives, id, others) => {
    const reading = read(written, archives);
    expect([reading.category.id, reading.others, reading.known]).toEqual([id, others, true]);
  });

  test('keeps an unknown code as it is written', () => {
    expect(read('XYZ')).toEqual({
      category: { id: 'XYZ', name: 'XYZ', archive: null, written: 'XYZ' },
      others: [],
      known: false,
    });
  });
});
