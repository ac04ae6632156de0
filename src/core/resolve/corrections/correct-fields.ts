import { fieldNames, isSameField, listSteps, describeField, type Step } from '../fields/each-field.ts';
import type { FieldName } from '../fields/field-rules.ts';
import type { FieldContext } from '../fields/kinds.ts';
import type { Fields } from '../work.ts';
import type { Correction } from './schema.ts';
import { guessType } from './venue-type.ts';

export interface CorrectedFields {
  readonly fields: Fields;
  /** False if the whole correction is ignored. */
  readonly applied: boolean;
  /** The fields that the correction names, changed or not. */
  readonly corrected: readonly FieldName[];
  /** Paths in the correction without an effect. */
  readonly idle: readonly Step['path'][];
  readonly outdated: readonly BrokenGuard[];
}

/** An expected value that the source no longer has. */
interface BrokenGuard {
  readonly field: FieldName;
  readonly was: string;
  readonly now: string;
}

/** Applies the field values of a correction, except `hide`, `same_as` and `settled`. */
export function correctFields(fields: Fields, correction: Correction, context: FieldContext): CorrectedFields {
  const given = fieldNames.filter((name) => correction[name] !== undefined);
  const stepsOf = (name: FieldName) => listSteps(name, correction[name], context);
  const isChanged = (name: FieldName) =>
    !isSameField(
      name,
      fields,
      stepsOf(name).reduce((before, { apply }) => apply(before), fields),
    );
  const outdated = findBrokenGuards(correction.was ?? {}, fields).filter(
    ({ field }) => !given.includes(field) || isChanged(field),
  );
  if (outdated.some(({ field }) => !given.includes(field)))
    return { fields, applied: false, corrected: [], idle: [], outdated };

  const corrected = given.filter((name) => !outdated.some(({ field }) => field === name));
  let now = fields;
  const idle = corrected.flatMap(stepsOf).filter(({ path: [name], apply }) => {
    const before = now;
    now = apply(before);
    return isSameField(name, before, now);
  });
  const { code, links, type, venue } = now;
  return {
    fields: {
      ...now,
      code: code || links.code !== undefined,
      type: type ?? (venue === null ? null : guessType(venue)),
    },
    applied: true,
    corrected,
    idle: idle.map(({ path }) => path),
    outdated,
  };
}

/** Expectations of an entry that are not met, in words. */
function findBrokenGuards(
  guards: Readonly<Partial<Record<FieldName, unknown>>>,
  fields: Fields,
): readonly BrokenGuard[] {
  return fieldNames.flatMap((field) => {
    if (guards[field] === undefined) return [];
    const [[was = ''], forms] = [describeField(field, guards[field]), describeField(field, fields[field])];
    return forms.includes(was) ? [] : [{ field, was, now: forms[0] ?? '' }];
  });
}
