import type { AstroIntegration } from 'astro';
import { toThemeCss } from '../core/render/theme-css.ts';
import type { Site } from '../core/settings/site-schema.ts';

const name = 'virtual:theme.css';

/** Makes the style sheet `virtual:theme.css` of the colour and the faces that the owner chose, bundled with those of the site. */
export function themeStyles({ theme, base }: Site): AstroIntegration {
  return {
    name: 'offprint-theme-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'offprint-theme-styles',
                resolveId: (id) => (id === name ? `\0${name}` : undefined),
                load: (id) => (id === `\0${name}` ? toThemeCss(theme, base) : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
