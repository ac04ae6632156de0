import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from './decode.ts';

const encode = (text: string, encoding: 'utf8' | 'utf16le' | 'latin1') => new Uint8Array(Buffer.from(text, encoding));
const listing = 'CLApr 14, 2022\nSchöne Maße';

describe('decodeUtf8', () => {
  test('keeps every letter of UTF-8 text, its byte order mark too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (letters) => {
        const text = `\uFEFFA${letters.replaceAll('\u0000', '')}`;
        expect(decodeUtf8(encode(text, 'utf8'))).toEqual({ text });
      }),
    );
  });

  test.each([
    ['UTF-16 with its mark', encode(`\uFEFF${listing}`, 'utf16le'), 'UTF-16'],
    [
      'UTF-16 with its mark, big end first',
      encode(`\uFEFF${listing}`, 'utf16le').map((_, at, bytes) => bytes[at ^ 1] ?? 0),
      'UTF-16',
    ],
    ['UTF-16 without its mark', encode(listing, 'utf16le'), 'UTF-16'],
    ['UTF-16 without its mark, plain letters', encode('CLApr 14, 2022', 'utf16le'), 'UTF-16'],
    ['ISO-8859-1', encode(listing, 'latin1'), 'ISO-8859-1'],
    ['ISO-8859-1 with one zero in it', encode(`${listing}\u0000`, 'latin1'), 'ISO-8859-1'],
    ['Windows-1252, with its curly quotes', encode('\u0093Maße\u0094 2019\u009620', 'latin1'), 'WINDOWS-1252'],
  ])('tells %s', (_, bytes, encoding) => {
    expect(decodeUtf8(bytes)).toEqual({ encoding });
  });

  test('an empty file is an empty text, and one zero makes no UTF-16', () => {
    expect(decodeUtf8(new Uint8Array())).toEqual({ text: '' });
    expect(decodeUtf8(encode(`${listing}\u0000`, 'utf8'))).toEqual({ text: `${listing}\u0000` });
  });
});
