import { globSync, readFileSync } from 'node:fs';
import { posix, resolve, sep } from 'node:path';
import ts from 'typescript';

const projectRoot = resolve(import.meta.dirname, '../../..');

export interface SourceFile {
  /** The path from the project's folder, with `/` on every system. */
  readonly path: string;
  readonly text: string;
  /** Its imports, including types: paths from the project's folder, or names of packages. */
  readonly imports: readonly string[];
}

/** Reads the imports of all source files in `src` and `scripts`, sorted by path. */
export function readSourceFiles(): SourceFile[] {
  return globSync('{src,scripts}/**/*.{ts,tsx,mjs,js,astro}', { cwd: projectRoot })
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => {
      const text = readFileSync(resolve(projectRoot, path), 'utf8');
      return { path, text, imports: findImports(path, text) };
    });
}

/** The imports of a file: static, dynamic and re-exports. */
export function findImports(path: string, text: string): string[] {
  return ts
    .preProcessFile(path.endsWith('.astro') ? extractScripts(text) : text, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? posix.join(posix.dirname(path), fileName) : fileName,
    );
}

/** The front matter and the scripts of an Astro component. */
function extractScripts(text: string): string {
  const frontMatter = /^---\r?\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
  return [frontMatter, ...scripts].join('\n');
}
