import { define, quote } from './kind.ts';

/** The line that makes a person of the settings an author of papers. */
function suggestSpelling({ similar }: { readonly similar: readonly string[] }): string {
  return similar.length === 0
    ? 'Correct the name in site.yaml, or add the spelling of the papers to the person: variants: [A. FAMILY]'
    : `If that is the same person, add the spelling of the papers to the person in site.yaml: variants: [${similar.map((name) => JSON.stringify(name)).join(', ')}]`;
}

/** What can be wrong with a file that is written in YAML, or does not fit the papers. */
export const settingsKinds = {
  'settings-unreadable': define<{ file: string; problem: string; write: string | null }>({
    severity: 'error',
    message: ({ file, problem }) => `${quote(file)} is not valid YAML: ${problem}`,
    hint: ({ write }) =>
      write === null
        ? 'Look at the marked line and the one above it: indentation, quotation marks and colons matter in YAML.'
        : `Write: ${write}`,
    explanation:
      'The file breaks a rule of YAML, so nothing in it could be parsed. The usual causes are a missing quotation mark, a line that is indented ' +
      'with a tab or with too few spaces, and a colon in a text without quotation marks: write `title: "Moss: a history"`.',
  }),
  'settings-invalid': define<{ path: string; problem: string; write: string | null; describedIn: string }>({
    severity: 'error',
    message: ({ path, problem }) => `The setting ${quote(path)} is invalid: ${problem}`,
    hint: ({ write, describedIn }) =>
      `${write === null ? '' : `Write: ${write} — `}Each setting, its form and its default are described in ${describedIn}.`,
    explanation:
      'A setting is missing, has a value of the wrong form, or has a name that does not exist: check its spelling. ' +
      'A name such as `people.0.role` means the `role` of the first of the `people`.',
  }),
  'component-changed': define<{ name: string; recorded: string | null; current: string; original: string }>({
    severity: 'warning',
    message: ({ name, recorded }) =>
      recorded === null
        ? `The component that replaces ${name} does not record which version of it.`
        : `The component ${name} of Offprint has changed since this one replaced it.`,
    hint: ({ name, recorded, current, original }) =>
      `${recorded === null ? '' : `Compare yours with ${original} in the package, and take over what you need. `}Write, between the lines “---”: // Replaces ${name} ${current}`,
    explanation:
      'A component of yours takes the place of one of Offprint, which does not change with an upgrade. A comment in it records the version of ' +
      'the original, as the first digits of its hash, so that `npm run check` can report when there is another one: other props, links or metadata, ' +
      'which yours lacks.',
  }),
  'text-cut': define<{ text: string; comment: string; write: string }>({
    severity: 'warning',
    message: ({ text, comment }) =>
      `The text ${quote(text)} ends before ${quote(comment)}, which YAML takes for a comment.`,
    hint: ({ write }) => `If it belongs to the text, write: ${write} — If it is a comment, put a space behind the “#”.`,
    explanation:
      'In YAML a `#` behind a space begins a comment, which is not published. A text with such a sign needs quotation marks: `title: "Moss #1 lab"`.',
  }),
  'portrait-unreadable': define<{ path: string; problem: string }>({
    severity: 'warning',
    message: ({ path, problem }) => `The portrait ${quote(`public/${path}`)} cannot be read: ${problem}`,
    hint: () =>
      'Put a whole picture there, or take `portrait` out of `profile` in site.yaml. Until then the home page has none.',
    explanation:
      'The setting `profile.portrait` names a file that is missing, or that was cut off when it was copied. Everything else is published. ' +
      'Open the file in a browser: where it shows no whole picture, save it again.',
  }),
  'example-identity': define<{ path: string; value: string }>({
    severity: 'warning',
    message: ({ path, value }) => `The setting ${quote(path)} is not yours yet: ${quote(value)}.`,
    hint: ({ path }) => `Write your own ${path.startsWith('people') ? 'name' : path} in site.yaml.`,
    explanation:
      'The setting still has a placeholder, or the value of the example that comes with Offprint, and none of your papers is by the author of ' +
      'the example. A site that is published like this has the wrong name on it. The deploy workflow stops here; a build on your own computer does not.',
  }),
  'example-address': define<{ address: string }>({
    severity: 'warning',
    message: ({ address }) => `The setting “address” is still the example’s: ${address}`,
    hint: () => 'Write the address at which you publish the site, for instance: address: https://NAME.github.io/',
    explanation:
      'Feeds, the sitemap and the metadata for search engines contain the full address of each page. With the address of the example they lead ' +
      'nowhere. Hosts that give the address in `OFFPRINT_ADDRESS`, as the deploy workflow does, replace it.',
  }),
  'captured-in-future': define<{ captured: string; today: string }>({
    severity: 'warning',
    message: ({ captured, today }) => `“captured” is ${captured}, a day in the future: today is ${today}.`,
    hint: ({ today }) => `Write the day on which the list was copied. If that was today: captured: ${today}`,
    explanation:
      'Dates without a year are counted back from `captured`. With a day in the future they get the wrong year, and a date that is not yet ' +
      'possible is not noticed. `npm run check` compares it with the clock of your computer; a build does not.',
  }),
  'owner-without-papers': define<{ name: string; similar: readonly string[] }>({
    severity: 'warning',
    message: ({ name }) => `The owner of the site, ${quote(name)}, is an author of none of its papers.`,
    hint: suggestSpelling,
    explanation:
      'Papers are matched by the name and its variants, whatever the case, accents and punctuation. If the papers spell the name in another way, ' +
      'with initials for instance, add that spelling under `variants`.',
  }),
  'person-without-papers': define<{ name: string; similar: readonly string[] }>({
    severity: 'notice',
    message: ({ name }) => `${quote(name)}, one of the people of the site, is an author of none of its papers.`,
    hint: suggestSpelling,
    explanation:
      'That is right for somebody who has not published yet: the page of members lists them. If they have, the papers spell the name in another ' +
      'way: add that spelling under `variants`.',
  }),
} as const;
