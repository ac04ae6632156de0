import type { OutputBundle } from 'rolldown';
import { hash } from '../kept/last-site.ts';

/** Hashes the code of a build that renders pages, with the styles that it imports: a plugin of Vite, and what is known after it. */
export function createCodeDigest() {
  const files = new Map<string, string>();
  return {
    plugin: {
      name: 'offprint-code-digest',
      applyToEnvironment: ({ name }: { readonly name: string }) => name === 'prerender',
      writeBundle: (_: unknown, bundle: OutputBundle) => {
        for (const [path, file] of Object.entries(bundle))
          files.set(path, hash(file.type === 'chunk' ? file.code : file.source));
      },
    },
    /** Of the code and of what else its pages are made from, in JSON and maps. */
    digest: (...more: readonly unknown[]): string =>
      hash(JSON.stringify([...files].toSorted(([a], [b]) => (a < b ? -1 : 1))), JSON.stringify(more, listMaps)),
  };
}

/** JSON has no maps and sets. */
const listMaps = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
