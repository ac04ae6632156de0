import { expect, test } from 'vitest';
import { createLiteralName, createName, parsePrintedName } from './names.ts';

test.each([
  [{ given: 'Ludwig', particle: 'van', family: 'Beethoven' }, 'Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
  [{ given: 'Martin Luther', family: 'King', suffix: 'Jr.' }, 'Martin Luther King Jr.', 'Martin Luther', 'King', 'Jr.'],
  [{ given: 'Li van den', family: 'Berg' }, 'Li van den Berg', 'Li', 'van den Berg'],
  [{ given: ' Ada*† ', family: 'Grace¹' }, 'Ada Grace', 'Ada', 'Grace'],
])('%j is read as %s', (parts, value, given, family, suffix?: string) => {
  expect(createName(parts)).toEqual({ value, parts: { given, family, suffix, literal: false } });
});

test.each([
  ['Ada Grace', 'Ada Grace', 'Ada', 'Grace'],
  ['Grace, Ada', 'Ada Grace', 'Ada', 'Grace'],
  ['King, Jr., Martin', 'Martin King Jr.', 'Martin', 'King', 'Jr.'],
  ['King, Martin, Jr.', 'Martin King Jr.', 'Martin', 'King', 'Jr.'],
  ['Charles de la Cruz', 'Charles de la Cruz', 'Charles', 'de la Cruz'],
])('%s is split into its parts', (written, value, given, family, suffix?: string) => {
  expect(parsePrintedName(written)).toEqual({ value, parts: { given, family, suffix, literal: false } });
});

test.each(['Plato', 'The ATLAS Collaboration'])('%s has no parts', (name) => {
  expect(parsePrintedName(name)).toEqual({ value: name, parts: { given: '', family: name, literal: true } });
  expect(createLiteralName(name)).toEqual(parsePrintedName(name));
});

test('marks alone are not a name', () => {
  expect([parsePrintedName(' * '), createName({ given: '', family: '†' }), createLiteralName('')]).toEqual([
    null,
    null,
    null,
  ]);
});
