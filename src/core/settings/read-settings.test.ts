import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readSettings } from './read-settings.ts';

const least = `title: Leaf Lab
description: Leaves and how to count them.
address: https://example.org/
sources:
  - file: listing.txt
    captured: 2026-01-31
`;

const readSite = (text: string, address?: string) => readSettings('site.yaml', text, address).site;

/** `line:column-endColumn` of the span, the code, and the setting or file that the message names. */
function listFaults(text: string, address?: string): readonly string[] {
  const { site, diagnostics } = readSettings('site.yaml', text, address);
  expect(site).toBeNull();
  return diagnostics.map(({ code, message, position }) => {
    const place = position
      ? `${String(position.line)}:${String(position.column)}-${String(position.endColumn)}`
      : 'nowhere';
    return `${place} ${code} ${/“.*?”/u.exec(message)?.[0] ?? ''}`;
  });
}

describe('settings that are right', () => {
  test('are completed with the defaults', () => {
    const { site, diagnostics } = readSettings('site.yaml', least);
    expect({ site, diagnostics }).toEqual({
      site: {
        title: 'Leaf Lab',
        description: 'Leaves and how to count them.',
        language: 'en',
        origin: 'https://example.org',
        base: '/',
        people: [],
        categories: {},
        profile: { links: {} },
        theme: { accent: null, text: 'serif', data: 'sans' },
        sources: [{ file: 'listing.txt', captured: '2026-01-31' }],
        archives: ['cs', 'stat', 'eess', 'math', 'physics', 'q-bio', 'q-fin', 'econ'],
        indexes: {},
        labels: {},
        show: {
          scores: true,
          affiliations: true,
          latest: 6,
          related: 5,
          topics: true,
          cv: true,
          feeds: ['rss', 'atom', 'json'],
          citations: ['apa', 'mla', 'chicago', 'ieee'],
          embed: false,
          figures: true,
        },
      },
      diagnostics: [],
    });
  });

  test('keep what is given beside the defaults', () => {
    const site = readSite(`${least}labels: { score: Impact }\nshow:\n  latest: 3\nlanguage: pt-BR\n`);
    expect(site).toMatchObject({
      labels: { score: 'Impact' },
      show: { latest: 3, related: 5 },
      language: 'pt-BR',
    });
  });

  test('name people with other spellings, a role, an ORCID iD and a page', () => {
    const people = `people:
  - name: ' Zoë Abel '
    variants: [Z. Abel, Zoe Abel-Smith]
    role: owner
    orcid: https://orcid.org/0000-0002-1694-233X
    link: https://example.org/zoe
  - name: Li Berg
`;
    expect(readSite(least + people)?.people).toEqual([
      {
        name: 'Zoë Abel',
        variants: ['Z. Abel', 'Zoe Abel-Smith'],
        role: 'owner',
        orcid: ['0000-0002-1694-233X'],
        link: 'https://example.org/zoe',
      },
      { name: 'Li Berg', variants: [], role: 'member' },
    ]);
  });

  test('have one or more identifiers of a person in each index, with or without addresses', () => {
    const people = `people:
  - name: Zoë Abel
    openalex: [A5023888391, 'https://openalex.org/A5011223344', A5023888391]
    dblp: https://dblp.org/pid/12/3456-1.html
    inspire: [Z.Abel.1, Z.Abel.2]
    hal: zoe-abel
`;
    expect(readSite(least + people)?.people).toMatchObject([
      {
        openalex: ['A5023888391', 'A5011223344'],
        dblp: ['12/3456-1'],
        inspire: ['Z.Abel.1', 'Z.Abel.2'],
        hal: ['zoe-abel'],
      },
    ]);
  });

  test('say what a file is whose name does not show it', () => {
    const sources = 'sources: [{ file: papers, format: ris }, { file: a.txt, format: bibtex }]\n';
    expect(readSite(least.replace(/sources:[^]*/u, sources))?.sources).toMatchObject([
      { file: 'papers', format: 'ris' },
      { file: 'a.txt', format: 'bibtex' },
    ]);
  });

  test('distinguish people with one name by their works', () => {
    const people = `people:
  - { name: Wei Wang, works: [on-moss] }
  - { name: Wei Wang, id: wei-wang-physics }
`;
    expect(readSite(least + people)?.people).toMatchObject([
      { name: 'Wei Wang', works: ['on-moss'] },
      { name: 'Wei Wang', id: 'wei-wang-physics' },
    ]);
  });

  test.each([
    ['2019-2023', { first: 2019, last: 2023 }],
    ["'2019 – 2023'", { first: 2019, last: 2023 }],
    ['2019-', { first: 2019, last: null }],
    ['2019', { first: 2019, last: 2019 }],
  ])('say that somebody was a member %s', (written, years) => {
    expect(readSite(`${least}people: [{ name: Li Berg, years: ${written} }]\n`)?.people).toMatchObject([{ years }]);
  });

  test.each([
    ['with a byte order mark', `\uFEFF${least}`],
    ['with CRLF', least.replaceAll('\n', '\r\n')],
    [
      'as JSON',
      JSON.stringify({
        title: 'Leaf Lab',
        description: 'D',
        address: 'https://example.org',
        sources: [{ file: 'a.txt', captured: '2026-01-31' }],
      }),
    ],
  ])('are read %s', (_, text) => {
    expect(readSite(text)).toMatchObject({ title: 'Leaf Lab', base: '/' });
  });
});

describe('the base', () => {
  test.each([
    ['https://example.org', undefined, 'https://example.org', '/'],
    ['https://example.org/', undefined, 'https://example.org', '/'],
    ['https://example.org/lab', undefined, 'https://example.org', '/lab/'],
    ['https://example.org:8080/a/b/', undefined, 'https://example.org:8080', '/a/b/'],
    ['https://example.org//lab//', undefined, 'https://example.org', '/lab/'],
    ['https://example.org/', '/lab', 'https://example.org', '/lab/'],
    ['https://example.org/lab/', '/', 'https://example.org', '/'],
  ])('of %s with base %s is known', (address, base, origin, expected) => {
    const text = least.replace('https://example.org/', address) + (base === undefined ? '' : `base: ${base}\n`);
    expect(readSite(text)).toMatchObject({ origin, base: expected });
  });

  test('and the address in the file give way to the address that a host gives', () => {
    const text = `${least}base: /papers/\n`;
    expect(readSite(text, 'https://ada.example/lab')).toMatchObject({ origin: 'https://ada.example', base: '/lab/' });
    expect(readSite(text, '')).toMatchObject({ origin: 'https://example.org', base: '/papers/' });
    expect(readSite(least.replace('https://example.org/', 'nonsense'), 'https://ada.example')).toMatchObject({
      base: '/',
    });
  });
});

describe('settings that are not right', () => {
  test('are reported all at once, each fault where it is', () => {
    const text = `titel: Leaf Lab
description: 7
address: example.org
language: 'no language'
base: lab
people:
  - name: Zoë Abel
    role: boss
    orcid: 1234
    web: https://example.org
sources:
  - file: listing.txt
    captured: 31.1.2026
  - captured: 2026-02-30
archives: cs
show: { latest: 0 }
`;
    expect(listFaults(text).toSorted((a, b) => Number.parseInt(a) - Number.parseInt(b))).toEqual([
      '1:1-6 settings-invalid “titel”',
      '2:14-15 settings-invalid “description”',
      '3:10-21 settings-invalid “address”',
      '4:11-24 settings-invalid “language”',
      '5:7-10 settings-invalid “base”',
      '8:11-15 settings-invalid “people, Zoë Abel, role”',
      '9:12-16 settings-invalid “people, Zoë Abel, orcid”',
      '10:5-8 settings-invalid “people, Zoë Abel, web”',
      '13:15-24 settings-invalid “sources, listing.txt, captured”',
      '14:5-25 settings-invalid “sources, entry 2, file”',
      '14:15-25 settings-invalid “sources, entry 2, captured”',
      '15:11-13 settings-invalid “archives”',
      '16:17-18 settings-invalid “show.latest”',
    ]);
  });

  test('have the position of an identifier of a person, also within a list', () => {
    const faults = listFaults(`${least}people:
  - name: Zoë Abel
    orcid: [0000-0002-1694-233X, 0000-0002-1694-2331]
    openalex:
      - A5023888391
      - W5023888391
    dblp: []
    hal: { id: zoe }
`);
    const line = least.split('\n').length;
    expect(faults).toEqual([
      `${String(line + 2)}:34-53 settings-invalid “people, Zoë Abel, orcid, entry 2”`,
      `${String(line + 5)}:9-20 settings-invalid “people, Zoë Abel, openalex, entry 2”`,
      `${String(line + 6)}:11-13 settings-invalid “people, Zoë Abel, dblp”`,
      `${String(line + 7)}:10-21 settings-invalid “people, Zoë Abel, hal”`,
    ]);
  });

  test.each([
    ['empty', ''],
    ['a comment', '# Settings\n'],
  ])('because the file is %s lack what has no default', (_, text) => {
    expect(listFaults(text)).toEqual([
      '1:1-1 settings-invalid “title”',
      '1:1-1 settings-invalid “description”',
      '1:1-1 settings-invalid “address”',
      '1:1-1 settings-invalid “sources”',
    ]);
  });

  test.each([
    ['- a\n', '1:1-1 settings-invalid “site.yaml”'],
    [`${least}title: Moss\n`, '7:1-6 settings-unreadable'],
    [`${least}archives: [cs,\n`, '7:11-12 settings-unreadable'],
    [`${least}people:\n\t- name: Ada\n`, '8:1-2 settings-unreadable'],
    [`${least}---\ntitle: Moss\n`, '7:1-4 settings-unreadable'],
    [`${least}about: *nothing\n`, '7:8-16 settings-unreadable'],
    [`${least}labels:\n  score: ''\n`, '8:10-12 settings-invalid “labels.score”'],
    [`\uFEFF${least}foo: 1\n`, '7:1-4 settings-invalid “foo”'],
    [least.replaceAll('\n', '\r\n') + 'foo: 1\r\n', '7:1-4 settings-invalid “foo”'],
    [`${least}base: /${'a'.repeat(60)}!\n`, '7:7-69 settings-invalid “base”'],
    [
      `${least}people:\n  - name: Li Berg\n  - { name: Bo, variants: [li berg] }\n`,
      '9:13-15 settings-invalid “people, entry 2, name”',
    ],
    [
      `${least}people:\n  - { name: Li Berg, works: [a] }\n  - { name: Li Berg, works: [b] }\n`,
      '9:13-20 settings-invalid “people, entry 2, name”',
    ],
    [`${least}people: [{ name: Li, years: 2023-2019 }]\n`, '7:29-38 settings-invalid “people, Li, years”'],
    [`${least}people: [{ name: Li, years: soon }]\n`, '7:29-33 settings-invalid “people, Li, years”'],
  ])('%j are reported at %s', (text, fault) => {
    expect(listFaults(text)).toEqual([
      expect.stringMatching(new RegExp(`^${fault.replaceAll(/[.*?()[\]]/gu, '\\$&')}`, 'u')),
    ]);
  });

  test('because aliases multiply without end are reported, not expanded', () => {
    const levels = 'abcdefgh'
      .split('')
      .map((name, index, all) => `${name}: &${name} [${`*${all[index - 1] ?? ''}, `.repeat(index && 9)}1]`);
    expect(listFaults(`${least}${levels.join('\n')}\n`)).toEqual(['14:40-42 settings-unreadable “site.yaml”']);
  });

  test('because of the address that a host gives have no place in the file', () => {
    expect(listFaults(`${least}foo: 1\n`, 'example.org')).toEqual([
      'nowhere settings-invalid “address”',
      '7:1-4 settings-invalid “foo”',
    ]);
  });
});

/** Position, code and the line to write. */
function listAdvice(text: string): readonly string[] {
  return readSettings('site.yaml', text).diagnostics.map(({ code, hint, position }) => {
    const [, write = ''] = /^Write: (.*?)(?: — .*)?$/u.exec(hint) ?? [];
    return `${String(position?.line)}:${String(position?.column)} ${code} ${write}`.trimEnd();
  });
}

describe('a common error is reported once, with the line to write', () => {
  test.each([
    ['a colon in a text', 'about: Moss: how it grows', '7:8 settings-unreadable about: "Moss: how it grows"'],
    ['a colon in a list', 'people:\n  - name: Ada: the first', '8:11 settings-unreadable - name: "Ada: the first"'],
    ['a reserved sign', 'about: @moss', '7:8 settings-unreadable about: "@moss"'],
    ['a bracket', 'about: [Re] On Moss', '7:8 settings-unreadable about: "[Re] On Moss"'],
    ['quotes within quotes', "about: 'it's moss'", '7:8 settings-unreadable about: "it\'s moss"'],
    ['no space behind a colon', 'about:Moss', '7:7 settings-unreadable about: Moss'],
    ['no space behind the “-” of a list', 'people:\n  -name: Ada', '8:3 settings-unreadable'],
    ['no colon', 'people:\n  - name Ada\n    role: owner', '8:5 settings-unreadable - name: Ada'],
    ['an equals sign', 'language = de', '7:1 settings-unreadable language: de'],
    ['a colon of another script', 'language： de', '7:1 settings-unreadable language: de'],
    ['a bracket that is not closed', 'archives: [cs\nshow: {}', '7:11 settings-unreadable archives: [cs]'],
    ['a comma too many', 'archives: [cs,, math]', '7:15 settings-unreadable'],
    ['a tag', 'about: !x y', '7:8 settings-unreadable about: "!x y"'],
    ['an anchor that nothing refers to', 'about: &c. on moss', '7:8 settings-unreadable about: "&c. on moss"'],
    ['an alias', 'about: *x', '7:8 settings-unreadable about: "*x"'],
    ['a backslash in quotes', 'about: "C:\\Users"', '7:8 settings-unreadable about: "C:\\\\Users"'],
    ['a comment without a space', 'about: "x"#y', '7:8 settings-unreadable about: "x" #y'],
    [
      'a field of a list too far left',
      'people:\n  - name: A\n  role: owner',
      '9:1 settings-unreadable     role: owner',
    ],
    ['a field too far right', 'people:\n  - name: A\n      role: owner', '9:1 settings-unreadable     role: owner'],
    ['an entry too far right', 'people:\n- name: A\n  - name: B', '9:1 settings-unreadable - name: B'],
    [
      'a setting of a person left of it',
      'people:\n  - name: A\nrole: owner\n    orcid: x',
      '9:1 settings-unreadable     role: owner',
    ],
    ['a setting above its list', 'people:\nrole: owner\n  - name: A', '8:1 settings-unreadable     role: owner'],
    ['a setting left of its mapping', 'profile:\nposition: Y\n  email: x', '8:1 settings-unreadable   position: Y'],
    ['a second person without “-”', 'people:\n  - name: A\n  name: B', '9:1 settings-unreadable   - name: B'],
    ['a first person without “-”', 'people:\n  name: A\n  - name: B', '8:3 settings-unreadable   - name: A'],
    ['an entry without “-”', 'archives:\n- cs\nmath', '9:1 settings-unreadable - math'],
    ['an entry left of its list', 'archives:\n   - cs\n - math', '9:1 settings-unreadable    - math'],
    ['a setting of the site too far right', '  show: {}', '7:1 settings-unreadable show: {}'],
    [
      'fields in place of a list',
      'people:\n  name: A\n  role: owner',
      '8:3 settings-invalid people: [{ name: A, role: owner }]',
    ],
    ['a list in place of fields', 'profile:\n  - email: a@b.org', '8:3 settings-invalid profile: { email: a@b.org }'],
    ['a list without brackets', 'archives: cs, math', '7:11 settings-invalid archives: [cs, math]'],
    ['a text that is not indented', 'about: |\nMoss', '8:1 settings-unreadable   Moss'],
    ['a name in an open quotation mark', '"about: Moss', '7:1 settings-unreadable'],
    ['a tab', 'show:\n\tlatest: 3', '8:1 settings-unreadable   latest: 3'],
    ['a tab before a setting of the site', 'about: Moss.\n\tshow: {}', '8:1 settings-unreadable show: {}'],
    [
      'a tab before a setting of a list',
      'people:\n  - name: Ada\n\trole: owner',
      '9:1 settings-unreadable     role: owner',
    ],
    ['a tab after spaces', 'people:\n  - name: Ada\n \t role: owner', '9:1 settings-unreadable     role: owner'],
    ['the name of a language', 'language: english', '7:11 settings-invalid language: en'],
    ['another name of a setting', 'langauge: de', '7:1 settings-invalid language: de'],
    [
      'a name within a list',
      'people:\n  - { name: Ada, varients: [A. G.] }',
      '8:18 settings-invalid variants: [A. G.]',
    ],
    ['a name with a capital', 'Archives: [cs]', '7:1 settings-invalid archives: [cs]'],
    ['a name within a mapping', 'show:\n  lastest: 3', '8:3 settings-invalid latest: 3'],
    ['a longer name of a colour', 'theme:\n  accent_color: teal', '8:3 settings-invalid accent: teal'],
    ['another name of a font', 'theme:\n  font: sans', '8:3 settings-invalid text: sans'],
    [
      'another name of an address',
      'people:\n  - { name: Ada, homepage: "https://x.org" }',
      '8:18 settings-invalid link: "https://x.org"',
    ],
    ['a name of several lines', 'peeple:\n  - name: Ada', '7:1 settings-invalid people:'],
    ['a name without a value', 'archvies:', '7:1 settings-invalid archives:'],
    ['a quotation mark that is not closed', 'about: "Moss', '7:8 settings-unreadable about: "Moss"'],
    ['a text of several lines without its end', "about: 'Moss\n  grows", "7:8 settings-unreadable about: 'Moss'"],
    ['an open quotation mark in braces', 'show: { about: "Moss }', '7:16 settings-unreadable show: { about: "Moss" }'],
    ['an open quotation mark in a list', 'archives: ["cs]', '7:12 settings-unreadable archives: ["cs"]'],
    ['a colon in braces', 'show: { about: Moss: Roofs }', '7:16 settings-unreadable show: { about: "Moss: Roofs" }'],
    [
      'a colon in braces before another field',
      'profile: { position: Moss: a, affiliation: Roofs: b }',
      '7:22 settings-unreadable profile: { position: "Moss: a", affiliation: "Roofs: b" }',
    ],
    [
      'a quotation mark that the next text closes',
      'profile: { position: "Moss, affiliation: "Roofs" }',
      '7:22 settings-unreadable profile: { position: "Moss", affiliation: "Roofs" }',
    ],
    ['a colon in a list', 'archives: [cs: x, math]', '7:12 settings-invalid "cs: x"'],
    ['a quotation mark that is lost in a list', 'archives: ["cs, math]', '7:12 settings-unreadable'],
    ['the name of a person', 'author_name: Ada', '7:1 settings-invalid people: [{ name: Ada, role: owner }]'],
    ['a name with a comma', 'author: Ada, B.', '7:1 settings-invalid people: [{ name: "Ada, B.", role: owner }]'],
    ['the path of another theme', 'baseurl: /moss', '7:1 settings-invalid base: /moss'],
    [
      'accounts of another theme',
      'social:\n  github: moss\n  scholar: https://scholar.google.com/citations?user=a1',
      '7:1 settings-invalid profile: { links: { GitHub: https://github.com/moss, Google Scholar: https://scholar.google.com/citations?user=a1 } }',
    ],

    [
      'accounts in a list',
      'socials:\n  - https://moss.social/@ada\n  - www.github.com/moss',
      '7:1 settings-invalid profile: { links: { moss.social: https://moss.social/@ada, GitHub: https://www.github.com/moss } }',
    ],
    [
      'an account beside other links',
      'profile:\n  links: { Web: https://moss.org }\n  scholar: a1',
      '9:3 settings-invalid links: { Web: https://moss.org, Google Scholar: https://scholar.google.com/citations?user=a1 }',
    ],
    [
      'links as a list',
      'profile:\n  links:\n    - https://github.com/moss',
      '9:5 settings-invalid links: { GitHub: https://github.com/moss }',
    ],
    [
      'spellings in the column of people',
      'people:\n  - name: Ada Grace\n    variants:\n  - A. Grace\n  - Grace, A',
      '9:14 settings-invalid variants: [A. Grace, "Grace, A"]',
    ],
    ['a colour without quotation marks', 'theme:\n  accent: #0a5c4a', '8:11 settings-invalid accent: "#0a5c4a"'],
    ['a text that begins with “#”', 'about: #1 in moss', '7:8 settings-invalid about: "#1 in moss"'],
    ['a comment in place of a value', 'about: # moss', '7:8 settings-invalid'],
    ['a listing without its day', least, '7:5 settings-invalid captured: 2026-01-31'],
  ])('%s', (_, lines, advice) => {
    const text = lines === least ? `about: Moss.\n${least.replace(/ {4}captured.*\n/u, '')}` : `${least}${lines}\n`;
    expect(listAdvice(text)).toEqual([lines === least ? advice.replace('7:5', '6:5') : advice]);
  });

  test.each(['foo: 1', 'x: 1', 'wallpaper: blue', 'scholar: { github: moss }'])('nothing is guessed for %s', (line) => {
    expect(listAdvice(`${least}${line}\n`)).toEqual(['7:1 settings-invalid']);
  });

  test('several in one file are all reported', () => {
    const text = `${least}about: Moss: how\nlabels:\n  score: @x\n`;
    expect(listAdvice(text)).toEqual([
      '7:8 settings-unreadable about: "Moss: how"',
      '9:10 settings-unreadable score: "@x"',
    ]);
  });

  test.each([
    [
      'before an entry in braces',
      'people:\n  - name: Ada\n\tposition: PhD student\n  - { name: Bo, role: member }',
      ['9:1 settings-unreadable     position: PhD student'],
    ],
    [
      'on several lines',
      'people:\n  - name: Ada\n\tposition: PhD student\n\tyears: 2020-\n  - name: Bo\n    role: member\nshow:\n\tlatest: 3',
      [
        '9:1 settings-unreadable     position: PhD student',
        '10:1 settings-unreadable     years: 2020-',
        '14:1 settings-unreadable   latest: 3',
      ],
    ],
    [
      'where a text has a tab too',
      'about: |\n  Moss\n  \tgrows\nshow:\n\tlatest: 3',
      ['11:1 settings-unreadable   latest: 3'],
    ],
    ['below another error', 'about: Moss: how\nshow:\n\tlatest: 3', ['9:1 settings-unreadable   latest: 3']],
  ])('tabs are reported without the errors that result from them: %s', (_, lines, advice) => {
    expect(listAdvice(`${least}${lines}\n`)).toEqual(advice);
  });

  test('a duplicate key is reported with what to do, and not with the causes of other errors', () => {
    const [{ hint, position } = { hint: '' }] = readSettings('site.yaml', `${least}title: Moss\n`).diagnostics;
    expect(position?.line).toBe(7);
    expect(hint).toMatch(/^Delete one of the two/u);
  });
});

test('no message has the wording of the YAML library', () => {
  const part = fc.constantFrom(
    ...'a|: |, |[|]|{|}|- |? |"|\'|#| #|&|*|!|%|@|`||-|>|\\|\n|\n  |\n\t|---\n|...\n|<<: '.split('|'),
    '|\n',
    '|',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const text = `${parts.join('')}\n`;
      const faults = readSettings('site.yaml', text).diagnostics.filter(({ code }) => code === 'settings-unreadable');
      const theirs = parseDocument(text, { prettyErrors: false, logLevel: 'error' }).errors.map(
        ({ message }) => message,
      );
      for (const { message } of faults) for (const their of theirs) expect(message).not.toContain(their);
    }),
    { numRuns: 500 },
  );
});

describe('a text that is valid as YAML, and is hardly what was meant, is reported with the line to write', () => {
  test.each([
    ['about: Moss #1 lab', '7:8 text-cut', 'about: "Moss #1 lab"'],
    ['people:\n  - name: Ada #Grace', '8:11 text-cut', '- name: "Ada #Grace"'],
    ['about: Roots of moss"', '7:8 quote-unpaired', 'about: "Roots of moss"'],
    ["about: It's moss'", '7:8 quote-unpaired', 'about: "It\'s moss"'],
    ['about: “Moss"', '7:8 quote-unpaired', 'about: "Moss"'],
    ['profile: { position: Moss", affiliation: X }', '7:22 quote-unpaired', 'position: "Moss", affiliation: X }'],
    ['archives:\n  - cs\n    - math', '9:5 entry-in-text', '  - math'],
  ])('%s', (lines, place, write) => {
    const { site, diagnostics } = readSettings('site.yaml', `${least}${lines}\n`);
    expect(site).not.toBeNull();
    expect(
      diagnostics.map(({ code, position }) => `${String(position?.line)}:${String(position?.column)} ${code}`),
    ).toEqual([place]);
    expect(diagnostics[0]?.hint.toLowerCase()).toContain('write: ');
    expect(diagnostics[0]?.hint).toContain(write);
  });

  test.each([
    'about: Moss # the plant',
    'about: "Moss #1 lab"',
    'about: C# and F#',
    '#about: x',
    'about: Moss\n#note',
    'about: 5" pipes',
    'about: Roots of "moss"',
    "about: It's the students' moss",
    "about: 'Pipes of 5\"'",
    'about: “Moss”',
    'about: Moss\n  - and roofs',
  ])('%s is meant', (line) => {
    expect(readSettings('site.yaml', `${least}${line}\n`).diagnostics).toEqual([]);
  });
});

describe('languages', () => {
  test.each([
    ['English', 'en'],
    ['german', 'de'],
    ['Français', 'fr'],
    ['Deutsch', 'de'],
    ['Welsh', 'cy'],
    ['日本語', 'ja'],
    ['íslenska', 'is'],
    ['en_GB', 'en-GB'],
    ['de_DE.UTF-8', 'de-DE'],
    ['gr', 'el'],
    ['jp', 'ja'],
    ['cz', 'cs'],
  ])('%s is refused, and %s suggested', (written, tag) => {
    expect(listAdvice(`${least}language: ${written}\n`)).toEqual([`7:11 settings-invalid language: ${tag}`]);
  });

  test.each(['klartext', 'xx', '12', 'e'])('%s is refused', (written) => {
    expect(listAdvice(`${least}language: "${written}"\n`)).toEqual(['7:11 settings-invalid']);
  });

  test.each([
    ['pt-br', 'pt-BR'],
    ['eng', 'en'],
    ['ger', 'de'],
    ['zh-Hant', 'zh-Hant'],
    ['gsw', 'gsw'],
    ['aaf', 'aaf'],
    ['sr-Latn-RS', 'sr-Latn-RS'],
  ])('%s is kept as %s', (written, tag) => {
    expect(readSite(`${least}language: ${written}\n`)?.language).toBe(tag);
  });
});

test('a language that is accepted is one by which dates can be written', () => {
  const anySubtag = fc.stringMatching(/^[a-z0-9]{1,9}$/u);
  fc.assert(
    fc.property(fc.array(anySubtag, { minLength: 1, maxLength: 4 }), (subtags) => {
      const language = readSite(`${least}language: '${subtags.join('-')}'\n`)?.language;
      if (language !== undefined) new Intl.DateTimeFormat(language).format(0);
    }),
    { examples: [[['en', 'x1']], [['pt', 'br']], [['en', '12']]] },
  );
});

test('reading never throws, and gives settings or a fault', () => {
  const anyText = fc.array(
    fc.oneof(
      fc.constantFrom(
        least,
        'a: &a\n',
        '*a',
        '- ',
        '? ',
        '!!x ',
        '\t',
        '{',
        ']',
        '"',
        '#',
        ':',
        '\n',
        '<<: *a',
        '%YAML 1.1\n',
        '__proto__: 1\n',
        '---\n',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
  );
  fc.assert(
    fc.property(anyText, (parts) => {
      const { site, diagnostics } = readSettings('site.yaml', parts.join(''));
      expect(site === null).toBe(diagnostics.length > 0);
    }),
    { numRuns: 300 },
  );
});

describe('a setting that would break a page or an address', () => {
  const quoted = (text: string) => JSON.stringify(text);

  test.each([
    ['address: https://example.org/../x/', '3:10', 'dots in the address'],
    ['address: https://example.org/%2e%2e/x/', '3:10', 'dots in code in the address'],
    ['address: https://ada:secret@example.org/', '3:10', 'a password in the address'],
    ['address: https://example.org/?x=1', '3:10', 'a query in the address'],
    ['address: "https://example.org/\\0"', '3:10', 'NUL in the address'],
    ["address: https://example.org/a'b/", '3:10', 'a quotation mark in the address'],
  ])('%s is refused at %s: %s', (line, place) => {
    const text = least.replace('address: https://example.org/', line);
    expect(listFaults(text)).toEqual([expect.stringContaining(`${place}-`)]);
  });

  test.each([
    ['base: /../x/', '7:7'],
    ['base: /a/./', '7:7'],
    [`about: ${quoted('a\0b')}`, '7:8'],
    [`archives: [${quoted('cs\u0007')}]`, '7:12'],
    [`profile: { position: ${quoted('a\u0085b')} }`, '7:22'],
    [`profile: { links: { ${quoted('Web\0')}: 'https://a.example' } }`, '7:21'],
    [`profile: { links: { Web: ${quoted('https://a.example/\0')} } }`, '7:26'],
    [`profile: { portrait: ${quoted('a\0.png')} }`, '7:22'],
    [`labels: { score: ${quoted('a\u2028b')} }`, '7:18'],
    [`people: [{ name: ${quoted('Ada\0')} }]`, '7:18'],
    [`people: [{ name: Ada, id: ${'ü'.repeat(79)}-x }, { name: Li, id: ${'ü'.repeat(81)} }]`, '7:'],
    ['people: [{ name: Ada, id: ada }, { name: Li, id: ADA }]', '7:42'],
    ['people: [{ name: Ada, id: ../ada }]', '7:27'],
    ['__proto__: 1', '7:1'],
  ])('%j is refused at %s', (line, place) => {
    const faults = listFaults(`${least}${line}\n`);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toContain(place);
  });
});

test.each(['', 'htps://', 'htttp//', 'https:/'])(
  'an address that begins with “%s” is written with https://',
  (scheme) => {
    const [{ hint } = { hint: '' }] = readSettings(
      'site.yaml',
      least.replace(/address: .*/u, `address: ${scheme}moss.example.edu/lab`),
    ).diagnostics;
    expect(hint).toContain('Write: address: https://moss.example.edu/lab');
  },
);

describe('a setting one level too high or too low is reported with its place', () => {
  test.each([
    [
      'profile:\n  affiliation: X\nposition: Y',
      '9:1',
      'under “profile”',
      '“profile” on line 7',
      '2 spaces: position: Y',
    ],
    [
      'profile: { email: a@b.org }\nposition: Y',
      '8:1',
      'under “profile”',
      '“profile” on line 7',
      'braces: position: Y',
    ],
    ['profile:\nposition: Y', '8:1', 'under “profile”', '“profile” on line 7', '2 spaces: position: Y'],
    [
      'profile:\n  links:\n  Web: https://a.example',
      '9:3',
      'under “links”',
      '“links” on line 8',
      '4 spaces: Web: https',
    ],
    ['categories:\nmoss: Plants', '8:1', 'under “categories”', '“categories” on line 7', '2 spaces: moss: Plants'],
    ['position: Y', '7:1', 'under “profile”', '', 'Write: profile: { position: Y }'],
    ['Position: Y', '7:1', 'under “profile”', '', 'Write: profile: { position: Y }'],
    ['name: Ada', '7:1', 'entry of “people”', '', 'Write: people: [{ name: Ada, role: owner }]'],
    ['variants: [A. G.]', '7:1', 'entry of “people”', '', 'Write: people: [{ name: NAME, variants: [A. G.] }]'],
    [
      'people:\n  - name: Ada\nvariants:\n  - A. G.\n  - Ada G.',
      '9:1',
      'entry of “people”',
      '“people” on line 8',
      '4 spaces: variants: [A. G., Ada G.]',
    ],
    [
      'variants:\n  - A. G.\n  - Ada G.',
      '7:1',
      'entry of “people”',
      '',
      'Write: people: [{ name: NAME, variants: [A. G., Ada G.] }]',
    ],
    [
      'people:\n  - name: Ada\n  - variants:\n      - A. G.',
      '9:5',
      'the entry above',
      '“people” on line 8',
      '4 spaces: variants: [A. G.]',
    ],
    ['people:\n  - variants: [A. G.]', '8:5', 'people, entry 1, name', '', 'Write: name: NAME'],
    ['people:\n  - name: Ada\nrole: owner', '9:1', 'entry of “people”', '“people” on line 8', '4 spaces: role: owner'],
    ['captured: 2026-01-31', '7:1', 'entry of “sources”', '“sources” on line 5', '4 spaces: captured: 2026-01-31'],
    ['people: [{ name: Ada, email: a@b.org }]', '7:23', 'under “profile”', 'top level', 'profile: { email: a@b.org }'],
    ['profile:\n  language: de', '8:3', 'at the top level', 'top level, without indentation', 'language: de'],
    ['latest: 3', '7:1', 'under “show”', '', 'Write: show: { latest: 3 }'],
    ['profile:\n  links:\n    language: de', '9:15', 'https', '', ''],
  ])('%j', (lines, place, belongs, target, write) => {
    const { diagnostics } = readSettings('site.yaml', `${least}${lines}\n`);
    expect(diagnostics).toMatchObject([
      { code: 'settings-invalid', message: expect.stringContaining(belongs) as string },
    ]);
    const [{ position, hint } = { hint: '' }] = diagnostics;
    expect(`${String(position?.line)}:${String(position?.column)}`).toBe(place);
    expect(hint).toContain(target);
    expect(hint).toContain(write);
  });

  test('with one line to write for two that belong into the same missing mapping', () => {
    const { diagnostics } = readSettings('site.yaml', `${least}position: Y\naffiliation: X\n`);
    expect(diagnostics.map(({ position, hint }) => [position?.line, hint.includes('Write:')])).toEqual([
      [7, true],
      [8, false],
    ]);
  });

  test('also where others are missing without it', () => {
    const text = least.replace('sources:', 'profile:\n  sources:').replaceAll(/^ {2,}(?=[-c])/gmu, '    $&');
    expect(listFaults(text)).toEqual(['5:3-10 settings-invalid “profile.sources”']);
    expect(readSettings('site.yaml', text).diagnostics[0]?.hint).toContain('top level');
  });
});
