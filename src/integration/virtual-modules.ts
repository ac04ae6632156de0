import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Options } from '../core/settings/options-schema.ts';
import { replaceableComponents } from '../core/settings/replaceable-components.ts';
import type { Site } from '../core/settings/site-schema.ts';
import { findTexts } from '../core/texts/find-texts.ts';
import { toThemeCss } from '../core/views/theme-css.ts';
import { packageFolder } from '../seeds/package-folder.ts';

const prefix = 'virtual:offprint/';

/**
 * Creates virtual modules: `virtual:offprint/theme.css` with the owner's colour and fonts, `virtual:offprint/texts` with the texts of the
 * interface, `virtual:offprint/own-styles`, which imports this and the owner's style sheets, and those of `listComponents`. Each module that imports texts gets its own copy of them, so that its bundle contains only the
 * texts that it uses; a shared module would contain the texts of all scripts.
 */
export function virtualModules({ theme, base, language }: Site, options: Options): AstroIntegration {
  const themeCss = toThemeCss(theme, base);
  // An empty style sheet is not loaded: Astro would add its hash to the policy of each page.
  const styles = [...(themeCss === '' ? [] : [`${prefix}theme.css`]), ...options.customCss];
  const modules: Readonly<Record<string, string>> = {
    'theme.css': themeCss,
    'own-styles': styles.map((file) => `import ${JSON.stringify(file)};\n`).join(''),
    texts: Object.entries(findTexts(language))
      .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`)
      .join('\n'),
    ...listComponents(options),
  };
  const plugin = {
    name: 'offprint-virtual-modules',
    resolveId: (id: string, importer = '') => {
      if (!id.startsWith(prefix) || !Object.hasOwn(modules, id.slice(prefix.length))) return undefined;
      return id === `${prefix}texts` ? `\0${id}?${importer.replaceAll('\0', '')}` : `\0${id}`;
    },
    load: (id: string) =>
      id.startsWith(`\0${prefix}`) ? modules[id.slice(prefix.length + 1).split('?')[0] ?? ''] : undefined,
  };
  return {
    name: 'offprint-virtual-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** The source texts of the modules `components/NAME`, which export the owner's component or else the original. */
function listComponents({ components }: Options): Readonly<Record<string, string>> {
  const chosen = Object.entries(replaceableComponents).map(([name, original]): [string, string] => {
    const file = components[name] ?? join(packageFolder, 'src/components', original);
    return [`components/${name}`, `export { default } from ${JSON.stringify(file)};`];
  });
  return Object.fromEntries(chosen);
}
