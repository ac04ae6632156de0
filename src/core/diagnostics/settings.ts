import type { PictureFault } from '../model/paper-files.ts';
import { describeRefusal, suggestRemedy } from './files.ts';
import { defineKind, quote } from './kind.ts';

/** A person of the settings who has no papers. */
interface WithoutPapers {
  readonly name: string;
  /** Authors with the same family name. */
  readonly similar: readonly string[];
  /** True if the title of the site is the same name. */
  readonly isTitle: boolean;
}

/** The line that adds a printed name to a person of the settings. */
function suggestSpelling({ similar, isTitle }: WithoutPapers): string {
  const names = similar.length === 0 ? 'A. FAMILY' : similar.map((name) => JSON.stringify(name)).join(', ');
  const same = similar.length === 0 ? 'If the papers spell the name differently' : 'If this is the same person';
  const title = isTitle ? ' The title of the site, which is the same, can be any text.' : '';
  return `${same}, add the spelling of the papers to this entry of site.yaml: variants: [${names}]. If the name is wrong, correct it.${title}`;
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
        ? (remedy ?? 'Check the indentation, quotation marks and colons on this line and the line above it.')
        : `Write: ${write}`,
    explanation:
      'The file has a YAML syntax error, so none of it can be parsed. Common causes are a missing quotation mark, a tab or too few spaces in ' +
      'the indentation, and a colon in a value without quotation marks: write `title: "Moss: a history"`.',
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
      problem === null ? `Missing ${kind} ${quote(path)}.` : `Invalid ${kind} ${quote(path)}: ${problem}`,
    hint: ({ kind, write, move }) => {
      if (move) return `Move it ${describeTarget(move)}${write === null ? '.' : `: ${write}`}`;
      if (write !== null) return `Write: ${write}`;
      if (kind === 'file') return 'Begin each line with a name and a colon, without “- ” before it.';
      return `For the syntax of ${kind}s, see src/core/SETTINGS.md of Offprint.`;
    },
    explanation:
      'A setting, correction or redirect is missing, has an unknown name or has an invalid value. In messages, `show.latest` means `latest` ' +
      'under `show`, and “people, Ada Grace, role” means the `role` of Ada Grace under `people`.',
  }),
  'component-changed': defineKind<{ name: string; recorded: string | null; current: string; original: string }>({
    severity: 'warning',
    message: ({ name, recorded }) =>
      recorded === null
        ? `The component that replaces ${name} does not record which version it replaces.`
        : `Offprint’s component ${name} has changed since this component replaced it.`,
    hint: ({ name, recorded, current, original }) =>
      `${recorded === null ? 'Write' : `Compare it with ${original} of Offprint, and copy the changes that you need. Then write`} ` +
      `between the two lines “---”: // Replaces ${name} ${current}`,
    explanation:
      'Your component replaces an Offprint component, so upgrades do not change it. A comment in your component records the hash of the ' +
      'original. When the original changes, `npm run check` reports it, because your component may lack new props, links or metadata.',
  }),
  'text-cut': defineKind<{ text: string; comment: string; write: string }>({
    severity: 'warning',
    message: ({ text, comment }) =>
      text === ''
        ? `Missing value: YAML reads ${quote(comment)} as a comment.`
        : `The value is cut off after ${quote(text)}: YAML reads ${quote(comment)} as a comment.`,
    hint: ({ write }) => `If it is part of the value, write: ${write} — If it is a comment, add a space after “#”.`,
    explanation:
      'In YAML, `#` after a space begins a comment. Comments are not published. Put the whole value in quotation marks: `title: "Moss #1 Lab"`.',
  }),
  'quote-unpaired': defineKind<{ text: string; write: string; keep: string }>({
    severity: 'warning',
    message: ({ text }) => `Unmatched quotation mark at the end of ${quote(text)}.`,
    hint: ({ write, keep }) => `Write: ${write} — If the quotation mark is part of the value, write: ${keep}`,
    explanation:
      'The value ends with a quotation mark but does not begin with one, so the quotation mark is published as part of the value.',
  }),
  'entry-in-text': defineKind<{ write: string }>({
    severity: 'warning',
    message: () => 'This list entry is indented too far, so YAML reads it as part of the value above.',
    hint: ({ write }) => `Write: ${write}`,
    explanation:
      'All entries of a list need the same indentation. YAML reads a line with more indentation as a continuation of the value above.',
  }),
  'portrait-unreadable': defineKind<{ setting: 'portrait' | 'photo'; path: string; fault: PictureFault }>({
    severity: 'warning',
    message: ({ setting, path, fault }) => `The ${setting} ${quote(path)} is not shown: ${describeRefusal(fault)}.`,
    hint: ({ setting, fault }) => `${suggestRemedy(fault)} Otherwise, delete “${setting}” from site.yaml.`,
    explanation:
      'The picture in `profile.portrait`, or in the `photo` of a person, is missing or damaged, or it must not be published. Write the path of a ' +
      'picture in `seeds/` or `public/`. Until then, the home page has no portrait, and the members page shows the initials of the person.',
  }),
  'example-identity': defineKind<{ path: string; value: string }>({
    severity: 'warning',
    message: ({ path, value }) => `The setting ${quote(path)} still has the example value ${quote(value)}.`,
    hint: ({ path }) => `Set your own ${path.startsWith('people') ? 'name' : path} in site.yaml.`,
    explanation:
      'The setting still has a placeholder or the value from the example, but your papers are by other authors. The site would be published ' +
      'under the wrong name. The deploy workflow stops at this warning; a build on your own computer does not.',
  }),
  'example-address': defineKind<{ address: string }>({
    severity: 'warning',
    message: ({ address }) => `The setting “address” still has the example value ${quote(address)}.`,
    hint: () => 'Set the address at which you publish the site, for example: address: https://NAME.github.io/',
    explanation:
      'Feeds, the sitemap and the metadata for search engines contain the full address of each page. With the example address, these links are ' +
      'broken. The environment variable `OFFPRINT_ADDRESS` overrides the setting; the deploy workflow sets it.',
  }),
  'language-without-texts': defineKind<{ language: string; known: string }>({
    severity: 'notice',
    message: ({ language }) =>
      `The interface is not translated into the language ${quote(language)}. It is shown in English.`,
    hint: ({ known }) => `No action is needed. The interface is available in: ${known}.`,
    explanation:
      'Menus, buttons and dates are in English, and each page is marked as English. The title, description and other texts from `site.yaml` ' +
      'are marked with the language that you set, so that browsers and screen readers handle them correctly.',
  }),
  'captured-in-future': defineKind<{ captured: string; today: string }>({
    severity: 'warning',
    message: ({ captured, today }) => `The date “captured” is in the future: it is ${captured}, but today is ${today}.`,
    hint: ({ today }) => `Set it to the day on which you copied the list. If that was today, write: captured: ${today}`,
    explanation:
      'Offprint infers the year of a date without a year from `captured`. With a future date, these years are wrong, and dates in the future are ' +
      'not reported. `npm run check` compares `captured` with the clock of your computer; a build does not.',
  }),
  'owner-without-papers': defineKind<WithoutPapers>({
    severity: 'warning',
    message: ({ name }) => `No papers found for ${quote(name)}, the owner of the site.`,
    hint: suggestSpelling,
    explanation:
      'Offprint looks for papers whose authors include the `name` or one of the `variants`, ignoring case, accents and punctuation. If your papers use ' +
      'another spelling, for example with initials, add it to `variants`.',
  }),
  'person-without-papers': defineKind<WithoutPapers>({
    severity: 'notice',
    message: ({ name }) => `No papers found for ${quote(name)}, who is listed under “people”.`,
    hint: suggestSpelling,
    explanation:
      'No action is needed if the person has not published yet: the members page still lists them. Otherwise, the papers use another spelling ' +
      'of the name. Add that spelling to `variants`.',
  }),
} as const;
