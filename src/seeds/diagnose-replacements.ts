import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createDiagnostic, type Diagnostic } from '../core/diagnostics.ts';
import { createSourceText } from '../core/model/source-text.ts';
import { replaceableComponents } from '../core/settings/replaceable-components.ts';
import { packageFolder } from './package-folder.ts';

/**
 * Reports replaced components whose original has changed since the owner copied it. A comment in the component records the hash of the
 * original. A component without this comment is reported if it is in use according to `paths`. `readOriginal` reads a file of the package.
 */
export function diagnoseReplacements(
  project: string,
  inUse: Readonly<Record<string, string>> = {},
  readOriginal = (path: string) => readFileSync(join(packageFolder, path), 'utf8'),
): readonly Diagnostic[] {
  const files = globSync('src/**/*.astro', { cwd: project }).map((file) => join(project, file));
  const texts = new Map([...files, ...Object.values(inUse)].map((file) => [file, readFileSync(file, 'utf8')]));
  return Object.entries(replaceableComponents).flatMap(([name, path]) => {
    const comment = new RegExp(`\\bReplaces ${name}\\b(?: ([0-9a-f]{8})\\b)?`, 'u');
    const replacing = [...texts].filter(([file, text]) => inUse[name] === file || comment.test(text));
    if (replacing.length === 0) return [];
    const original = `src/components/${path}`;
    const current = hash(readOriginal(original));
    return replacing.flatMap(([file, text]): readonly Diagnostic[] => {
      const found = comment.exec(text);
      const recorded = found?.[1] ?? null;
      if (recorded === current) return [];
      const [start, end] = found ? [found.index, found.index + found[0].length] : [0, 0];
      const position = createSourceText(relative(project, file).replaceAll('\\', '/'), text).locate({ start, end });
      return [createDiagnostic('component-changed', { name, recorded, current, original }, position)];
    });
  });
}

/** The hash, independent of line endings. */
const hash = (text: string) => createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 8);
