import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeSource } from '../reference/describe-source.fixture.ts';
import { parseIndexPage } from './parse-index-page.ts';

const folder = join(import.meta.dirname, 'fixtures');
const files = readdirSync(folder).filter((file) => file.endsWith('.case.txt'));

test.each(files)('a line that is added anywhere to %s is read or reported', (file) => {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  for (const at of lines.keys()) {
    // Summaries by Semantic Scholar, names of sources, and PubMed's paragraphs about authors and rights are not part of a paper.
    if (
      /^(?:TLDR|Source: check_circle|\d\. .*|Author information:|\(\d\).*|©.*|Conflict of .*)$/u.test(
        lines[at - 1] ?? '',
      )
    )
      continue;
    const parsed = parseIndexPage('page.txt', lines.toSpliced(at, 0, 'Quaword').join('\n'));
    const isReported = parsed.diagnostics.some(({ code, position, message }) => {
      const behind = at + 1 - (position?.line ?? Infinity);
      return code === 'text-outside-paper' && behind >= 0 && behind < Number(/\b(\d+) lines/u.exec(message)?.[1] ?? 1);
    });
    if (!isReported) expect(JSON.stringify(describeSource(parsed)), `line ${String(at + 1)}`).toContain('Quaword');
  }
});
