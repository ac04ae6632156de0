/** Kinds of files without text. */
export type BinaryKind =
  | 'pdf'
  | 'word'
  | 'spreadsheet'
  | 'pages'
  | 'opendocument'
  | 'presentation'
  | 'office'
  | 'archive'
  | 'picture'
  | 'database'
  | 'program';

/** First bytes, as Latin-1 text; each is fixed by the format. */
const marks: readonly (readonly [BinaryKind, RegExp])[] = [
  ['pdf', /^(?:\xEF\xBB\xBF)?[\s]{0,8}%PDF-/],
  ['office', /^\xD0\xCF\x11\xE0/],
  ['picture', /^(?:\x89PNG|\xFF\xD8\xFF|GIF8[79]a|RIFF[^]{4}WEBP|[IM]{2}[*\0])/],
  ['database', /^SQLite format 3\0/],
  ['archive', /^(?:\x1F\x8B|BZh|7z\xBC\xAF|Rar!|\xFD7zXZ)/],
  ['program', /^(?:bplist00|\x7FELF|MZ[^\n]{2}\0)/],
];

/** Names of files in a ZIP archive, the container that word processors write. */
const inner: readonly (readonly [BinaryKind, RegExp])[] = [
  ['word', /word\/document/],
  ['spreadsheet', /xl\/workbook/],
  ['presentation', /ppt\/presentation/],
  ['pages', /Index\/Document\.iwa|Index\.zip/],
  ['opendocument', /mimetypeapplication\/vnd\.oasis\.opendocument/],
];

/** In bytes: the length of the start of the file, and of its end, where a ZIP archive lists its files. */
const looked = 65_536;

/** The kind of a file without text, from its bytes; null for a file that may be text. */
export function recogniseBinary(bytes: Uint8Array): BinaryKind | null {
  const head = readLatin1(bytes.subarray(0, 64));
  const marked = marks.find(([, mark]) => mark.test(head));
  if (marked) return marked[0];
  if (!head.startsWith('PK\u0003\u0004')) return null;
  const names = [bytes.subarray(0, looked), bytes.subarray(Math.max(0, bytes.length - looked))]
    .map(readLatin1)
    .join('');
  return inner.find(([, name]) => name.test(names))?.[0] ?? 'archive';
}

function readLatin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
