import type { PictureFault } from '../model/paper-files.ts';
import { describeRefusal, suggestRemedy } from './files.ts';
import { defineKind, quote } from './kind.ts';

/** The line that adds a printed name to a person of the settings. */
function suggestSpelling({ similar }: { readonly similar: readonly string[] }): string {
  return similar.length === 0
    ? 'Correct the name in site.yaml, or add the spelling used in the papers: variants: [A. FAMILY]'
    : `If this is the same person, add the spelling used in the papers in site.yaml: variants: [${similar.map((name) => JSON.stringify(name)).join(', ')}]`;
}

/** A mapping in a file, and the indentation of its fields. */
interface Target {
  readonly path: readonly PropertyKey[];
  readonly line: number;
  /** In spaces; null within braces. */
  readonly indent: number | null;
}

function describeTarget({ path, line, indent }: Target): string {
  const how =
    indent === null
      ? 'within its braces'
      : indent === 0
        ? 'without indentation'
        : `indented by ${String(indent)} spaces`;
  const last = path.at(-1);
  if (last === undefined) return `to the top level, ${how}`;
  const name = typeof last === 'number' ? `an entry of “${String(path.at(-2))}”` : `“${String(last)}”`;
  return `to ${name} on line ${String(line)}, ${how}`;
}

/** Problems with YAML files, and with settings that do not fit the papers. */
export const settingsKinds = {
  'settings-unreadable': defineKind<{ file: string; problem: string; write: string | null; remedy?: string }>({
    severity: 'error',
    message: ({ file, problem }) => `${quote(file)} is not valid YAML: ${problem}`,
    hint: ({ write, remedy }) =>
      write === null
        ? (remedy ?? 'Check indentation, quotation marks and colons on this line and the line above.')
        : `Write: ${write}`,
    explanation:
      'The file has a YAML syntax error, so nothing in it could be parsed. Common causes are a missing quotation mark, indentation with a tab or ' +
      'too few spaces, and a colon in a text without quotation marks: write `title: "Moss: a history"`.',
  }),
  'settings-invalid': defineKind<{
    /** What is invalid; `file` if the whole file has the wrong form. */
    kind: 'setting' | 'correction' | 'redirect' | 'file';
    path: string;
    /** Null if the value is missing. */
    problem: string | null;
    write: string | null;
    /** The mapping to move it to; null if it can stay. */
    move?: Target | null;
  }>({
    severity: 'error',
    message: ({ kind, path, problem }) =>
      problem === null ? `The ${kind} ${quote(path)} is missing.` : `The ${kind} ${quote(path)} is invalid: ${problem}`,
    hint: ({ kind, write, move }) => {
      if (move) return `Move it ${describeTarget(move)}${write === null ? '.' : `: ${write}`}`;
      if (write !== null) return `Write: ${write}`;
      if (kind === 'file') return 'Begin each line with a name and a colon, without “- ” before it.';
      return `src/core/SETTINGS.md of Offprint describes all ${kind}s.`;
    },
    explanation:
      'A setting, correction or redirect is missing, unknown or has an invalid value. A name such as `show.latest` means `latest` under `show`; “people, Ada Grace, role” means the `role` of that entry of `people`.',
  }),
  'component-changed': defineKind<{ name: string; recorded: string | null; current: string; original: string }>({
    severity: 'warning',
    message: ({ name, recorded }) =>
      recorded === null
        ? `The component that replaces ${name} does not record which version of it.`
        : `The component ${name} of Offprint has changed since this one replaced it.`,
    hint: ({ name, recorded, current, original }) =>
      `${recorded === null ? '' : `Compare yours with ${original} in the package, and take over what you need. `}Write, between the lines “---”: // Replaces ${name} ${current}`,
    explanation:
      'Your component replaces one of Offprint, so an upgrade does not change it. A comment in it records the version of the original, as the ' +
      'first digits of its hash, so that `npm run check` can report a newer version, with props, links or metadata that yours may lack.',
  }),
  'text-cut': defineKind<{ text: string; comment: string; write: string }>({
    severity: 'warning',
    message: ({ text, comment }) =>
      text === ''
        ? `There is no value before ${quote(comment)}, which is a comment in YAML.`
        : `The text ${quote(text)} is cut before ${quote(comment)}, which is a comment in YAML.`,
    hint: ({ write }) => `If it is part of the text, write: ${write} — If it is a comment, add a space after the “#”.`,
    explanation:
      'In YAML, `#` after a space begins a comment, which is not published. Put such a text in quotation marks: `title: "Moss #1 lab"`.',
  }),
  'quote-unpaired': defineKind<{ text: string; write: string; keep: string }>({
    severity: 'warning',
    message: ({ text }) => `The text ${quote(text)} ends with a quotation mark, but does not begin with one.`,
    hint: ({ write, keep }) => `Write: ${write} — If the mark is part of the text, write: ${keep}`,
    explanation:
      'A quotation mark at the beginning of the text is missing, so the one at its end is published as part of the text.',
  }),
  'entry-in-text': defineKind<{ write: string }>({
    severity: 'warning',
    message: () => 'This entry of a list is indented too far, so it is part of the text above.',
    hint: ({ write }) => `Write: ${write}`,
    explanation:
      'All entries of a list need the same indentation. YAML reads a line that is indented further as a continuation of the text above.',
  }),
  'portrait-unreadable': defineKind<{ setting: 'portrait' | 'photo'; path: string; fault: PictureFault }>({
    severity: 'warning',
    message: ({ setting, path, fault }) => `The ${setting} ${quote(path)} is not shown: ${describeRefusal(fault)}.`,
    hint: ({ setting, fault }) => `${suggestRemedy(fault)} Or delete this \`${setting}\` from site.yaml.`,
    explanation:
      'The file named by `profile.portrait`, or by `photo` of a person, is missing, damaged or must not be published. It is the path of a picture ' +
      'below `seeds/` or `public/`. Everything else is published: the home page without a portrait, the person with a monogram.',
  }),
  'example-identity': defineKind<{ path: string; value: string }>({
    severity: 'warning',
    message: ({ path, value }) => `The setting ${quote(path)} still has the example value ${quote(value)}.`,
    hint: ({ path }) => `Set your own ${path.startsWith('people') ? 'name' : path} in site.yaml.`,
    explanation:
      'The setting has a placeholder or the value of the example, and none of your papers is by the author of the example. The site would be ' +
      'published under the wrong name. The deploy workflow stops here; a build on your own computer does not.',
  }),
  'example-address': defineKind<{ address: string }>({
    severity: 'warning',
    message: ({ address }) => `The setting “address” still has the example value ${address}`,
    hint: () => 'Set the address where you publish the site, for example: address: https://NAME.github.io/',
    explanation:
      'Feeds, the sitemap and the metadata for search engines contain the full address of each page. With the address of the example, these ' +
      'links are broken. The environment variable `OFFPRINT_ADDRESS` replaces the setting; the deploy workflow sets it.',
  }),
  'language-without-texts': defineKind<{ language: string; known: string }>({
    severity: 'notice',
    message: ({ language }) => `The interface has no texts in the language ${quote(language)}: it is in English.`,
    hint: ({ known }) => `No change is needed. Languages with texts: ${known}.`,
    explanation:
      'Menus, buttons and dates of the site are in English, and each page says so. The title, the description and the other texts in `site.yaml` are ' +
      'marked with the language that you set, so that browsers and screen readers know it.',
  }),
  'captured-in-future': defineKind<{ captured: string; today: string }>({
    severity: 'warning',
    message: ({ captured, today }) => `“captured” is in the future: ${captured}; today is ${today}.`,
    hint: ({ today }) => `Set the day on which the list was copied. If that was today: captured: ${today}`,
    explanation:
      'The year of dates without one is inferred from `captured`. A day in the future gives them the wrong year, and hides dates that are not ' +
      'possible yet. `npm run check` compares `captured` with the clock of your computer; a build does not.',
  }),
  'owner-without-papers': defineKind<{ name: string; similar: readonly string[] }>({
    severity: 'warning',
    message: ({ name }) => `No papers by ${quote(name)}, the owner of the site.`,
    hint: suggestSpelling,
    explanation:
      'Papers are matched by the name and its variants, ignoring case, accents and punctuation. If the papers use another spelling, for ' +
      'example initials, add it under `variants`.',
  }),
  'person-without-papers': defineKind<{ name: string; similar: readonly string[] }>({
    severity: 'notice',
    message: ({ name }) => `No papers by ${quote(name)}, who is listed under “people”.`,
    hint: suggestSpelling,
    explanation:
      'This is fine for somebody who has not published yet; the page of members lists them. Otherwise the papers use another spelling of the ' +
      'name: add it under `variants`.',
  }),
} as const;
