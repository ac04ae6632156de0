import type { AstroIntegration } from 'astro';

/** Prevents Vite from bundling the dependencies of the development toolbar in the first build after `npm ci`, which does not need them. */
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
