import type { Unfinished } from '../unfinished.ts';
import { type CorrectedField, correctedFields, type Correcting, listSteps } from './correct-fields.ts';
import { type BrokenGuard, findBrokenGuards } from './guards.ts';
import type { Correction } from './schema.ts';
import { guessType } from './venue-type.ts';

export interface CorrectedPaper {
  readonly paper: Unfinished;
  /** False when all of the correction is left out. */
  readonly applied: boolean;
  /** Fields that the correction gives, whether that changes them or not. */
  readonly fields: readonly CorrectedField[];
  /** Paths in the correction that change nothing. */
  readonly idle: readonly (readonly [CorrectedField, ...(readonly PropertyKey[])])[];
  readonly outdated: readonly BrokenGuard[];
}

/** Applies one correction to one paper, apart from what it says of hiding, merging and settling. */
export function correctPaper(paper: Unfinished, correction: Correction, correcting: Correcting): CorrectedPaper {
  const given = correctedFields.filter((field) => correction[field] !== undefined);
  const broken = findBrokenGuards(correction.was ?? {}, paper).filter(
    ({ field }) => !given.includes(field) || changesField(paper, correction, field, correcting),
  );
  const stopped = broken.some(({ field }) => !given.includes(field));
  if (stopped) return { paper, applied: false, fields: [], idle: [], outdated: broken };

  const outdated = new Set<CorrectedField>(broken.map(({ field }) => field));
  const fields = given.filter((field) => !outdated.has(field));
  const steps = fields.flatMap((field) => listSteps(correction, field, correcting));
  let corrected = paper;
  const idle = steps.filter(({ path: [field], change }) => {
    const before = corrected;
    corrected = { ...before, ...change(before) };
    return isSame(before, corrected, field);
  });
  return {
    paper: {
      ...corrected,
      code: corrected.code || corrected.links.code !== undefined,
      type: corrected.type ?? (corrected.venue === null ? null : guessType(corrected.venue)),
    },
    applied: true,
    fields,
    idle: idle.map(({ path }) => path),
    outdated: broken,
  };
}

function changesField(paper: Unfinished, correction: Correction, field: CorrectedField, correcting: Correcting) {
  const changed = listSteps(correction, field, correcting).reduce<Unfinished>(
    (before, { change }) => ({ ...before, ...change(before) }),
    paper,
  );
  return !isSame(paper, changed, field);
}

/** A category is the same under another spelling of its identifier. */
function isSame(a: Unfinished, b: Unfinished, field: CorrectedField): boolean {
  if (field === 'category') return a.category?.id === b.category?.id;
  return JSON.stringify(a[field]) === JSON.stringify(b[field]);
}
