import { expect, it } from 'vitest';
import { dropUnusedHashes, hashText } from './policy.ts';

/** The hashes of a policy with an inline script, and the script that starts components when a browser is idle. */
function listHashes(renderers: readonly unknown[]) {
  const scriptDirective = { hashes: ['inline', 'idle'].map(hashText) };
  dropUnusedHashes({ csp: { scriptDirective }, renderers, clientDirectives: new Map([['idle', 'idle']]) });
  return scriptDirective.hashes;
}

it('The policy of a page has no hashes of scripts that no page has', () => {
  expect(listHashes([])).toEqual([hashText('inline')]);
});

it('The policy allows the scripts that start components of other integrations', () => {
  expect(listHashes(['react'])).toEqual(['inline', 'idle'].map(hashText));
});
