import { describe, expect, test } from 'vitest';
import { personSlug } from '../model/person.ts';
import { findNameVariants } from './name-variants.ts';

const paper = (...names: readonly string[]) => names.map((name) => ({ name, person: personSlug(name) }));
const known = (name: string, ...not: readonly string[]) => ({ name, not });
const ada = [known('Jane Smith')];

describe('names that may be of one person', () => {
  test.each([
    ['an initial', 'Jane Smith', 'J. Smith'],
    ['two initials', 'Jane Anna Smith', 'J. A. Smith'],
    ['a second name left out', 'Jane A. Smith', 'Jane Smith'],
    ['the order', 'Li Wei', 'Wei Li'],
    ['a hyphen', 'Xiao-Ming Li', 'Xiaoming Li'],
    ['a suffix', 'Jane Smith Jr.', 'Jane Smith'],
    ['a suffix and an initial', 'Jane Smith III', 'J. Smith'],
  ])('differ in %s and share a co-author', (_, one, other) => {
    const together = findNameVariants([paper(one, 'Li Berg'), paper(other, 'Li Berg')], []);
    expect(together.map(({ person, other: second }) => new Set([person, second]))).toEqual([
      new Set([personSlug(one), personSlug(other)]),
    ]);
    expect(findNameVariants([paper(one, 'Li Berg'), paper(other, 'Zoe Abel')], [])).toEqual([]);
  });

  test('need no shared co-author if one of them is in the settings, which is then the one to keep', () => {
    expect(findNameVariants([paper('J. Smith'), paper('Jane Smith')], ada)).toEqual([
      { person: 'jane-smith', other: 'j-smith' },
    ]);
    expect(findNameVariants([paper('Jane Anna Smith'), paper('Jane Smith')], ada)).toEqual([
      { person: 'jane-smith', other: 'jane-anna-smith' },
    ]);
  });

  test.each([
    ['Xiaozhou Yang (杨小舟)', '杨小舟'],
    ['Xiaozhou Yang (杨小舟)', '杨, 小舟'],
    ['Pyotr Ivanov (Пётр Иванов)', 'Пётр Иванов'],
    ['山田太郎 (Taro Yamada)', '山田 太郎'],
  ])('are %s and the native form %s', (both, native) => {
    const pair = [{ person: personSlug(both), other: personSlug(native) }];
    expect(findNameVariants([paper(both, 'Li Berg'), paper(native, 'Zoe Abel')], [])).toEqual(pair);
    expect(findNameVariants([paper(both, native)], [])).toEqual([]);
    expect(findNameVariants([paper(both), paper(native)], [known(both, native)])).toEqual([]);
  });

  test.each([
    ['Jane A. Smith', [paper('J. A. Smith'), paper('Jane Smith')]],
    ['Jane Smith', [paper('J. A. Smith'), paper('Jane Smith')]],
    ['Jane Smith', [paper('J. A. Smith')]],
    ['Jane Anna Smith', [paper('J. A. Smith'), paper('Jane Smith')]],
  ])('are compared with all spellings of %s in the settings', (name, papers) => {
    const owner = { name, id: 'jane-smith', variants: ['Jane Smith'], not: [] };
    const own = papers.length > 1 ? papers : [...papers, paper('Jane Smith')];
    expect(findNameVariants(own, [owner])).toEqual([{ person: 'jane-smith', other: 'j-a-smith' }]);
  });
});

describe('names are of different people', () => {
  test('if an initial or a second name differs from that in the settings', () => {
    for (const name of ['K. Smith', 'J. B. Smith', 'Jo A. Smith'])
      expect(findNameVariants([paper('Jane A. Smith'), paper(name)], [known('Jane A. Smith')]), name).toEqual([]);
  });

  test('if their suffixes differ', () => {
    expect(findNameVariants([paper('Jane Smith Jr.', 'Li Berg'), paper('J. Smith Sr.', 'Li Berg')], [])).toEqual([]);
  });

  test('if they are on the same paper', () => {
    expect(findNameVariants([paper('Jane Smith', 'J. Smith'), paper('J. Smith')], ada)).toEqual([]);
  });

  test('if the settings distinguish them', () => {
    expect(findNameVariants([paper('Jane Smith'), paper('J. Smith')], [known('Jane Smith', 'J. Smith')])).toEqual([]);
  });

  test.each([
    ['Jane Smith', 'Joan Smith'],
    ['Jane Smith', 'Jane Smithson'],
    ['Jane B. Smith', 'Jane C. Smith'],
    ['Team Moss', 'T. Moss'],
  ])('if they differ in more: %s, %s', (one, other) => {
    expect(findNameVariants([paper(one, 'Li Berg'), paper(other, 'Li Berg')], [])).toEqual([]);
  });

  test('if an initial could be completed in several ways', () => {
    const papers = [paper('J. Smith', 'Li Berg'), paper('Jane Smith', 'Li Berg'), paper('John Smith', 'Li Berg')];
    expect(findNameVariants(papers, [])).toEqual([]);
  });
});
