import type { Command } from './command.ts';
import { runCommand } from './command.ts';
import { runAstro } from './run-astro.ts';

const usage = `offprint COMMAND

  init [FOLDER]   Create a site.
  dev             Serve the site, and update it while you edit.
  build           Build the site to dist/.
  preview         Serve the built site.
  check           Report problems in the sources.
  import FILE…    Add papers.
  fill            Look up links, authors and venues in public indexes.
  sync            Compare the papers with ORCID, OpenAlex, DBLP, INSPIRE and HAL, and add missing papers.
  headers HOST    Print the HTTP headers of the site for a host.

Run “offprint COMMAND --help” for the options of a command.`;

/** The code of a command is imported only when it is called, because loading all of it is slow. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check/check.ts')).check,
  fill: async () => (await import('./fill/fill.ts')).fill,
  headers: async () => (await import('./headers.ts')).headers,
  import: async () => (await import('./import/import-papers.ts')).importPapers,
  sync: async () => (await import('./sync/sync.ts')).sync,
  init: async () => (await import('./init/init.ts')).init,
};

/** Commands of Astro under their own names. Any other one is `offprint astro NAME`. */
const astroCommands: ReadonlySet<string> = new Set(['dev', 'preview']);

/** Runs the command that the arguments of the process name. */
export async function runOffprint([name = '', ...args]: readonly string[]): Promise<void> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) {
    await runCommand(`offprint ${name}`, await load(), args);
    return;
  }
  if (name === 'build') return (await import('./build.ts')).build(args);
  if (astroCommands.has(name)) return runAstro([name, ...args]);
  if (name === 'astro') return runAstro(args);
  const isHelp = ['--help', 'help'].includes(name);
  (isHelp ? process.stdout : process.stderr).write(
    `${name === '' || isHelp ? '' : `Unknown command “${name}”.\n\n`}${usage}\n`,
  );
  process.exitCode = isHelp ? 0 : 2;
}
