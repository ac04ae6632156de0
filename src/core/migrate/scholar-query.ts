/** The parts of an entry that queries refer to. */
export interface QueriedEntry {
  /** In lower case. */
  readonly type: string;
  /** Values by lower-case field name. */
  readonly values: ReadonlyMap<string, string>;
}

/** Null if unknown. */
type Answer = boolean | null;

/**
 * Whether an entry matches a query of jekyll-scholar, such as `@article[year>=2020 && selected=true]*`; null if that cannot be decided
 * here, for example with regular expressions. https://github.com/inukshuk/bibtex-ruby#queries
 */
export function matchesQuery(entry: QueriedEntry, query: string): Answer {
  if (query.trim() === '') return true;
  const selectors = [...query.matchAll(/(!?)@(\*|\w+)(?:\[([^\]]{0,1000})\])?/gu)];
  if (selectors.length === 0 || query.includes('{{')) return null;
  return anyOf(
    selectors.map(([, not, type = '', conditions = '']) => {
      const isOfType = type === '*' || /^entry$/iu.test(type) || type.toLowerCase() === entry.type;
      if (isOfType === (not === '!')) return false;
      return anyOf(conditions.split('||').map((part) => allOf(part.split(/,|&&/u).map((one) => meets(entry, one)))));
    }),
  );
}

const anyOf = (answers: readonly Answer[]): Answer =>
  answers.includes(true) ? true : answers.includes(null) ? null : false;
const allOf = (answers: readonly Answer[]): Answer =>
  answers.includes(false) ? false : answers.includes(null) ? null : true;

function meets({ values }: QueriedEntry, condition: string): Answer {
  const [, name = '', operator, right = ''] = /^([^!~/^<>=]*)(?:([!~/^<>]?=|!~)(.*))?$/su.exec(condition.trim()) ?? [];
  const field = name.trim().toLowerCase();
  if (field === '') return condition.trim() === '' ? true : null;
  const found = values.get(field) ?? (field === 'year' ? /^\d{4}/u.exec(values.get('date') ?? '')?.[0] : undefined);
  if (operator === undefined) return found !== undefined;
  const value = right.trim();
  const isNegated = operator === '!=' || operator === '/=' || operator === '!~';
  if (found === undefined) return isNegated;
  const text = found.replaceAll(/[{}]/gu, '');
  if (operator === '<=') return toNumber(text) <= toNumber(value);
  if (operator === '>=') return toNumber(text) >= toNumber(value);
  if (operator === '=') return value.startsWith('=') ? null : text === value;
  if (operator === '!=' || operator === '/=') return text !== value;
  if (/[\\^$.|?*+()[\]{}]/u.test(value)) return null;
  if (operator === '^=') return text.startsWith(value);
  return text.includes(value) !== isNegated;
}

const toNumber = (text: string) => Number(/^-?\d+/u.exec(text)?.[0] ?? 0);
