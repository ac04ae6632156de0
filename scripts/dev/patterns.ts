import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';

const usage = `npm run patterns

Searches src/ for regular expressions that can take exponential time. The linter finds only some of them. Takes some minutes, and fails if
there is one.`;

/** In milliseconds, for one expression. */
const patience = 5000;
const root = join(import.meta.dirname, '../..');

if (process.argv.length > 2) console.log(usage);
else await checkPatterns();

async function checkPatterns(): Promise<void> {
  const files = globSync('src/**/*.ts', { cwd: root }).filter((file) => !/\.(?:test|data|fixture)\.ts$/u.test(file));
  const found = files.flatMap((file) => listPatterns(file));
  const faults: string[] = [];
  for (const { place, source, flags } of found) {
    const result = await check(source, flags, { timeout: patience });
    if (result.status !== 'vulnerable' || result.complexity.type !== 'exponential') continue;
    faults.push(`${place}: /${source}/${flags}\n  for example with ${result.attack.pattern}`);
  }
  console.log(
    [...faults, `${String(found.length)} expressions, ${String(faults.length)} of them exponential`].join('\n'),
  );
  if (faults.length > 0) process.exitCode = 1;
}

function listPatterns(file: string) {
  const code = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  const found: { readonly place: string; readonly source: string; readonly flags: string }[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = code.getLineAndCharacterOfPosition(node.end);
      found.push({
        place: `${file}:${String(line + 1)}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    node.forEachChild(visit);
  };
  visit(code);
  return found;
}
