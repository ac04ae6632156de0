import type { OutputBundle } from 'rolldown';
import { expect, it } from 'vitest';
import { createCodeDigest } from './code-digest.ts';

type Files = Readonly<Record<string, { readonly code: string } | { readonly source: string }>>;

function digestOf(files: Files, ...more: readonly unknown[]): string {
  const { plugin, digest } = createCodeDigest();
  const bundle = Object.entries(files).map(([path, file]) => [
    path,
    { type: 'code' in file ? 'chunk' : 'asset', ...file },
  ]);
  plugin.writeBundle(null, Object.fromEntries(bundle) as OutputBundle);
  return digest(...more);
}

const files = { 'entry.mjs': { code: 'a()' }, 'style.css': { source: 'a {}' } };

it.each<readonly [what: string, files: Files, more: unknown]>([
  ['code', { ...files, 'entry.mjs': { code: 'b()' } }, { csp: new Map([['a', 1]]) }],
  ['a style', { ...files, 'style.css': { source: 'b {}' } }, { csp: new Map([['a', 1]]) }],
  ['a name', { 'other.mjs': files['entry.mjs'], 'style.css': files['style.css'] }, { csp: new Map([['a', 1]]) }],
  ['what is in a map of the manifest', files, { csp: new Map([['a', 2]]) }],
])('Another digest follows from another %s', (_, changed, more) => {
  expect(digestOf(changed, more)).not.toBe(digestOf(files, { csp: new Map([['a', 1]]) }));
});

it('The order in which files are written does not matter', () => {
  const turned = Object.fromEntries(Object.entries(files).toReversed());
  expect(digestOf(turned)).toBe(digestOf(files));
});
