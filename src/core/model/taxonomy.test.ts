import { describe, expect, test } from 'vitest';
import { archives, closedArchives } from './taxonomy.data.ts';
import { findCategories } from './taxonomy.ts';

const identifiersOf = (written: string) => findCategories(written).map((entry) => entry.id);

describe('findCategories', () => {
  test.each([
    ['cs.CL', ['cs.CL']],
    ['CS.cl', ['cs.CL']],
    ['CL', ['cs.CL']],
    ['LG', ['cs.LG']],
    ['ML', ['stat.ML']],
    ['AP', ['math.AP', 'stat.AP']],
    ['NA', ['cs.NA', 'math.NA']],
    ['SY', ['cs.SY', 'eess.SY']],
    ['GN', ['econ.GN', 'math.GN', 'q-bio.GN', 'q-fin.GN']],
    ['CO', ['math.CO', 'astro-ph.CO', 'stat.CO']],
    ['mes-hall', ['cond-mat.mes-hall']],
    ['optics', ['physics.optics']],
    ['cond-mat', ['cond-mat']],
    ['astro-ph', ['astro-ph']],
    ['hep-th', ['hep-th']],
    ['stat', ['stat']],
    ['cmp-lg', ['cmp-lg']],
    ['q-alg', ['q-alg']],
    ['atom-ph', ['physics.atom-ph']],
    ['supr-con', ['cond-mat.supr-con']],
    [' CL ', ['cs.CL']],
    ['XX', []],
    ['cs.XX', []],
    ['', []],
    ['constructor', []],
    ['__proto__', []],
  ])('%j can mean %j', (written, identifiers) => {
    expect(identifiersOf(written)).toEqual(identifiers);
  });

  test('gives a category its full name and its archive', () => {
    expect(findCategories('mes-hall')).toEqual([
      {
        id: 'cond-mat.mes-hall',
        name: 'Mesoscale and Nanoscale Physics',
        archive: 'cond-mat',
        archiveName: 'Condensed Matter',
      },
    ]);
  });

  test('puts a closed archive under the archive that continues it', () => {
    expect(findCategories('cmp-lg')).toEqual([
      { id: 'cmp-lg', name: 'Computation and Language', archive: 'cs', archiveName: 'Computer Science' },
    ]);
  });

  test('finds every identifier of the taxonomy, and only under its own name', () => {
    for (const archive of archives) {
      for (const [code, name] of Object.entries(archive.categories)) {
        expect(findCategories(`${archive.id}.${code}`)).toMatchObject([{ name, archive: archive.id }]);
      }
    }
  });

  test('continues every closed archive by a category that exists', () => {
    for (const [id, , continuedBy] of closedArchives) {
      expect(identifiersOf(continuedBy), id).toEqual([continuedBy]);
      expect(identifiersOf(id), id).toHaveLength(1);
    }
  });
});

describe('the taxonomy', () => {
  test('has the 155 categories that arXiv names', () => {
    const count = archives.reduce((sum, { categories }) => sum + (Object.keys(categories).length || 1), 0);
    expect(count).toBe(155);
  });
});
