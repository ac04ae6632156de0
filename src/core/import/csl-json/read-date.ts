import type { Node } from 'jsonc-parser';
import { seasons } from '../reference/edtf.ts';
import { describeRange } from './describe-range.ts';
import { listProperties, readScalar } from './nodes.ts';

/** `2019-05-02` from date parts, or the text of a date without parts. */
export function readDate(node: Node): string {
  if (node.type !== 'object') return readScalar(node);
  const properties = listProperties(node);
  const find = (name: string) => properties.find((property) => property.name === name)?.value;
  const own = ['year', 'month', 'day'].flatMap((name) => find(name) ?? []);
  const [from, to] = find('date-parts')?.children?.map(readDateParts) ?? [writeDate(own.map(readScalar))];
  const text = find('literal') ?? find('raw');
  const literal = text ? readScalar(text) : '';
  if (from === undefined || !/^\d{4}/.test(from)) return literal || (from ?? '');
  if (literal.includes(from.slice(0, 4))) return literal;
  const part = find('season');
  const season = part ? readScalar(part) : '';
  // Not `2020-21`, which could also be a range of years.
  if (season !== '') return `${seasons[Number(season.slice(-1)) - 1] ?? season} ${from.slice(0, 4)}`;
  const [first, last] = [from, to ?? ''].map(nameSeason);
  if (first) return [first, ...(last ? [last] : [])].join('–');
  const isCirca = /^(?:true|1|c)/.test(String(find('circa')?.value ?? ''));
  if (to === undefined || to === '') return `${from}${isCirca ? '~' : ''}`;
  return describeRange(from, to) ?? `${from}${isCirca ? '~' : ''}/${to}`;
}

/** `Spring 2019` for the months 13 and 21, which are seasons; null for other dates. */
function nameSeason(date: string): string | null {
  const [, year = '', month = ''] = /^(\d{4})-(1[3-6]|2[1-4])$/.exec(date) ?? [];
  return year === '' ? null : `${seasons[(Number(month) - 1) % 4] ?? ''} ${year}`;
}

/** `2019-05-02` from `[2019, 5, 2]`, or from a year alone. */
function readDateParts(node: Node): string {
  return writeDate((node.type === 'array' ? (node.children ?? []) : [node]).map(readScalar));
}

/** Empty for the year 0, which stands for an unknown one. */
function writeDate([year = '', month = '', day = '']: readonly string[]): string {
  if (Number(year) === 0) return '';
  return [year, month, day]
    .slice(0, month === '' ? 1 : day === '' ? 2 : 3)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
