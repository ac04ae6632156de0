import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'rolldown';

/** `npm pack` compiles the files of the package that Node loads: Node does not strip types below `node_modules`. */
const root = join(import.meta.dirname, '../..');

const threads = globSync('src/**/*.thread.ts', { cwd: root });

await build({
  cwd: root,
  input: {
    index: 'src/index.ts',
    offprint: 'scripts/offprint.mjs',
    ...Object.fromEntries(threads.map((file) => [basename(file, '.ts'), file])),
  },
  platform: 'node',
  // Dependencies are installed beside this package.
  external: /^[^./]/u,
  output: { dir: 'compiled', cleanDir: true, chunkFileNames: '[name].js' },
});
