import { join } from 'node:path';
import { build } from 'rolldown';

/** `npm pack` compiles the files of the package that Node loads: Node does not strip types below `node_modules`. */
const root = join(import.meta.dirname, '../..');

await build({
  cwd: root,
  input: { index: 'src/index.ts', offprint: 'scripts/offprint.mjs' },
  platform: 'node',
  // Dependencies are installed beside this package.
  external: /^[^./]/u,
  output: { dir: 'compiled', cleanDir: true, chunkFileNames: '[name].js' },
});
