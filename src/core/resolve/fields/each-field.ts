import type { DiagnosticCode } from '../../diagnostics.ts';
import type { Draft } from '../../model/draft.ts';
import type { Fields } from '../work.ts';
import { type FieldName, fieldRules } from './field-rules.ts';
import type { FieldRule, FieldContext, DraftContext } from './kinds.ts';

const rules: { readonly [Name in FieldName]: FieldRule<Fields[Name]> } = fieldRules;
export const fieldNames = Object.keys(fieldRules) as FieldName[];

/** The fields of a draft. */
export const readFields = (draft: Draft, reading: DraftContext): Fields =>
  makeFields((name) => rules[name].read(draft, reading));

/** The fields of a paper with two versions. Its own values stay, unless the other version has more. */
export const mergeFields = (paper: Fields, version: Fields): Fields =>
  makeFields((name) => rules[name].merge(paper[name], version[name], paper, version));

function makeFields(make: <Name extends FieldName>(name: Name) => Fields[Name]): Fields {
  return Object.fromEntries(fieldNames.map((name) => [name, make(name)])) as unknown as Fields;
}

/** A change to a field, and its position in the correction. */
export interface Step<Name extends FieldName = FieldName> {
  readonly path: readonly [Name, ...(readonly PropertyKey[])];
  readonly apply: (fields: Fields) => Fields;
}

/** The changes to a field in a correction. */
export function listSteps<Name extends FieldName>(
  name: Name,
  given: unknown,
  context: FieldContext,
): readonly Step<Name>[] {
  return rules[name].correct(given, context).map(({ path, apply }) => ({
    path: [name, ...path],
    apply: (fields) => ({ ...fields, [name]: apply(fields[name]) }),
  }));
}

export function isSameField<Name extends FieldName>(
  name: Name,
  one: Pick<Fields, Name>,
  other: Pick<Fields, Name>,
): boolean {
  const [a, b] = [one, other].map((fields) => rules[name].identify?.(fields[name]) ?? fields[name]);
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The texts by which an expectation recognises the value of a field. */
export const describeField = (name: FieldName, value: unknown): readonly string[] => rules[name].say?.(value) ?? [];

/** Codes that are no longer reported for a paper once its field is corrected. */
export const codesSettledBy = (name: FieldName): readonly DiagnosticCode[] => rules[name].settles ?? [];
