import { describe, expect, test } from 'vitest';
import { readRedirects, resolveRedirects } from './redirects.ts';

const papers = new Set(['moss', 'ferns']);
const retired = [
  { id: 'old-moss', to: 'moss', reason: null },
  { id: 'dust', to: null, reason: 'Withdrawn.' },
];

function resolve(text: string) {
  const file = readRedirects('redirects.yaml', text);
  const { redirects, diagnostics } = resolveRedirects(file, papers, retired);
  return {
    redirects: redirects.map(({ from, to }) => `${from} > ${to}`),
    faults: [...file.diagnostics, ...diagnostics].map(
      ({ code, position }) => `${String(position?.line)}:${String(position?.column)} ${code}`,
    ),
  };
}

describe('an address of a former site', () => {
  test('leads to a paper, also by a former address of it, and to a list', () => {
    const text = `/publication/on-moss/: papers/moss/
publication/old.html: papers/old-moss/
/publication/dust/: papers/dust/
/publications/: papers/
/home/: ''
`;
    expect(resolve(text)).toEqual({
      redirects: [
        'publication/on-moss > papers/moss/',
        'publication/old.html > papers/moss/',
        'publication/dust > papers/dust/',
        'publications > papers/',
        'home > ',
      ],
      faults: [],
    });
  });

  test('that leads to no page is reported, and the others lead somewhere', () => {
    expect(resolve('/a/: papers/none/\n/b/: papers/moss/\n/c/: elsewhere/\n')).toEqual({
      redirects: ['b > papers/moss/'],
      faults: ['1:6 redirect-nowhere', '3:6 redirect-nowhere'],
    });
  });

  test.each([
    ['papers/x/: papers/', 'below a folder of the site'],
    ['/../x/: papers/', 'with dots'],
    ['/a?b: papers/', 'with a query'],
    ['/: papers/', 'of the home page'],
    ['/a/: https://example.org/', 'that leads away'],
    ['/a/: javascript:x', 'that leads to a script'],
  ])('%s is refused: one %s', (text) => {
    const { redirects, faults } = resolve(`${text}\n`);
    expect(redirects).toEqual([]);
    expect(faults).toEqual([expect.stringMatching(/^1:\d+ settings-invalid$/u)]);
  });
});
