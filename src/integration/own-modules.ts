import { join } from 'node:path';
import type { Options } from '../core/settings/options-schema.ts';
import { replaceableComponents } from '../core/settings/replaceable-components.ts';
import { packageFolder } from '../seeds/package-folder.ts';

/**
 * The texts of virtual modules with the owner's code, by name: `components/NAME`, the owner's component or else the original; and
 * `custom-css`, style sheets.
 */
export function listOwnModules({ customCss, components }: Options): Readonly<Record<string, string>> {
  const chosen = Object.entries(replaceableComponents).map(([name, original]): [string, string] => {
    const file = components[name] ?? join(packageFolder, 'src/components', original);
    return [`components/${name}`, `export { default } from ${JSON.stringify(file)};`];
  });
  return {
    'custom-css': customCss.map((file) => `import ${JSON.stringify(file)};\n`).join(''),
    ...Object.fromEntries(chosen),
  };
}
