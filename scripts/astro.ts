import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

// `dev`, `build`, `preview` and the like are Astro's own commands. They report nothing to anybody and stay in the foreground.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DEV_BACKGROUND'] ??= '0';
process.env['ASTRO_PREVIEW_BACKGROUND'] ??= '0';

const manifest = createRequire(import.meta.url).resolve('astro/package.json');
const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly bin: { readonly astro: string } };
await import(pathToFileURL(join(dirname(manifest), bin.astro)).href);
