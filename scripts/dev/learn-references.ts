import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { unpackWeights } from '../../src/core/import/reference-list/weights.ts';
import { makeExample, type MarkedReference } from './learn-references/examples.ts';
import { learnWeights } from './learn-references/learn.ts';
import { formatFigures, judge } from './learn-references/report.ts';
import { writeReferences } from './learn-references/write-references.ts';

const usage = `Usage: npm run learn-references -- [--write] [--folds 5] MARKED.jsonl[.gz]… [PAPERS.bib…]
Learns to read formatted references, and prints how well it reads those that it was not trained on.
MARKED.jsonl  one reference a line: text, parts (name and text of each, in their order), source, and truth (title, authors, year, container)
PAPERS        files of reference managers (.bib, .ris, .json), whose papers are written as references in many styles
--folds       trains this many times, each time without one part of the references, which is then read; 0 prints no figures
--write       replaces src/core/import/reference-list/weights.data.ts`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    folds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '5' },
    rate: { type: 'string', default: '0.05' },
    penalty: { type: 'string', default: '3e-5' },
    worst: { type: 'string', default: '0' },
    least: { type: 'string', default: '0.05' },
  },
});
if (positionals.length === 0) {
  console.error(usage);
  process.exit(2);
}
const read = (file: string) => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};
const isMarked = (file: string) => /\.jsonl(?:\.gz)?$/u.test(file);
const marked = positionals.filter(isMarked).flatMap((file) =>
  read(file)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MarkedReference),
);
const papers = positionals.filter((file) => !isMarked(file)).map((file) => [basename(file), read(file)] as const);
const references = [...marked, ...writeReferences(papers)];
const start = Date.now();
const examples = references.map(makeExample);
console.log(`${String(examples.length)} references, ${String((Date.now() - start) / 1000)} s.`);
const options = {
  rounds: Number(values.rounds),
  rate: Number(values.rate),
  penalty: Number(values.penalty),
  least: Number(values.least),
};
const folds = Number(values.folds);
const judged = [];
for (let fold = 0; fold < folds; fold++) {
  if (values.only !== '' && !values.only.split(',').includes(String(fold))) continue;
  const isHeld = (index: number) => references[index]?.truth !== undefined && index % folds === fold;
  const packed = learnWeights(
    examples.filter((_, index) => !isHeld(index)).filter((example) => example !== null),
    options,
  );
  const held = references.filter((_, index) => isHeld(index));
  console.log(
    `Fold ${String(fold + 1)}: ${String(packed.length)} characters of weights, ${String(held.length)} references, ${String((Date.now() - start) / 1000)} s.`,
  );
  judged.push(...judge(held, unpackWeights(packed)));
  console.log(formatFigures(judged, Number(values.worst)));
}
if (values.write) {
  const packed = learnWeights(
    examples.filter((example) => example !== null),
    options,
  );
  const heading =
    '/**\n * Made by `npm run learn-references`, not by hand. The format is in weights.ts, the data it was learned from in README.md.\n */';
  const escaped = packed.replaceAll(/[\\`]|\$(?=\{)/gu, '\\$&');
  const source = `${heading}\nexport const weightsData = \`${escaped}\`;\n`;
  writeFileSync(new URL('../../src/core/import/reference-list/weights.data.ts', import.meta.url), source);
  console.log(`Wrote weights.data.ts, ${String(Buffer.byteLength(source))} bytes.`);
}
