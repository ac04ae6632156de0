import type { Diagnostic } from '../diagnostics.ts';
import type { Position } from '../model/source-text.ts';
import { readCheckedYaml } from '../settings/checked-yaml.ts';
import { type Ledger, ledgerSchema } from './ledger.ts';

/** The ledger of a site, and where its entries stand. */
export interface LedgerFile {
  readonly ledger: Ledger;
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: (id: string) => Position | null;
}

export const emptyLedger: LedgerFile = { ledger: {}, diagnostics: [], locate: () => null };

/** Reads the text of `permalinks.json`. Never throws; a ledger with an error is empty, and the error is reported. */
export function readLedger(file: string, text: string): LedgerFile {
  const quick = readValidJson(text);
  const careful = () =>
    readCheckedYaml(text, { file, schema: ledgerSchema, describedIn: 'src/core/resolve/ledger.ts' });
  if (quick) return { ledger: quick, diagnostics: [], locate: (id) => careful().locate([id]) };
  const { value, diagnostics, locate } = careful();
  return { ledger: value ?? {}, diagnostics, locate: (id) => locate([id]) };
}

/** A ledger without a mistake, which most are, is read many times faster than one in which mistakes are to be located. */
function readValidJson(text: string): Ledger | null {
  try {
    return ledgerSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
