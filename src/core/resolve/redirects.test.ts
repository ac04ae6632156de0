import { describe, expect, test } from 'vitest';
import { readRedirects, resolveRedirects } from './redirects.ts';

const papers = new Map([
  ['moss', ['moss.pdf', 'the slides.pdf']],
  ['ferns', []],
]);
const formerPapers = [
  { id: 'old-moss', to: 'moss', reason: null },
  { id: 'dust', to: null, reason: 'Withdrawn.' },
];

function resolve(text: string) {
  const file = readRedirects('redirects.yaml', text);
  const { redirects, diagnostics } = resolveRedirects(file, {
    papers,
    formerPapers,
    files: ['favicon.svg', 'page/index.html'],
  });
  return {
    redirects: redirects.map(({ from, to }) => `${from} > ${to}`),
    faults: [...file.diagnostics, ...diagnostics].map(
      ({ code, position }) => `${String(position?.line)}:${String(position?.column)} ${code}`,
    ),
  };
}

describe('an address of a former site', () => {
  test('can redirect to a paper, to a former address of a paper and to a list', () => {
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

  test('of a file redirects to the file of the paper, else to its page', () => {
    const text = `/assets/pdf/moss.pdf: papers/moss/moss.pdf
/publication/moss/slides.pdf: papers/old-moss/the slides.pdf
/files/former.pdf: papers/moss/former.pdf
/files/dust.pdf: papers/dust/dust.pdf
/files/none.pdf: papers/none/none.pdf
/files/up.pdf: papers/moss/../ferns/
`;
    const [safe = ''] = text.split(/^.*\.\..*\n/mu);
    expect(resolve(safe)).toEqual({
      redirects: [
        'assets/pdf/moss.pdf > papers/moss/moss.pdf',
        'publication/moss/slides.pdf > papers/moss/the slides.pdf',
        'files/former.pdf > papers/moss/',
        'files/dust.pdf > papers/dust/',
      ],
      faults: ['3:20 redirect-without-file', '4:18 redirect-without-file', '5:18 redirect-nowhere'],
    });
    expect(resolve(text)).toEqual({ redirects: [], faults: ['6:16 settings-invalid'] });
  });

  test('without a target is reported, and the others still redirect', () => {
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
    ['/index.html: papers/', 'of the home page as a file'],
    ['/404: papers/', 'of the page for what is missing'],
    ['/robots.txt: papers/', 'of a file of the site'],
    ['/rss.xml: papers/', 'of a feed'],
    ['/Papers/x: papers/', 'below a folder of the site in other letters'],
    ['/papers: papers/', 'of a folder of the site'],
    ['/_headers: papers/', 'that hosts read'],
    ['/.git/config: papers/', 'of a hidden file'],
    ['/sitemap-index.xml: papers/', 'of the sitemap'],
    ['/pagefind/x: papers/', 'below the index of the search'],
    ['/%2e%2e/x: papers/', 'with dots in code'],
    ['/a%2f..%2fb: papers/', 'with slashes in code'],
    ['/a%00b: papers/', 'with NUL in code'],
    ['"/a\\0b": papers/', 'with NUL'],
    ['/a%20/: papers/', 'with a space at its end'],
    ['/a/%20b/: papers/', 'with a space at the start of a part'],
    ['/a%C2%A0b/: papers/', 'with a space that does not break'],
    ['/a%ff: papers/', 'with a sign in code that is none'],
    ['/a%253f: papers/', 'with a sign in code twice'],
    ['/index.html/x: papers/', 'below a page'],
    [`/${'a'.repeat(300)}/: papers/`, 'of 300 letters'],
    [`/${'ä'.repeat(101)}/: papers/`, 'of more than 200 bytes'],
    [`? /${'a/'.repeat(600)}\n: papers/`, 'of many folders'],
  ])('%s is refused as one %s', (text) => {
    const { redirects, faults } = resolve(`${text}\n`);
    expect(redirects).toEqual([]);
    expect(faults).toEqual([expect.stringMatching(/^1:\d+ settings-invalid$/u)]);
  });

  test('is the same with and without a slash, index.html and percent encoding', () => {
    const text = '/a%20b: papers/moss/\n/a b/: papers/moss/\n/a b/index.html: papers/moss/\n/A B/: papers/moss/\n';
    expect(resolve(text)).toEqual({ redirects: ['a b > papers/moss/', 'A B > papers/moss/'], faults: [] });
  });

  test.each([
    ['/x: papers/\n/X/: years/', '2:1', 'another redirect in other letters'],
    ['/x: papers/\n/x/index.html: years/', '2:1', 'another redirect as a file'],
    ['/Favicon.svg: papers/', '1:1', 'a file of the public folder'],
    ['/favicon.svg/x: papers/', '1:1', 'a file of the public folder, in place of a folder'],
    ['/page/: papers/', '1:1', 'a page of the public folder'],
  ])('%j is refused at %s, which has %s', (text, place) => {
    expect(resolve(`${text}\n`).faults).toEqual([`${place} redirect-taken`]);
  });
});
