import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editorSchemas, settingsReference } from './editor-schemas.ts';

const seeds = new URL('../../seeds/', import.meta.url);

describe('the JSON Schemas with which editors validate the seeds', () => {
  test.each(Object.entries(editorSchemas))('%s is up to date; “npm run schemas” writes it', (file, text) => {
    expect(readFileSync(new URL(file, seeds), 'utf8')).toBe(text);
  });

  test.each([
    ['site.yaml', './site.schema.json'],
    ['corrections.yaml', './corrections.schema.json'],
  ])('%s names its schema on its first line', (file, schema) => {
    expect(readFileSync(new URL(file, seeds), 'utf8').split('\n')[0]).toBe(`# yaml-language-server: $schema=${schema}`);
  });

  test.each(Object.entries(editorSchemas))('%s describes every setting', (_file, text) => {
    expect(findUndescribed(JSON.parse(text) as Schema)).toEqual([]);
  });
});

describe('the settings reference', () => {
  test('is up to date; “npm run schemas” writes it', () => {
    expect(readFileSync(new URL('../core/SETTINGS.md', import.meta.url), 'utf8')).toBe(settingsReference);
  });

  test.each([
    '- `show.latest` (whole number from 1 to 50; default: `6`): ',
    '- `people[].role` (`owner`, `member`, `coauthor`; default: `"member"`): ',
    '- `sources` (list of mappings; required): ',
    '- `*.score` (number or null; optional): ',
    '- `*.authors.add` (list of text; optional): ',
    '- `components.Colophon` (text; optional): ',
  ])('describes the type of a setting: %s', (start) => {
    expect(settingsReference).toContain(`\n${start}`);
  });
});

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Paths of settings without a description. */
function findUndescribed(schema: Schema, path = ''): readonly string[] {
  const { properties = {}, additionalProperties, items, anyOf = [] } = schema;
  const parts = [additionalProperties, items, ...anyOf].filter((part) => typeof part === 'object');
  return [
    ...Object.entries(properties).flatMap(([name, setting]) => [
      ...(setting.description === undefined ? [`${path}.${name}`] : []),
      ...findUndescribed(setting, `${path}.${name}`),
    ]),
    ...parts.flatMap((part) => findUndescribed(part, `${path}.*`)),
  ];
}
