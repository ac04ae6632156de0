import { expect, it } from 'vitest';
import { dropUnusedHashes, hashText } from './policy.ts';

/** The hashes of a policy with an inline script, an empty style sheet, and the script that starts components when a browser is idle. */
function listHashes(renderers: readonly unknown[]) {
  const csp = {
    scriptDirective: { hashes: ['inline', 'idle'].map(hashText) },
    styleDirective: { hashes: [hashText('')] },
  };
  dropUnusedHashes({ csp, renderers, clientDirectives: new Map([['idle', 'idle']]) });
  return [...csp.scriptDirective.hashes, ...csp.styleDirective.hashes];
}

it('The policy of a page has no hashes of scripts and styles that no page has', () => {
  expect(listHashes([])).toEqual([hashText('inline')]);
});

it('The policy allows the scripts that start components of other integrations', () => {
  expect(listHashes(['react'])).toEqual(['inline', 'idle'].map(hashText));
});
