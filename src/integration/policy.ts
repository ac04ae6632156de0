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
  scriptDirective: {
    resources: ["'self'", "'wasm-unsafe-eval'"],
    hashes: [preferencesScript, ...scripts].map(hashText),
  },
  styleDirective: { resources: ["'self'"] },
});

/** The parts of Astro 7's manifest of a build from which the policy of a page is made. */
export interface PolicySource {
  readonly renderers: readonly unknown[];
  readonly clientDirectives: ReadonlyMap<string, string>;
  readonly csp?: Readonly<Record<'scriptDirective' | 'styleDirective', { hashes: readonly string[] }>>;
}

/**
 * Takes the hashes of what no page has out of the policy: of an empty style sheet, which Astro leaves out of pages, and, unless an
 * integration renders components, of the scripts that start them in a browser.
 */
export function dropUnusedHashes({ csp, renderers, clientDirectives }: PolicySource): void {
  if (!csp) return;
  const scripts = renderers.length === 0 ? [...clientDirectives.values()] : [];
  const unused = new Set<string>(['', ...scripts].map(hashText));
  for (const directive of [csp.scriptDirective, csp.styleDirective])
    directive.hashes = directive.hashes.filter((known) => !unused.has(known));
}

export const hashText = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}` as const;
