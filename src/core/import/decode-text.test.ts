import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const encode = (text: string, encoding: 'utf8' | 'utf16le' | 'latin1') => new Uint8Array(Buffer.from(text, encoding));
const swap = (bytes: Uint8Array) => bytes.map((_, at) => bytes[at ^ 1] ?? 0);
const listing = 'CLApr 14, 2022\nSchöne Maße';

describe('decodeText', () => {
  test('keeps every character of UTF-8 text, even its byte order mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (letters) => {
        const text = `\uFEFFA${letters.replaceAll('\u0000', '')}`;
        expect(decodeText(encode(text, 'utf8'))).toEqual({ text });
      }),
    );
  });

  test.each([
    ['UTF-16 with its mark', encode(`\uFEFF${listing}`, 'utf16le'), `\uFEFF${listing}`],
    ['UTF-16 with its mark, big end first', swap(encode(`\uFEFF${listing}`, 'utf16le')), `\uFEFF${listing}`],
    ['UTF-16 without its mark', encode(listing, 'utf16le'), listing],
    ['UTF-16 without its mark, big end first', swap(encode('CLApr 14', 'utf16le')), 'CLApr 14'],
    [
      'ISO-2022-JP, by its escapes',
      encode('@book{a, title = {\u001b$B;F>]\u001b(B}}', 'latin1'),
      '@book{a, title = {仔象}}',
    ],
    ['what JabRef names', encode('% Encoding: ISO8859_1\nMaße', 'latin1'), '% Encoding: ISO8859_1\nMaße'],
    [
      'what Emacs names',
      encode('% -*- coding: latin-2-unix -*-\n\xAFona', 'latin1'),
      '% -*- coding: latin-2-unix -*-\nŻona',
    ],
    ['UTF-8 that is named otherwise', encode('% Encoding: Cp1252\nMaße', 'utf8'), '% Encoding: Cp1252\nMaße'],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text });
  });

  test.each([
    ['ISO-8859-1', encode(listing, 'latin1'), 'ISO-8859-1'],
    ['ISO-8859-1 with one zero in it', encode(`${listing}\u0000`, 'latin1'), 'ISO-8859-1'],
    ['Windows-1252, with its curly quotes', encode('\u0093Maße\u0094 2019\u009620', 'latin1'), 'WINDOWS-1252'],
    ['an encoding that nobody knows', encode('% Encoding: KLINGON\nMaße', 'latin1'), 'ISO-8859-1'],
    ['UTF-16 that ends within a letter', encode(`\uFEFF${listing}`, 'utf16le').subarray(0, -1), 'UTF-16LE'],
  ])('refuses %s, and names the likely encoding', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toMatchObject({ encoding });
  });

  test('distinguishes damaged UTF-8 from other encodings, and reports the position', () => {
    const bytes = new Uint8Array([...encode('Schöne Ma', 'utf8'), 0xdf, ...encode('e', 'utf8')]);
    expect(decodeText(bytes)).toEqual({ encoding: null, damaged: 'Schöne Ma\uFFFDe' });
  });

  test('decodes an empty file, and takes a single null byte for no sign of UTF-16', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '' });
    expect(decodeText(encode(`${listing}\u0000`, 'utf8'))).toEqual({ text: `${listing}\u0000` });
  });
});
