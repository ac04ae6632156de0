import { join } from 'node:path';
import type { Options } from '../core/settings/options-schema.ts';
import { replaceableComponents } from '../core/settings/replaceable-components.ts';
import { packageFolder } from '../seeds/package-folder.ts';

/**
 * The texts of modules of what the owner brings, by name: `components/NAME`, the owner's component in the place of the original, or that;
 * `head`, elements for the head of every page; and `custom-css`, style sheets.
 */
export function listOwnModules({ customCss, head, components }: Options): Readonly<Record<string, string>> {
  const chosen = Object.entries(replaceableComponents).map(([name, original]): [string, string] => {
    const file = components[name] ?? join(packageFolder, 'src/components', original);
    return [`components/${name}`, `export { default } from ${JSON.stringify(file)};`];
  });
  return {
    head: `export const head = ${JSON.stringify(head)};`,
    'custom-css': customCss.map((file) => `import ${JSON.stringify(file)};\n`).join(''),
    ...Object.fromEntries(chosen),
  };
}
