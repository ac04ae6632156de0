import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { listKeys } from '../../settings/schema-keys.ts';
import { listProblems, type SettingKind } from '../../settings/schema-problems.ts';
import { siteSchema } from '../../settings/site-schema.ts';
import { redirectsSchema } from '../redirects.ts';
import { correctionsSchema } from './schema.ts';

const values = [
  null,
  7,
  -1,
  1.5,
  true,
  '',
  ' ',
  'a b',
  'a\0',
  'x'.repeat(300),
  [],
  [7],
  [null],
  {},
  { a: 7 },
  { a: null },
];

/** Paths to all fields of a schema, as deep as it has names of its own. */
function listPaths(schema: z.ZodType, path: readonly PropertyKey[] = []): readonly (readonly PropertyKey[])[] {
  if (path.length > 5) return [];
  const inner = [...listKeys(schema, path), ...(listKeys(schema, [...path, 0]).length > 0 ? [0] : [])];
  return [path, ...inner.flatMap((key) => listPaths(schema, [...path, key]))];
}

const nest = (path: readonly PropertyKey[], value: unknown): unknown =>
  path.reduceRight((within, key) => (key === 0 ? [within] : { [key]: within }), value);

describe('no message has the default wording of the schema library', () => {
  test.each<[SettingKind, z.ZodType, readonly PropertyKey[]]>([
    ['setting', siteSchema, []],
    ['correction', correctionsSchema, ['moss']],
    ['redirect', redirectsSchema, ['a/']],
  ])('for any value of any %s', (kind, schema, start) => {
    for (const path of listPaths(schema, start))
      for (const value of values) {
        const whole = nest(path, value);
        const { error } = schema.safeParse(whole, { reportInput: true });
        for (const { problem } of listProblems(error?.issues ?? [], { schema, kind, values: whole }))
          expect(problem ?? '', `${path.join('.')}: ${JSON.stringify(value)}`).not.toMatch(
            /invalid|too (?:small|big)|expected|received|unrecogni|pattern|\bnull\b|undefined|NaN|at least 1 |\.\.$/iu,
          );
      }
  });
});
