import type { DraftReference, Field } from '../../model/draft.ts';
import { texToText } from './tex/clean-tex.ts';
import { type EntryForm, entryForms, namedForms, otherForm, talkForm, unknownForms } from './entry-types.data.ts';
import type { Entry, Value } from './entry.ts';
import { listArxivValues } from './read-links.ts';

/** Servers of preprints, as the name of a journal begins. */
const preprintServers =
  /^(?:ar\s?xiv|corr\b|computing research repository|bio-?rxiv|med-?rxiv|chem-?rxiv|psyarxiv|socarxiv|eartharxiv|techrxiv|ssrn|research square|preprints\.org|preprint|hal\b|openreview$|iacr cryptology|cryptology eprint)/i;

export interface ReadKind {
  readonly type: NonNullable<DraftReference['type']>;
  readonly genre: string | null;
  readonly venue: Field<string> | null;
  /** The field that names the venue. */
  readonly venueField: string | null;
}

/** What an entry is by its form, and where it appeared. */
export function readKind(entry: Entry): ReadKind {
  const { values } = entry;
  const form = findForm(entry);
  const venueValue = findVenueValue(form, values);
  const text = venueValue ? readVenue(venueValue, values) : '';
  const isOther = form.type === 'other' || form.type === 'article';
  const arxiv = isOther ? listArxivValues(values)[0] : undefined;
  const isPreprint =
    form.type === 'preprint' ||
    (isOther && (preprintServers.test(text) || (form.type === 'other' && arxiv !== undefined)));
  const isArxiv =
    isPreprint && (/^ar\s?xiv|^corr\b|^computing research/i.test(text) || (text === '' && arxiv !== undefined));
  const place = venueValue ?? arxiv;
  return {
    type: { value: isPreprint ? 'preprint' : form.type, span: entry.head, confidence: 'certain', rule: 'type' },
    genre: form.genre ?? null,
    venue:
      place && (isArxiv || text !== '')
        ? { value: isArxiv ? 'arXiv' : text, span: place.span, confidence: 'certain', rule: place.field }
        : null,
    venueField: venueValue?.field ?? null,
  };
}

function findForm({ type, values }: Entry): EntryForm {
  // Zotero writes talks as papers that are not published, which are at no event.
  if (type === 'unpublished' && values.has('eventtitle')) return talkForm;
  const known = entryForms.get(type);
  const word = known && known.type !== 'other' ? undefined : values.get('type');
  return (
    (word && findNamedForm(texToText(word.text).toLowerCase())) ??
    known ??
    unknownForms.find(([field]) => values.has(field))?.[1] ??
    otherForm
  );
}

/** A `PhD thesis` is a thesis, an `Invited presentation` a talk. */
function findNamedForm(word: string): EntryForm | undefined {
  return (
    namedForms.get(word) ??
    namedForms.get(
      /(?:thesis|report|patent|standard|talk)$/.exec(word.replace(/(?:presentation|keynote|lecture)$/, 'talk'))?.[0] ??
        '',
    )
  );
}

/** The first of the fields that says where it appeared, rather than at which address. */
function findVenueValue({ venues }: EntryForm, values: ReadonlyMap<string, Value>): Value | null {
  const field = [...venues, 'abbr'].find((name) => {
    const value = values.get(name);
    return value && /\p{L}/u.test(readVenue(value, values));
  });
  return values.get(field ?? '') ?? null;
}

function readVenue(value: Value, values: ReadonlyMap<string, Value>): string {
  const subtitle = values.get(
    value.field === 'booktitle' ? 'booksubtitle' : value.field === 'journaltitle' ? 'journalsubtitle' : '',
  );
  const text = texToText(subtitle ? `${value.text}: ${subtitle.text}` : value.text);
  if (value.field !== 'howpublished') return text.replace(/(?<![\s,;:])[\s,;:]+$/, '');
  const rest = text.replace(/https?:\/\/\S+|www\.\S+/gi, '').trim();
  const words = rest.replace(/available|online|url|website|web|see|accessed|at|on|from|retrieved|[\d\W]+/gi, '');
  return words === '' ? '' : rest.replace(/(?<![\s,;:(])[\s,;:(]+$/, '');
}
