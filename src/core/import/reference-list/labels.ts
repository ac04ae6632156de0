/** The parts of a reference. */
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
/** Whether authors and title have occurred: each is one continuous part that occurs once. */
const phases = 4;

export interface State {
  /** The index of its label. */
  readonly label: number;
  /** 1 if the authors are at or before the token, 2 if the title is; 3 for both. */
  readonly phase: number;
}

/** All possible pairs of label and phase. */
export const states: readonly State[] = labels.flatMap((_, label) =>
  Array.from({ length: phases }, (_, phase) => ({ label, phase })).filter(
    ({ phase }) => (label !== author || phase & 1) && (label !== title || phase & 2),
  ),
);

/** Number of a state. */
const numbers = new Map(states.map(({ label, phase }, number) => [label * phases + phase, number]));
export const stateOf = (label: number, phase: number): number => numbers.get(label * phases + phase) ?? -1;

/** The phase of a token with a label, after a token in `phase` with the label `before`; null if this is impossible. */
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

/** States in which a reference can start. */
export const firstStates: readonly number[] = labels.map((_, label) => stateOf(label, nextPhase(0, -1, label) ?? 0));

/** A part of a reference: adjacent tokens with the same label. */
export interface Part {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}
