import { z } from 'zod';

/** A JSON Schema that lets editors complete and check a settings file while it is typed. */
export function toEditorSchema(schema: z.ZodType, title: string): string {
  const document = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
  return `${JSON.stringify({ ...document, title }, null, 2)}\n`;
}
