import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { Position } from '../model/source-text.ts';
import { readCheckedYaml } from './checked-yaml.ts';
import { type Site, siteSchema } from './site-schema.ts';

export interface CheckedSettings {
  /** Null if there is an error. */
  readonly site: Site | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: LocateSetting;
}

/** The position of a setting by its path, such as `people`, 0, `name`; null if the file could not be parsed. */
export type LocateSetting = (path: readonly PropertyKey[]) => Position | null;

/**
 * Parses `site.yaml`. `address` replaces address and base in the file, for hosts that give the address at which they publish. Never
 * throws; all errors are reported at once, each with line and column.
 */
export function readSettings(file: string, text: string, address?: string): CheckedSettings {
  const given = checkGivenAddress(address);
  const { value, diagnostics, locate } = readCheckedYaml(text, {
    file,
    schema: siteSchema,
    kind: 'setting',
    prepare: (settings) => overrideAddress(settings, given.length > 0 ? undefined : address),
  });
  if (!value || given.length > 0) return { site: null, diagnostics: [...given, ...diagnostics], locate };
  const { address: publishedAt, base, ...rest } = value;
  const url = new URL(publishedAt);
  const path = `${base ?? url.pathname}/`.replaceAll(/\/{2,}/g, '/');
  return { site: { ...rest, origin: url.origin, base: path }, diagnostics, locate };
}

/** Validates an address from outside the file, which has no position. */
function checkGivenAddress(address: string | undefined): readonly Diagnostic[] {
  const { error } = siteSchema.shape.address.optional().safeParse(address || undefined);
  return (error?.issues ?? []).map(({ message }) => {
    const problem = `${message}. The environment sets it to “${String(address)}”.`;
    return createDiagnostic('settings-invalid', { kind: 'setting', path: 'address', problem, write: null }, null);
  });
}

function overrideAddress(settings: unknown, address: string | undefined): unknown {
  if (!address || typeof settings !== 'object' || settings === null) return settings;
  return { ...settings, address, base: undefined };
}
