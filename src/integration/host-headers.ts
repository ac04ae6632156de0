import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { formatRules } from '../core/hosts/format-rules.ts';

/** Writes `_headers`, which Netlify and Cloudflare read. One of the owner's in `public/` takes its place. */
export function hostHeaders(base: string): AstroIntegration {
  return {
    name: 'offprint-host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), formatRules('netlify', base));
      },
    },
  };
}
