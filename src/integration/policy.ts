import { createHash } from 'node:crypto';
import type { AstroConfig } from 'astro';
import { preferencesScript } from '../client/preferences-script.ts';

/** The content security policy: a page may load only files of its own site, and run only those and the given inline `scripts`. */
export const createPolicy = (scripts: readonly string[]): AstroConfig['security']['csp'] => ({
  algorithm: 'SHA-256',
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "worker-src 'self'",
  ],
  // Pagefind compiles WebAssembly.
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [preferencesScript, ...scripts].map(hash) },
  styleDirective: { resources: ["'self'"] },
});

const hash = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}` as const;
