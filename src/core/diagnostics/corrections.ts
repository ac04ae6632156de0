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
    message: ({ id, nearest }) => `Unknown paper ${quote(id)}: this correction has no effect.${suggest(nearest)}`,
    hint: () => 'Write the last part of the address of a paper. Delete the entry only if you removed the paper.',
    explanation:
      'Each entry of `corrections.yaml` begins with the last part of the permanent address of a paper: `counting-leaves` for ' +
      '`/papers/counting-leaves/`. No paper on the site has this address, so the entry has no effect.',
  }),
  'correction-changes-nothing': defineKind<{ id: string; what: string }>({
    severity: 'warning',
    message: ({ id, what }) => `The correction ${quote(what)} for ${quote(id)} has no effect.`,
    hint: () => 'Delete it. The sources already have this value, or there is nothing to settle, remove or keep apart.',
    explanation:
      'The correction is no longer needed, for example because the source now has the same value. A code under `settled` has no effect if no ' +
      'diagnostic of this paper has that code.',
  }),
  'correction-outdated': defineKind<{ id: string; field: string; was: string; now: string }>({
    severity: 'warning',
    message: ({ id, field, was, now }) =>
      `Outdated correction for ${quote(id)}, not applied: ${quote(field)} in the source was ${quote(was)} and is now ${quote(now)}.`,
    hint: () => 'If the source is right now, delete the correction. Otherwise, write the new value under “was”.',
    explanation:
      '`was` records the wrong value at the time of the correction. Now the source has another value. If the entry corrects the same field, that ' +
      'field keeps the value of the source. If the entry does not correct that field, the whole entry is not applied.',
  }),
  'correction-same-as-unknown': defineKind<Misnamed & { other: string; what: 'same_as' | 'not_same_as' }>({
    severity: 'warning',
    message: ({ id, other, what, nearest }) =>
      `Unknown paper ${quote(other)} in ${quote(what)} for ${quote(id)}.${suggest(nearest)}`,
    hint: ({ what }) =>
      what === 'same_as'
        ? 'Write the last part of the address that both papers should have.'
        : 'Write the last part of the address of the other paper, or the address that an earlier report suggested. Or delete the line.',
    explanation:
      '`same_as` takes the last part of the address of the paper to merge this one with. Until it is valid, both papers have their own page. ' +
      '`not_same_as` takes the last part of the address of the other paper. If both share a page, use the address that the report suggests.',
  }),
  'correction-refused': defineKind<{ id: string; what: string; problem: string }>({
    severity: 'error',
    message: ({ id, what, problem }) => `Invalid correction ${quote(what)} for ${quote(id)}: ${problem}`,
    hint: () => 'Change or delete the correction.',
    explanation:
      'The correction contradicts itself or another entry. For example, `same_as` names the paper itself, or `same_as` and `not_same_as` name the ' +
      'same paper.',
  }),
} as const;
