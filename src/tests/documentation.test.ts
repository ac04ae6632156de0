import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const documents = globSync(['*.md', '.changeset/*.md', '{src,scripts,seeds}/**/*.md'], { cwd: root }).sort();

/** The targets of relative links in Markdown, without their fragments. Links in code are examples. */
function findLinks(text: string): string[] {
  const prose = text.replaceAll(/^ {4}.*$|`[^`\n]*`/gm, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

describe('The documents', () => {
  it.each(documents)('%s links to files that exist', (document) => {
    const missing = findLinks(read(document)).filter((target) => !existsSync(join(root, dirname(document), target)));
    expect(missing).toEqual([]);
  });

  it('name existing files in CONTRIBUTING.md', () => {
    const table = read('CONTRIBUTING.md')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .join('\n');
    const paths = [...table.matchAll(/`([\w./-]+\/[\w./-]*)`/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => ![path, `src/${path}`].some((at) => existsSync(join(root, at))))).toEqual([]);
  });

  it('name exactly the packages that a site needs in the README', () => {
    const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Readonly<Record<string, string>> | undefined
    >;
    const needed = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
    const section = /^## Dependencies$([\s\S]*?)^## /m.exec(read('README.md'))?.[1] ?? '';
    const named = [...section.matchAll(/^\| ([^|]+?) +\|/gm)]
      .slice(2)
      .flatMap(([, names = '']) => names.replace(/ \(optional\)/, '').split(', '));
    expect(named.toSorted()).toEqual(needed.toSorted());
  });

  it('include a README of at most 150 lines', () => {
    expect(read('README.md').split('\n').length).toBeLessThanOrEqual(150);
  });
});
