import { createHash } from 'node:crypto';
import type { AstroConfig } from 'astro';
import { preferencesScript } from '../client/preferences-script.ts';

const preferencesHash = `sha256-${createHash('sha256').update(preferencesScript).digest('base64')}` as const;

/** What a page may load and run: its own files, and no other. */
export const policy: AstroConfig['security']['csp'] = {
  algorithm: 'SHA-256',
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "worker-src 'self'",
  ],
  // Pagefind compiles WebAssembly; nothing else is evaluated.
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [preferencesHash] },
  styleDirective: { resources: ["'self'"] },
};
