import type { AstroIntegration } from 'astro';

/** Keeps Vite from bundling dependencies of the development toolbar in the first build after `npm ci`, which serves no page. */
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
