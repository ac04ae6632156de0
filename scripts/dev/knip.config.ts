import type { KnipConfig } from 'knip';
import { extractScripts } from '../../src/tests/support/imports.ts';

export default {
  entry: [
    'astro.config.mjs',
    'src/routes/*',
    'scripts/*.ts',
    'scripts/dev/*.ts',
    'scripts/dev/kill-test/publish-in-turn.ts',
  ],
  project: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
  // Astro is a peer dependency, by which knip does not know that there are components of its kind.
  compilers: { astro: extractScripts },
  ignoreExportsUsedInFile: { interface: true, type: true },
  // npx fetches it.
  ignoreBinaries: ['changeset'],
  ignoreDependencies: [
    '@astrojs/check',
    'node',
    '@fontsource/source-serif-4',
    '@fontsource-variable/source-sans-3',
    '@fontsource-variable/source-serif-4',
  ],
} satisfies KnipConfig;
