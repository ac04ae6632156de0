import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Runs a command of Astro in this process. It reports nothing to anybody and stays in the foreground. */
export async function runAstro(args: readonly string[]): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DEV_BACKGROUND'] ??= '0';
  process.env['ASTRO_PREVIEW_BACKGROUND'] ??= '0';
  process.argv.splice(2, Infinity, ...args);
  // The one of the site, with which its configuration works.
  const manifest = createRequire(join(process.cwd(), 'package.json')).resolve('astro/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly bin: { readonly astro: string } };
  await import(pathToFileURL(join(dirname(manifest), bin.astro)).href);
}
