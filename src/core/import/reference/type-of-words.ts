import { entryForms } from './entry-types.data.ts';
import type { Value } from './entry.ts';
import { types } from './type-words.data.ts';

/**
 * The type of a paper whose kind is written in words for people, else the one that its venue suggests. The venue goes into the field of the
 * type. A kind that nobody knows stays.
 */
export function resolveType(values: Map<string, Value>): string {
  const written = values.get('type')?.text.toLowerCase().replaceAll(/[\s-]/gu, '') ?? '';
  const known = types.get(written);
  if (known !== undefined) values.delete('type');
  const venue = values.get('journaltitle');
  const isHeld = /\b(?:proceedings|conference|symposium|workshop|congress)\b/iu.test(venue?.text ?? '');
  const inBook = isHeld || values.has('booktitle') ? 'inproceedings' : null;
  const type = known ?? inBook ?? (venue ? 'article' : values.has('school') ? 'thesis' : 'misc');
  const { venues } = entryForms.get(type) ?? { venues: ['journaltitle'] };
  const [field = ''] = venues;
  if (venue && (field === 'booktitle' || !venues.includes('journaltitle')) && !values.has(field)) {
    values.set(field, { ...venue, field });
    values.delete('journaltitle');
  }
  return type;
}
