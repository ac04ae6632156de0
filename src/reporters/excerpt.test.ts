import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSourceText } from '../core/model/source-text.ts';
import { markExcerpt } from './excerpt.ts';

function mark(line: string, marked: string) {
  const start = line.indexOf(marked);
  return markExcerpt(createSourceText('a.txt', line).locate({ start, end: start + marked.length }));
}

test('the marker is under its text after wide and combining characters', () => {
  expect(mark('苔藓e\u0301 HERE', 'HERE')).toEqual({ text: '苔藓e\u0301 HERE', marker: '      ^^^^' });
  expect(mark('a 苔藓 b', '苔藓')?.marker).toBe('  ^^^^');
});

test('both ends of a long span are shown', () => {
  const { text, marker } = mark(`${'a'.repeat(150)}END, ${'b'.repeat(90)}`, `${'a'.repeat(150)}END`) ?? {};
  expect(text).toMatch(/^a+…a+END, b+…$/u);
  expect(marker).toHaveLength((text?.indexOf('END') ?? 0) + 3);
});

test('a blank line has no excerpt', () => {
  expect(markExcerpt(createSourceText('a.txt', ' \t ').locate({ start: 1, end: 2 }))).toBeNull();
});

test('any span of any line is marked in a short excerpt', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(300), fc.nat(300), (line, start, length) => {
      const excerpt = markExcerpt(createSourceText('a.txt', line).locate({ start, end: start + length }));
      if (!excerpt) return;
      expect(excerpt.text.length).toBeLessThan(130);
      expect(excerpt.marker).toMatch(/^ *\^/u);
    }),
  );
});
