import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ParseEnglish } from 'parse-english';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import retextContractions from 'retext-contractions';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import ts from 'typescript';
import { type Preset, unified } from 'unified';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { allowedWords, houseWords } from './prose.data.ts';

const usage = `npm run prose

Checks the English of the documentation, messages and comments: repeated words, articles, long words for short ones, and the words that
scripts/dev/prose.data.ts lists.`;

const root = join(import.meta.dirname, '../..');
const rules: Preset = {
  plugins: [
    retextIndefiniteArticle,
    retextRepeatedWords,
    retextContractions,
    [retextSimplify, { ignore: allowedWords }],
  ],
};
const plain = unified().use(retextEnglish).use(rules);
const markdown = unified().use(remarkParse).use(remarkRetext, ParseEnglish).use(rules);

if (process.argv.length > 2) console.log(usage);
else await checkProse();

async function checkProse(): Promise<void> {
  const listed = execFileSync('git', ['ls-files', '*.md', 'src/**/*.ts', 'scripts/**/*.ts'], { cwd: root });
  const paths = listed
    .toString()
    .split('\n')
    .filter((path) => path !== '' && !/\.(?:test|data|fixture)\.ts$|LICENCE|tests\//.test(path));
  const files = await Promise.all(paths.map((path) => checkFile(path, readFileSync(join(root, path), 'utf8'))));
  const faulty = files.filter(({ messages }) => messages.length > 0);
  if (faulty.length > 0) process.exitCode = 1;
  console.log(faulty.length > 0 ? reporter(faulty) : `${String(files.length)} files without a fault`);
}

async function checkFile(path: string, value: string): Promise<VFile> {
  const file = new VFile({ path, value });
  const isMarkdown = extname(path) === '.md';
  for (const { text, line, column } of isMarkdown ? [{ text: value, line: 1, column: 1 }] : listTexts(value)) {
    const part = new VFile(text);
    await (isMarkdown ? markdown.run(markdown.parse(part), part) : plain.run(plain.parse(part), part));
    for (const [word, advice] of houseWords) {
      for (const { index, 0: found } of text.matchAll(word)) part.message(`“${found}”: ${advice}`, place(text, index));
    }
    for (const { reason, line: below = 1, column: at = 1 } of part.messages) {
      file.message(reason, { line: line + below - 1, column: below === 1 ? column + at - 1 : at });
    }
  }
  return file;
}

interface Text {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** The sentences of a module: its comments, and its strings of several words. */
function listTexts(code: string): readonly Text[] {
  const found: Text[] = [];
  const add = (text: string, start: number) => {
    // Lists of stop words and features are not sentences.
    if (/\p{L} \p{L}/u.test(text) && /[\p{Lu}.:;?!]/u.test(text)) found.push({ text, ...place(code, start) });
  };
  for (const { index, 0: comment } of code.matchAll(/\/\*\*[^]*?\*\/|^ {0,40}\/\/ .*$/gmu)) {
    add(
      comment.replaceAll(/^ *(?:\/?\*+\/?|\/\/)|\*\/$/gmu, (sign) => ' '.repeat(sign.length)),
      index,
    );
  }
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      add(node.text, node.getStart() + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

function place(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
