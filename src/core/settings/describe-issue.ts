import type { z } from 'zod';

/** Describes a schema issue: the end of a sentence, without its full stop. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  if (isMissing(issue)) return 'it is missing';
  if (!isGeneral.test(issue.message)) return issue.message.replace(/\.$/, '');
  if (issue.input === null) return 'it has no value. Write one, or delete the line';
  if (issue.code === 'invalid_type') {
    const received = /received (\w+)$/u.exec(issue.message)?.[1];
    if (issue.expected === 'array' && received === 'object') return 'must be a list. Begin each entry with “- ”';
    return `must be ${nameType(issue.expected)}${received === undefined ? '' : `, not ${nameType(received)}`}`;
  }
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map((value) => `“${String(value)}”`);
    return choices.length === 1 ? `must be ${choices.join('')}` : `must be one of ${choices.join(', ')}`;
  }
  if (issue.code === 'invalid_format' && issue.format === 'email')
    return 'must be an email address such as ada@example.org';
  if (issue.code === 'too_small') return describeBound(issue.origin, `at least ${String(issue.minimum)}`);
  if (issue.code === 'too_big') return describeBound(issue.origin, `at most ${String(issue.maximum)}`);
  return issue.message.replace(/\.$/, '');
}

/** Messages of the schema library; our schemas have their own. */
const isGeneral = /^(?:Invalid|Too) /;

/** If a schema has its own message, this is only known for values checked with `reportInput`. */
export function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.message.endsWith('received undefined') || (Object.hasOwn(issue, 'input') && issue.input === undefined);
}

/** Types of values in the words of owners. */
const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '“true” or “false”',
  array: 'a list',
  object: 'a mapping (fields with values)',
  record: 'a mapping (fields with values)',
};

const nameType = (type: string) => typeNames[type] ?? type;

function describeBound(origin: string, bound: string): string {
  if (bound === 'at least 1' && origin !== 'number') return 'must not be empty';
  if (origin === 'string') return `must have ${bound} characters`;
  return origin === 'array' ? `must have ${bound} entries` : `must be ${bound}`;
}
