import type { AstroIntegration } from 'astro';
import type { Options } from '../core/settings/options-schema.ts';
import type { Site } from '../core/settings/site-schema.ts';
import { toThemeCss } from '../core/views/theme-css.ts';
import { listOwnModules } from './own-modules.ts';

const prefix = 'virtual:offprint/';

/** Makes modules: `virtual:offprint/theme.css`, the colour and the faces that the owner chose, and those of `listOwnModules`. */
export function virtualModules({ theme, base }: Site, options: Options): AstroIntegration {
  const modules: Readonly<Record<string, string>> = {
    'theme.css': toThemeCss(theme, base),
    ...listOwnModules(options),
  };
  const plugin = {
    name: 'offprint-virtual-modules',
    resolveId: (id: string) =>
      id.startsWith(prefix) && Object.hasOwn(modules, id.slice(prefix.length)) ? `\0${id}` : undefined,
    load: (id: string) => (id.startsWith(`\0${prefix}`) ? modules[id.slice(prefix.length + 1)] : undefined),
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
