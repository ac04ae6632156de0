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
  readonly csp?: { readonly scriptDirective: { hashes: readonly string[] } };
}

/**
 * Takes the hashes of scripts that no page has out of the policy: those that start components in a browser, unless an integration renders
 * such components.
 */
export function dropUnusedHashes({ csp, renderers, clientDirectives }: PolicySource): void {
  if (!csp || renderers.length > 0) return;
  const unused = new Set<string>([...clientDirectives.values()].map(hashText));
  csp.scriptDirective.hashes = csp.scriptDirective.hashes.filter((known) => !unused.has(known));
}

export const hashText = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}` as const;
