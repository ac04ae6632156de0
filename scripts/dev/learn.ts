import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { packLexicon, unpackLexicon } from '../../src/core/import/lexicon/lexicon.ts';
import { packSpelling } from '../../src/core/import/lexicon/spelling.ts';
import { packWeights } from '../../src/core/import/listing/cut/weights.ts';
import { learnWeights } from './learn/learn-cut.ts';
import { makeLexicon } from './learn/learn-lexicon.ts';
import { learnSpelling } from './learn/learn-spelling.ts';
import { folds, readLearningPapers } from './learn/learning-papers.ts';
import { makeExamples } from './learn/make-examples.ts';
import { formatFigures, formatMistakes, formatReliability, judge } from './learn/report.ts';
import { readTokenCounts } from './learn/token-counts.ts';

const usage = `Usage: npm run learn -- [--write] COUNTS.tsv TRUTH.jsonl…
Learns to separate titles from authors, and prints how well it reads papers that it was not trained on.
COUNTS.tsv   token, given, other_name, title, title_last: how often each word was seen as what, in as many papers as possible
TRUTH.jsonl  one paper a line with id, title, authors (at most three), etal; one file a listing
--write      replaces the lexicon, the spelling and the weights in src/core/import`;

const folder = new URL('../../src/core/import/', import.meta.url);
const write = process.argv.includes('--write');
const [countsFile, ...truthFiles] = process.argv.slice(2).filter((argument) => argument !== '--write');
if (countsFile === undefined || truthFiles.length === 0) {
  console.error(usage);
  process.exit(2);
}

const counts = readTokenCounts(readFileSync(countsFile, 'utf8'));
const spelling = learnSpelling(counts);
const packedLexicon = packLexicon(makeLexicon(counts, spelling));
const knowledge = { counts, spelling, lexicon: unpackLexicon(packedLexicon) };
console.log(
  `${String(counts.size)} words counted, ${String(knowledge.lexicon.size)} kept in the lexicon, ${String(spelling.size)} endings.`,
);

const examples = truthFiles.flatMap((file) => {
  const papers = readLearningPapers(basename(file).replace(/\..*/s, ''), readFileSync(file, 'utf8'));
  return makeExamples(papers, knowledge);
});
const judgements = Array.from({ length: folds }, (_, fold) => {
  const weights = learnWeights(examples.filter(({ paper }) => paper.fold !== fold));
  return examples.filter(({ paper }) => paper.fold === fold).map((example) => judge(example, weights));
}).flat();
console.log(`\nEach paper read with weights learned from four fifths of the others, and without its own words:`);
console.log(formatFigures(judgements));
console.log(`\n${formatReliability(judgements.filter(({ listing }) => listing !== 'titles alone'))}`);
console.log(`\nThe surest mistakes:\n${formatMistakes(judgements, 20)}`);

if (write) {
  writeData('lexicon/lexicon', packedLexicon);
  writeData('lexicon/spelling', packSpelling(spelling));
  writeData('listing/cut/weights', packWeights(learnWeights(examples)));
}

function writeData(path: string, packed: string): void {
  const name = basename(path);
  const heading = `/** Made by \`npm run learn\`, not by hand. The format is in ${name}.ts. */`;
  const source = `${heading}\nexport const ${name}Data = \`${packed}\`;\n`;
  writeFileSync(new URL(`${path}.data.ts`, folder), source);
  console.log(`Wrote ${name}.data.ts, ${String(Buffer.byteLength(source))} bytes.`);
}
