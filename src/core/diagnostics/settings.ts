import { define, quote } from './kind.ts';

/** What can be wrong with a file that is written in YAML. */
export const settingsKinds = {
  'settings-unreadable': define<{ file: string; problem: string }>({
    severity: 'error',
    message: ({ file, problem }) => `${quote(file)} can not be read as YAML: ${problem}`,
    hint: () => 'Look at the marked line and the one above it: indentation, quotes and colons matter in YAML.',
    explanation:
      'The file breaks a rule of YAML, so nothing in it could be read. Often a quotation mark is missing, a line is indented ' +
      'by one space too few, or a text holds a colon and stands without quotation marks: write `title: "Moss: a history"`.',
  }),
  'settings-invalid': define<{ path: string; problem: string; describedIn: string }>({
    severity: 'error',
    message: ({ path, problem }) => `The setting ${quote(path)} is not usable: ${problem}`,
    hint: ({ describedIn }) => `Every setting, its form and its default are described in ${describedIn}.`,
    explanation:
      'A setting has a value of another form than it must have, is missing, or there is no setting of that name: look for a slip of the ' +
      'pen. A name such as `people.0.role` means the `role` of the first of the `people`.',
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
} as const;
