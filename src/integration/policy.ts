import { createHash } from 'node:crypto';
import type { AstroConfig } from 'astro';
import { preferencesScript } from '../client/preferences-script.ts';

/** What a page may load and run: its own files, the inline scripts of every page, and nothing else. */
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
  // Pagefind compiles WebAssembly; nothing else is evaluated.
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [preferencesScript, ...scripts].map(hash) },
  styleDirective: { resources: ["'self'"] },
});

const hash = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}` as const;
