import { join } from 'node:path';
import { build } from 'rolldown';

/** `npm pack` compiles what Node itself loads of the package: it strips no types below `node_modules`. */
const root = join(import.meta.dirname, '../..');

await build({
  cwd: root,
  input: { index: 'src/index.ts', offprint: 'scripts/offprint.mjs' },
  platform: 'node',
  // Packages are installed beside this one.
  external: /^[^./]/u,
  output: { dir: 'compiled', cleanDir: true, chunkFileNames: '[name].js' },
});
