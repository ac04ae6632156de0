import type { Diagnostic } from '../../diagnostics.ts';
import type { Position } from '../../model/source-text.ts';
import { readCheckedYaml } from '../../settings/checked-yaml.ts';
import { type Corrections, correctionsSchema } from './schema.ts';

/** The corrections of a site with their positions. */
export interface CorrectionsFile {
  readonly corrections: Corrections;
  readonly diagnostics: readonly Diagnostic[];
  /** The position of the value at a path that starts with an address. */
  readonly locate: (path: readonly PropertyKey[]) => Position | null;
  /** The position of an address. */
  readonly locateEntry: (id: string) => Position | null;
}

export const emptyCorrections: CorrectionsFile = {
  corrections: {},
  diagnostics: [],
  locate: () => null,
  locateEntry: () => null,
};

/** Parses `corrections.yaml`. Never throws; an error in it is reported, and nothing is corrected. */
export function readCorrections(file: string, text: string): CorrectionsFile {
  const { value, diagnostics, locate, locateKey } = readCheckedYaml(text, {
    file,
    schema: correctionsSchema,
    kind: 'correction',
  });
  return { corrections: value ?? {}, diagnostics, locate, locateEntry: (id) => locateKey([id]) };
}
