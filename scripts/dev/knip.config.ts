import type { KnipConfig } from 'knip';

export default {
  entry: [
    'src/routes/*',
    'src/**/*.thread.ts',
    'scripts/*.mjs',
    'scripts/dev/*.ts',
    'scripts/dev/kill-test/publish-in-turn.ts',
  ],
  project: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    'node',
    '@fontsource/source-serif-4',
    '@fontsource-variable/source-sans-3',
    '@fontsource-variable/source-serif-4',
  ],
} satisfies KnipConfig;
