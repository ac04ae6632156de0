import { defineKind, quote } from './kind.ts';

/** The address of an entry in `corrections.yaml`, and the existing address nearest to it. */
interface Misnamed {
  readonly id: string;
  readonly nearest: string | null;
}

const suggest = (nearest: string | null) => (nearest === null ? '' : ` Did you mean ${quote(nearest)}?`);

/** What can be wrong with `corrections.yaml`. */
export const correctionKinds = {
  'correction-matches-nothing': defineKind<Misnamed>({
    severity: 'warning',
    message: ({ id, nearest }) => `The correction of ${quote(id)} matches no paper.${suggest(nearest)}`,
    hint: () => 'Write the last part of the address of a paper. Delete the entry only if you deleted its paper.',
    explanation:
      'Each entry of `corrections.yaml` begins with the permanent address of a paper: `counting-leaves` for `/papers/counting-leaves/`. No paper ' +
      'of the site has this address, so the entry has no effect.',
  }),
  'correction-changes-nothing': defineKind<{ id: string; what: string }>({
    severity: 'warning',
    message: ({ id, what }) => `The correction ${quote(what)} of ${quote(id)} has no effect.`,
    hint: () => 'Delete it: the sources have the same value, or nothing that it could settle, remove or keep apart.',
    explanation:
      'A correction without effect hides that the source has been corrected. Under `settled`, it means that this paper has no diagnostic with ' +
      'the given code.',
  }),
  'correction-outdated': defineKind<{ id: string; field: string; was: string; now: string }>({
    severity: 'warning',
    message: ({ id, field, was, now }) =>
      `Outdated correction of ${quote(id)}, not applied: the source changed ${quote(field)} from ${quote(was)} to ${quote(now)}.`,
    hint: () => 'If the source is right now, delete the correction. Otherwise write the new value under “was”.',
    explanation:
      '`was` is the wrong value at the time of the correction. The source has another value now. If `was` names a field that the entry ' +
      'corrects, that field is left as it is in the source; if it names another field, the whole entry is not applied.',
  }),
  'correction-same-as-unknown': defineKind<Misnamed & { other: string; what: 'same_as' | 'not_same_as' }>({
    severity: 'warning',
    message: ({ id, other, what, nearest }) =>
      `Unknown paper ${quote(other)} in ${quote(what)} of ${quote(id)}.${suggest(nearest)}`,
    hint: ({ what }) =>
      what === 'same_as'
        ? 'Write the last part of the address that both papers should have.'
        : 'Write the last part of the address of the other paper, as the report suggests it, or delete the line.',
    explanation:
      '`same_as` takes the address of the paper with which this one is merged. Until it is valid, both have their own page. `not_same_as` takes ' +
      'the address of a different paper or, while both share a page, the address that the report suggests.',
  }),
  'correction-refused': defineKind<{ id: string; what: string; problem: string }>({
    severity: 'error',
    message: ({ id, what, problem }) => `Invalid correction ${quote(what)} of ${quote(id)}: ${problem}`,
    hint: () => 'Change or delete it.',
    explanation: 'The correction contradicts itself or another entry.',
  }),
} as const;
