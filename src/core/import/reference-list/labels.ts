/** What a token of a reference is part of. */
export const labels = [
  'author',
  'title',
  'container',
  'date',
  'volume',
  'pages',
  'publisher',
  'place',
  'editor',
  'series',
  'address',
  'number',
  'genre',
  'edition',
  'note',
] as const;
export type Label = (typeof labels)[number];

const author = 0;
const title = 1;
/** Whether authors and title have been there: a reference has each once, in one piece. */
const phases = 4;

export interface State {
  /** Index of its label. */
  readonly label: number;
  /** 1 where authors stand at or before the token, 2 where the title does, or both. */
  readonly phase: number;
}

/** All pairs of label and phase that there can be. */
export const states: readonly State[] = labels.flatMap((_, label) =>
  Array.from({ length: phases }, (_, phase) => ({ label, phase })).filter(
    ({ phase }) => (label !== author || phase & 1) && (label !== title || phase & 2),
  ),
);

/** Number of a state. */
const numbers = new Map(states.map(({ label, phase }, number) => [label * phases + phase, number]));
export const stateOf = (label: number, phase: number): number => numbers.get(label * phases + phase) ?? -1;

/** The phase of a token with a label behind one in `phase` with the label `before`; null where that cannot be. */
export function nextPhase(phase: number, before: number, label: number): number | null {
  const bit = label === author ? 1 : label === title ? 2 : 0;
  if (bit === 0 || label === before) return phase;
  return phase & bit ? null : phase | bit;
}

/** Pairs of states that can follow each other. */
export const transitions: readonly (readonly [from: number, to: number])[] = states.flatMap(({ label, phase }, from) =>
  labels.flatMap((_, next) => {
    const reached = nextPhase(phase, label, next);
    return reached === null ? [] : [[from, stateOf(next, reached)] as const];
  }),
);

/** States that a reference can begin with. */
export const firstStates: readonly number[] = labels.map((_, label) => stateOf(label, nextPhase(0, -1, label) ?? 0));

/** A part of a reference: neighbouring tokens with one label. */
export interface Part {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}
