import { deflateRawSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { recogniseBinary } from './binary-kind.ts';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** A ZIP archive with one compressed file: its entry, and the list of names far behind it. */
function packZip(name: string, content: string): Uint8Array {
  const packed = deflateRawSync(content).toString('latin1');
  return latin1(`PK\x03\x04${'\0'.repeat(26)}a.xml${packed}${'\xA7'.repeat(200_000)}PK\x01\x02${name}PK\x05\x06`);
}

test.each([
  ['pdf', latin1('%PDF-1.4\n%\xe2\xe3')],
  ['word', packZip('word/document.xml', '<w:document/>')],
  ['spreadsheet', packZip('xl/workbook.xml', '<workbook/>')],
  ['presentation', packZip('ppt/presentation.xml', '<p/>')],
  ['pages', packZip('Index/Document.iwa', 'x')],
  ['opendocument', latin1('PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.textPK')],
  ['archive', packZip('papers.bib', '@misc{a}')],
  ['office', latin1('\xD0\xCF\x11\xE0\xA1\xB1')],
  ['archive', new Uint8Array(gzipSync('@misc{a}'))],
  ['picture', latin1('\x89PNG\r\n')],
  ['picture', latin1('\xFF\xD8\xFF\xE0')],
  ['database', latin1('SQLite format 3\0')],
])('a file of the format %s is recognised by its content', (kind, bytes) => {
  expect(recogniseBinary(bytes)).toBe(kind);
});

test.each([
  ['', latin1('')],
  ['a text on PDF', latin1('CLMay 3, 2024\nReading %PDF-1.7 Files\tAda Grace\n')],
  ['a text that begins like an archive', latin1('PK is a method.')],
  ['a text that begins like a picture', latin1('MM, or a Study of Sweets')],
  ['UTF-16', new Uint8Array(Buffer.from('\uFEFF@misc{a}', 'utf16le'))],
  ['bytes of Latin-1', latin1('Schöne Maße')],
  ['RTF, which is text', latin1('{\\rtf1\\ansi')],
])('%s is taken for text', (_, bytes) => {
  expect(recogniseBinary(bytes)).toBeNull();
});
