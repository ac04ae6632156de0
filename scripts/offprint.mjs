#!/usr/bin/env node
import module from 'node:module';

// JavaScript, and nothing else is imported before the version is known: an older Node could not load it.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const args = process.argv.slice(2);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Offprint needs Node 22.12 or later; this is Node ${process.versions.node}. In a copy of the repository, run “npm ci”, which installs a newer one for “npm run”. ` +
      `Elsewhere, install one from https://nodejs.org/, or let npm provide it: npx --package node@24 --package offprint offprint ${args.join(' ')}`,
  );
  process.exitCode = 1;
} else {
  // A third of the time of a short command is the compilation of its code.
  module.enableCompileCache();
  try {
    const { runOffprint } = await import('../src/cli/offprint.ts');
    await runOffprint(args);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('Cannot find package')) throw error;
    console.error(`${error.message.replace(/ imported from .*/u, '')}. Run “npm install” first, in this folder.`);
    process.exitCode = 1;
  }
}
