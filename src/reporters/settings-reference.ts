import { z } from 'zod';

/** The settings of one file. */
export interface SettingsSection {
  readonly title: string;
  readonly schema: z.ZodType;
}

/** A reference of all settings in Markdown, with the form, default and description of each. */
export function formatSettingsReference(sections: readonly SettingsSection[]): string {
  const parts = sections.map(({ title, schema }) => {
    const { description, ...form } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Form;
    return [`## ${title}`, description ?? '', listSettings(form).join('\n')].filter((part) => part !== '').join('\n\n');
  });
  return ['# Settings', introduction, ...parts].join('\n\n').concat('\n');
}

const introduction = `Made from the schemas by \`npm run schemas\`; a test keeps it in step. A name such as \`people[].name\` means the \`name\` of each of the
\`people\`. A setting with a default, and one that is optional, can be left out. Examples: [people, profile and appearance](settings/README.md),
[corrections and redirects](resolve/README.md), [sources](import/README.md).`;

/** The part of JSON Schema that is used here. */
interface Form {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Form>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Form | boolean;
  readonly items?: Form;
  readonly anyOf?: readonly Form[];
  readonly oneOf?: readonly Form[];
}

function listSettings(form: Form, path = ''): readonly string[] {
  const { properties = {}, required = [], additionalProperties, items } = form;
  const named = Object.entries(properties).flatMap(([name, setting]) => {
    const place = path === '' ? name : `${path}.${name}`;
    return [formatSetting(place, setting, required.includes(name)), ...listSettings(setting, place)];
  });
  const others =
    typeof additionalProperties === 'object' ? listSettings(additionalProperties, `${path}.*`.replace(/^\./u, '')) : [];
  return [
    ...named,
    ...others,
    ...(items ? listSettings(items, `${path}[]`) : []),
    ...listForms(form).flatMap((one) => listSettings(one, path)),
  ];
}

const listForms = ({ anyOf = [], oneOf = [] }: Form) => [...anyOf, ...oneOf];

function formatSetting(path: string, form: Form, isRequired: boolean): string {
  const given =
    form.default === undefined || isEmpty(form.default) ? 'optional' : `default: \`${JSON.stringify(form.default)}\``;
  const facts = [describeForm(form), isRequired && form.default === undefined ? 'required' : given].filter(
    (fact) => fact !== '',
  );
  return `- \`${path}\` (${facts.join('; ')})${form.description === undefined ? '' : `: ${form.description}`}`;
}

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** The form of a value, in words. */
function describeForm(form: Form): string {
  const forms = [...new Set(listForms(form).map(describeForm))];
  if (forms.length > 0) return forms.join(' or ');
  if (form.const !== undefined) return `\`${JSON.stringify(form.const)}\``;
  if (form.enum)
    return form.enum.length > 14
      ? `one of ${String(form.enum.length)} codes`
      : form.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (form.type === 'array') return `list${form.items ? ` of ${describeForm(form.items)}` : ''}`;
  if (form.type === 'integer') return describeNumber(form);
  return [form.type ?? 'any value']
    .flat()
    .map((type) => words[type] ?? type)
    .join(' or ');
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  object: 'mapping',
  number: 'number',
};

function describeNumber({ minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER }: Form): string {
  const isBounded =
    Number.isSafeInteger(minimum + 1) && minimum > Number.MIN_SAFE_INTEGER && maximum < Number.MAX_SAFE_INTEGER;
  return isBounded ? `whole number from ${String(minimum)} to ${String(maximum)}` : 'whole number';
}
