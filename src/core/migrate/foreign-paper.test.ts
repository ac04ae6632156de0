import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBibtex } from '../import/bibtex/parse-bibtex.ts';
import { readHugoPaths } from './hugo-addresses.ts';
import { readHugoBloxPaper } from './hugoblox.ts';
import { toForeignEntry } from './foreign-paper.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('{', '}', '\\', '$', '%', '#', '&', '~', '^', '_', ',', '"', '=', '@', ' ', 'a', '\n'),
  }),
);

test('whatever a page contains, its entry is parsed into exactly one paper', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, anyText, (title, author, link, key) => {
      const page = `---\n${JSON.stringify({ title: `Moss ${title}`, authors: [author], date: '2021-01-01', url_code: link, abstract: title })}\n---\n`;
      const folder = `publication/${key}`;
      const place = {
        folder,
        address: folder,
        files: [],
        people: new Map<string, string>(),
        paths: readHugoPaths({}),
        visibility: { drafts: false, future: false, today: '2026-11-29' },
      };
      const { paper } = readHugoBloxPaper(page, place);
      const { drafts, diagnostics } = parseBibtex(
        'a.bib',
        (paper ? toForeignEntry(paper) : '') + '@misc{z, title={Z}, year=2020}',
      );
      expect(drafts).toHaveLength(2);
      expect(diagnostics.map(({ code }) => code)).not.toContain('reference-unreadable');
    }),
  );
});
