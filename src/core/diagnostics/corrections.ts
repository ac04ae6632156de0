import { define, quote } from './kind.ts';

/** The address of an entry in `corrections.yaml`, and the address that comes nearest to it. */
interface Misnamed {
  readonly id: string;
  readonly nearest: string | null;
}

const suggest = (nearest: string | null) => (nearest === null ? '' : ` The nearest one is ${quote(nearest)}.`);

/** What can be wrong with `corrections.yaml`. */
export const correctionKinds = {
  'correction-matches-nothing': define<Misnamed>({
    severity: 'warning',
    message: ({ id, nearest }) => `There is no paper at “/papers/${id}/” to be corrected.${suggest(nearest)}`,
    hint: () => 'Write the last part of the address of the page of a paper, or delete the entry.',
    explanation:
      'Each entry of `corrections.yaml` begins with the permanent address of a paper: `counting-leaves` for `/papers/counting-leaves/`. No paper of the ' +
      'site has this one, so that the entry has no effect.',
  }),
  'correction-changes-nothing': define<{ id: string; what: string }>({
    severity: 'warning',
    message: ({ id, what }) => `What is said of ${quote(id)} under ${quote(what)} changes nothing.`,
    hint: () => 'Delete it: the sources say the same, or have nothing that it could settle, remove or keep apart.',
    explanation:
      'A correction that has no effect is one more line to read for everybody, and hides that the source was corrected. Under `settled` it names a code of ' +
      'which there is no diagnostic for this paper.',
  }),
  'correction-outdated': define<{ id: string; field: string; was: string; now: string }>({
    severity: 'warning',
    message: ({ id, field, was, now }) =>
      `What was said of ${quote(id)} is left out, because its ${quote(field)} is no longer ${quote(was)} but ${quote(now)}.`,
    hint: () =>
      'Look at the paper: delete the correction if the source is right now, or write the new value under “was”.',
    explanation:
      '`was` names the value that was wrong when the correction was written. The source says something else now. When `was` names a field that the entry ' +
      'corrects, this field is left as the source has it; when it names another, all of the entry is left out.',
  }),
  'correction-same-as-unknown': define<Misnamed & { other: string; what: 'same_as' | 'not_same_as' }>({
    severity: 'warning',
    message: ({ id, other, what, nearest }) =>
      `Under ${quote(what)}, ${quote(id)} names ${quote(other)}, and there is no such paper.${suggest(nearest)}`,
    hint: ({ what }) =>
      what === 'same_as'
        ? 'Write the last part of the address of the page that is to stay.'
        : 'Write the last part of the address of the other paper, as the report suggests it, or delete the line.',
    explanation:
      '`same_as` names the paper that this entry is another version of. Until it does, both have a page of their own. `not_same_as` names a ' +
      'paper that this one is not: by the address of its page, or, while both have one page, by the address that the report suggests.',
  }),
  'correction-refused': define<{ id: string; what: string; problem: string }>({
    severity: 'error',
    message: ({ id, what, problem }) => `What is said of ${quote(id)} under ${quote(what)} cannot be done: ${problem}`,
    hint: () => 'Correct or delete it.',
    explanation: 'What an entry asks for contradicts itself, or what another entry asks for.',
  }),
} as const;
