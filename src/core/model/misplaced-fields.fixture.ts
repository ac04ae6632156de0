import { type Draft, draftFields, type Field } from './draft.ts';

/** The values of drafts that do not match the text at their position. */
export function listMisplaced(text: string, drafts: readonly Draft[]): readonly Field<unknown>[] {
  return drafts
    .flatMap(draftFields)
    .filter(({ span }) => span.start < 0 || span.end <= span.start || span.end > text.length);
}
