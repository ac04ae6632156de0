import { writeListing } from './listing.ts';

const script = '<script>window.injected = 1</script>';
const image = '"><img src="https://evil.example/x.png" onerror="window.injected = 1">';
const sites = 'javascript:window.injected=1';

/** Settings in which every text tries to be more than text. */
const settings = `title: '</title>${script} & "Papers" of ''x'''
description: '${image.replaceAll("'", "''")} ]]> &amp; -->'
about: |
  ${script} **Bold**, [a link](${sites}), [another](https://example.org/), <b onclick="window.injected = 1">raw</b>
  ![picture](https://evil.example/x.png)
language: en
address: https://papers.example.org/
people:
  - name: 'Eve ${script}'
    variants: ['Eve ${image.replaceAll("'", "''")}']
    role: owner
labels:
  score: '${script}'
  code: '${image}'
sources:
  - file: listing.txt
    captured: 2026-06-30
`;

const listing = writeListing([
  { title: `Scripts ${script} in a Title`, authors: `Eve ${script}, Mallory ${image}`, abstract: `${script} ${image}` },
  {
    title: `Quotes " ' \` & < > &lt; &amp; ]]> --> in a Title ${image}`,
    abstract: '</p></script></style>]]> <!-- &#x3C;b&#x3E;',
  },
  {
    title: `The \\href{${sites}}{first link} and \\url{${sites}} $\\href{${sites}}{x}$`,
    abstract:
      `\\href{${sites}}{click} \\href{JAVASCRIPT:alert(1)}{click} \\href{data:text/html,${script}}{click} \\url{${sites}} ` +
      `https://user:pass@evil.example/ \\href{https://example.com/" onclick="window.injected=1}{a link} ` +
      `$\\htmlStyle{color:red}{x}$ $\\includegraphics{https://evil.example/x.png}$ \\input{/etc/passwd}`,
  },
  {
    title:
      'Control \u0000\u0001\u0008\u000B\u000C\u001B\u001F\u007F\u0085 Characters \uFFFE\uFFFF \u2028\u2029 \uFEFFin\u200B a Title',
    authors: 'Con\u0007trol Char\u001Bacter',
    abstract: 'An abstract \u0000 with \u0008 control \u001F characters \uFFFF.',
  },
  { title: `A Very Long Title ${'about Something That Goes on and on '.repeat(83)}`.trim() },
  { title: 'Unbreakable'.repeat(300), authors: 'Long '.repeat(60) + 'Name' },
  {
    title: 'From \u202Eright to left\u202C and \u2067back\u2069 \u200F',
    authors: 'שרה כהן, محمد علي, \u202EEvil\u202C Name',
  },
  { title: '🦊 Foxes 👩‍👩‍👧‍👦 and Flags 🏳️‍🌈', authors: '🦊 Fox, 王小明, Zoë Çelik' },
  { title: '🦊🦊🦊', authors: '🦊' },
  { title: '../../../../etc/passwd', authors: '../../escape, ..\\..\\escape, /etc/passwd, %2e%2e%2fescape' },
  { title: '!!!', authors: '..., ???, ---', header: 'LGMay 3, 2022' },
  { title: 'Index', authors: 'Index, Page, 404, CON, constructor, __proto__, toString' },
  { title: 'page', authors: 'Ada Example', header: 'constructorMay 1, 2023' },
  { title: '404', authors: 'Ada Example', header: 'toStringMay 1, 2023' },
  { title: 'constructor', authors: "O'Brien & Söhne, D’Arcy", header: 'indexMay 1, 2023' },
  { title: '__proto__', header: 'pageMay 1, 2023' },
  {
    title: 'Unbalanced $x and {braces and \\begin{equation} and $$',
    abstract: '$ $$ } { \\ \\\\ \\} ``quote \\frac{1}{ ~ % #',
  },
  {
    title: `Deep ${'{'.repeat(2000)}x${'}'.repeat(2000)}`,
    abstract: `$${'\\frac{1}{'.repeat(300)}x${'}'.repeat(300)}$`,
  },
  { title: '{{ constructor }} ${7*7} <%= 7*7 %> {% raw %} #{7*7}', authors: '{{ user }}, ${user}' },
  { title: 'A % of \\LaTeX & _under_ ^hat^ ~tilde~ # * [x](y) `code`', authors: '{Team} 100% & Co.' },
  {
    title: `Affiliations`,
    authors: `Ada Example et al. · ${image}, ../../x, ${script}`,
    header: '95.2csMay 1, 2023Code',
  },
]);

/** A listing and settings that try to break out of every place where their texts are shown. */
export const hostileSeeds = { 'site.yaml': settings, 'listing.txt': listing };
