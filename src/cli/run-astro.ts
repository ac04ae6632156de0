import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Runs an Astro command in this process, without telemetry and in the foreground. */
export async function runAstro(args: readonly string[]): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DEV_BACKGROUND'] ??= '0';
  process.env['ASTRO_PREVIEW_BACKGROUND'] ??= '0';
  process.argv.splice(2, Infinity, ...args);
  // The version installed in the site, which fits its configuration.
  const manifest = findAstro();
  const isSite = readdirSync('.').some((file) => /^astro\.config\.[cm]?[jt]s$/u.test(file));
  if (manifest === null || !isSite) {
    const fault = isSite
      ? 'Astro is not installed. Run: npm install'
      : 'There is no astro.config.mjs. Run the command in the folder of your site. To create a site, run: npx offprint init FOLDER';
    process.stderr.write(`Cannot run Offprint in “${process.cwd()}”. ${fault}\n`);
    process.exitCode = 1;
    return;
  }
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly bin: { readonly astro: string } };
  await import(pathToFileURL(join(dirname(manifest), bin.astro)).href);
}

/** The `package.json` of Astro. Null if Astro is not installed in the folder or one of its parents. */
function findAstro(): string | null {
  try {
    return createRequire(join(process.cwd(), 'package.json')).resolve('astro/package.json');
  } catch {
    return null;
  }
}
