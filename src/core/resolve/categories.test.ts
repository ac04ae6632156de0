import { describe, expect, test } from 'vitest';
import { findCategoryFault, resolveCategory } from './categories.ts';

const read = (written: string, archives: readonly string[] = ['cs', 'stat', 'math']) =>
  resolveCategory(written, archives);

describe('resolveCategory', () => {
  test('returns the identifier, the full name, the archive and the text as written', () => {
    expect(read('CL')).toEqual({
      category: { id: 'cs.CL', name: 'Computation and Language', archive: 'Computer Science', written: 'CL' },
      meanings: ['cs.CL'],
      isSure: true,
    });
  });

  test.each([
    ['AP', ['math', 'cs'], 'math.AP'],
    ['AP', ['cs', 'stat'], 'stat.AP'],
    ['GT', ['math'], 'math.GT'],
    ['math.AP', ['stat'], 'math.AP'],
    ['hep-th', ['cs'], 'hep-th'],
    ['cs.cl', ['stat'], 'cs.CL'],
    ['mes-hall', ['cs'], 'cond-mat.mes-hall'],
    // A category of two archives with the same name.
    ['IT', ['cs', 'math'], 'cs.IT'],
    ['IT', ['math', 'cs'], 'math.IT'],
    ['SY', [], 'cs.SY'],
  ])('resolves %s with the archives %j to %s', (written, archives, id) => {
    const reading = read(written, archives);
    expect([reading.category.id, reading.isSure]).toEqual([id, true]);
  });

  test.each([
    ['GT', ['cs', 'stat', 'math'], ['cs.GT', 'math.GT']],
    ['gt', [], ['cs.GT', 'math.GT']],
    ['AP', ['stat', 'cs', 'math'], ['stat.AP', 'math.AP']],
    ['CO', ['cs'], ['astro-ph.CO', 'math.CO', 'stat.CO']],
  ])('keeps %s with the archives %j as written because it can mean %j', (written, archives, meanings) => {
    const reading = read(written, archives);
    expect(reading.category).toEqual({ id: written, name: written, archive: null, written });
    expect(reading.meanings.toSorted()).toEqual(meanings.toSorted());
    expect(findCategoryFault(reading)).toBe('category-ambiguous');
  });

  test('keeps an unknown code as written', () => {
    expect(read('XYZ')).toEqual({
      category: { id: 'XYZ', name: 'XYZ', archive: null, written: 'XYZ' },
      meanings: [],
      isSure: false,
    });
  });
});
