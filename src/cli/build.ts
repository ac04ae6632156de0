import { rebuild } from '../integration/rebuild/rebuild.ts';
import { attemptAsync } from '../reporters/unexpected-error.ts';
import { runAstro } from './run-astro.ts';

/** Builds the site: with the code bundle of the last build if that is still valid, otherwise with Astro. */
export async function build(args: readonly string[]): Promise<void> {
  try {
    const isBuilt = args.length === 0 && (await attemptAsync('building the site', () => rebuild(process.cwd())));
    if (!isBuilt) await runAstro(['build', ...args]);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
