#!/usr/bin/env node
import module from 'node:module';

// Nothing else is imported before the version is known: an older one could not load it.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Offprint needs Node 22.12 or later, and this is ${process.versions.node}. Install a newer one from https://nodejs.org/, or let npm bring it: npx --package node@24 --package offprint offprint ${process.argv.slice(2).join(' ')}`,
  );
  process.exitCode = 1;
} else {
  // A third of the time of a short command is the compilation of its code.
  module.enableCompileCache();
  const { runOffprint } = await import('../src/cli/offprint.ts');
  await runOffprint(process.argv.slice(2));
}
