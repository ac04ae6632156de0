import type { AstroIntegration } from 'astro';

/** Keeps Vite from bundling what the toolbar of development loads where no page is served: it does so in the first build after `npm ci`. */
export function noToolbar(): AstroIntegration {
  return {
    name: 'offprint-no-toolbar',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') updateConfig({ vite: { plugins: [bundleNothing] } });
      },
    },
  };
}

const bundleNothing = {
  name: 'offprint-no-toolbar',
  configEnvironment: (_name: string, { optimizeDeps }: { optimizeDeps?: { include?: string[] } }) => {
    if (optimizeDeps) optimizeDeps.include = [];
  },
};
