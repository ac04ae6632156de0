import { entryForms } from './entry-types.data.ts';
import type { Value } from './entry.ts';
import { types } from './type-words.data.ts';

/**
 * The type for the words that describe a kind of paper, or else the type that the venue suggests. The venue moves to the field of that
 * type. Unknown words are kept.
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
