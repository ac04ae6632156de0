import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { siteWorkers } from './src/tests/support/browser.ts';
import { FileTimes } from './src/tests/support/file-times.ts';

const minute = 60_000;
const setupFiles = ['src/tests/support/property-seed.ts'];
const reports = 'node_modules/.cache/offprint';

export default defineConfig({
  test: {
    reporters: process.env['CI']
      ? ['default', ['json', { outputFile: `${reports}/tests.json` }], new FileTimes(`${reports}/test-files.txt`)]
      : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/tests/**'],
          // No test changes a module that another one imports, and how long work takes is for the benchmark to say.
          isolate: false,
          // The default leaves one processor to Vitest, which has little to do.
          maxWorkers: availableParallelism(),
          testTimeout: 3 * minute,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Whole builds and a real browser. A file waits a good part of its time, so three at once keep two processors busy.
        test: {
          name: 'site',
          setupFiles,
          include: ['src/tests/**/*.test.ts'],
          globalSetup: ['src/tests/support/global-setup.ts'],
          maxWorkers: siteWorkers,
          isolate: false,
          testTimeout: 3 * minute,
          // States are waited for as long as a busy machine needs.
          expect: { poll: { timeout: minute } },
          hookTimeout: 5 * minute,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
