import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { planLookups } from '../../src/core/enrich/plan.ts';
import type { IndexRecord } from '../../src/core/enrich/record.ts';
import { parseName } from '../../src/core/model/name.ts';
import { markupWords } from '../../src/core/model/markup-words.ts';
import { toRichText } from '../../src/core/model/tex/parse-markup.ts';
import { simulateIndexes } from '../../src/tests/support/simulated-indexes.ts';
import { createRandom } from './bench/random.ts';
import { makeRecords, type TruePaper } from './simulate-fill/make-records.ts';

/**
 * `npm run simulate-fill -- TRUTH.jsonl.gz --seed 1` looks up the papers of a list in simulated indexes, which also have similar works, and
 * counts what is accepted. The list has one JSON object per line, with `title`, `authors`, `etal` and `date.year`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
});
const [file = ''] = positionals;
const bytes = readFileSync(file);
const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n').filter(Boolean);
const papers = lines.map((line): TruePaper => {
  const { title, authors, etal, date } = JSON.parse(line) as Omit<TruePaper, 'year'> & {
    date: { year: number | null };
  };
  return { title, authors, etal, year: date.year ?? 2026 };
});
const { records, own, kinds } = makeRecords(papers, createRandom(Number(values.seed)));
// Records of other works come first if an index ranks both equally.
const answer = simulateIndexes(records.toReversed());
const tally = { right: 0, asked: 0, missed: 0, absent: 0, wrong: 0, lookups: 0 };
const wrong: string[] = [];
const missed: string[] = [];
for (const [number, paper] of papers.entries()) {
  const { markup } = toRichText(paper.title);
  const plan = planLookups({
    title: markupWords(markup),
    searched: markupWords(markup, () => ' '),
    authors: paper.authors.map((name) => parseName(name)).map(({ family, given }) => ({ family, given })),
    etal: paper.etal,
    year: paper.year,
    isPreprint: false,
    isElse: false,
    doi: null,
    arxiv: null,
    hasText: false,
    hasAbstract: true,
  });
  let step = plan.next();
  while (!step.done) {
    const { host, path, read } = step.value;
    const { status, body } = answer(host, path);
    tally.lookups += 1;
    step = plan.next(status === 404 ? [] : (read(body) ?? []));
  }
  const { accepted, questions } = step.value;
  const right = own[number] ?? new Set();
  const isRight = ({ doi, arxiv }: IndexRecord) =>
    (doi === null || right.has(doi)) && (arxiv === null || right.has(arxiv));
  const others = accepted.filter((record) => !isRight(record));
  if (others.length > 0) {
    tally.wrong += 1;
    wrong.push(
      `${paper.title} (${String(paper.year)}): ${others.map(({ title, address }) => `${address} “${title}”`).join(', ')}; ${(kinds[number] ?? []).join(', ')}`,
    );
  } else if (right.size === 0) tally.absent += 1;
  else if (accepted.length > 0) tally.right += 1;
  else if (questions.length > 0) tally.asked += 1;
  else tally.missed += 1;
  if (right.size > 0 && accepted.length === 0)
    missed.push(
      `${paper.title} by ${paper.authors.join(', ')}: ${questions.map(({ doubt }) => doubt).join(', ') || 'not found'}`,
    );
}
const present = own.filter(({ size }) => size > 0).length;
console.log(
  `${String(papers.length)} papers, ${String(records.length)} records, ${String(tally.lookups)} questions to indexes.
Present: ${String(present)}, accepted: ${String(tally.right)} (${((100 * tally.right) / present).toFixed(2)} %), asked about: ${String(tally.asked)}, not found: ${String(tally.missed)}.
Not present: ${String(tally.absent)}. Wrong: ${String(tally.wrong)}.`,
);
for (const line of wrong.slice(0, 20)) console.log(`Wrong: ${line}`);
for (const line of missed.slice(0, Number(process.env['SHOW'] ?? 0))) console.log(`Missed: ${line}`);
process.exitCode = tally.wrong > 0 ? 1 : 0;
