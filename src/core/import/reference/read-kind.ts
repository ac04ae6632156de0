import type { DraftReference, Field } from '../../model/draft.ts';
import { texToText } from './tex/clean-tex.ts';
import { type EntryForm, entryForms, namedForms, otherForm, talkForm, unknownForms } from './entry-types.data.ts';
import type { Entry, Value } from './entry.ts';
import { listArxivValues } from './read-links.ts';

/** Preprint servers, by the beginning of the name in the journal field. */
const preprintServers =
  /^(?:ar\s?xiv|corr\b|computing research repository|bio-?rxiv|med-?rxiv|chem-?rxiv|psyarxiv|socarxiv|eartharxiv|techrxiv|ssrn|research square|preprints\.org|preprint|hal\b|openreview$|iacr cryptology|cryptology eprint)/i;

export interface ReadKind {
  readonly type: NonNullable<DraftReference['type']>;
  readonly genre: string | null;
  readonly venue: Field<string> | null;
  /** The field that names the venue. */
  readonly venueField: string | null;
}

/** The type and venue of an entry. An article that is on arXiv, and nowhere else according to its entry, is a preprint. */
export function readKind(entry: Entry, links: DraftReference['links']): ReadKind {
  const { values } = entry;
  const form = findForm(entry);
  const venueValue = findVenueValue(form, values);
  const text = venueValue ? readVenue(venueValue, values) : '';
  const isOther = form.type === 'other' || form.type === 'article';
  const arxiv = form.type === 'other' ? listArxivValues(values)[0] : undefined;
  const eprint = arxiv ? placeOf(arxiv) : isOther && text === '' ? findEprint(links) : null;
  const isPreprint = form.type === 'preprint' || eprint !== null || (isOther && preprintServers.test(text));
  const isArxiv =
    isPreprint && (/^ar\s?xiv|^corr\b|^computing research/i.test(text) || (text === '' && eprint !== null));
  const place = venueValue ? placeOf(venueValue) : eprint;
  return {
    type: { value: isPreprint ? 'preprint' : form.type, span: entry.head, confidence: 'certain', rule: 'type' },
    genre: form.genre ?? null,
    venue:
      place && (isArxiv || text !== '') ? { ...place, value: isArxiv ? 'arXiv' : text, confidence: 'certain' } : null,
    venueField: venueValue?.field ?? null,
  };
}

const placeOf = ({ span, field }: Value): Pick<Field<string>, 'span' | 'rule'> => ({ span, rule: field });

/** The evidence that a paper is on arXiv; null if it has a DOI from elsewhere. */
function findEprint({ doi, arxiv }: DraftReference['links']): Pick<Field<string>, 'span' | 'rule'> | null {
  const found = doi === undefined ? arxiv : /^10\.48550\/arxiv\./i.test(doi.value) ? doi : undefined;
  return found ? { span: found.span, rule: found.rule } : null;
}

function findForm({ type, values }: Entry): EntryForm {
  // Zotero exports talks as unpublished papers; real ones have no event.
  if (type === 'unpublished' && values.has('eventtitle')) return talkForm;
  const known = entryForms.get(type);
  const isKnown = known !== undefined && known.type !== 'other';
  return (
    (isKnown ? undefined : (findFormOf(values.get('type')) ?? findFormOf(values.get('howpublished')))) ??
    known ??
    unknownForms.find(([field]) => values.has(field))?.[1] ??
    otherForm
  );
}

const findFormOf = (word: Value | undefined) => word && findNamedForm(texToText(word.text).toLowerCase());

/** A `PhD thesis` is a thesis; an `Invited presentation` and a `Poster` are talks. */
function findNamedForm(word: string): EntryForm | undefined {
  return (
    namedForms.get(word) ??
    namedForms.get(
      /(?:thesis|report|patent|standard|talk)$/.exec(
        word.replace(/(?:presentation|keynote(?: address)?|lecture|poster)$/, 'talk'),
      )?.[0] ?? '',
    )
  );
}

/** The first field that names where it appeared, rather than an address. */
function findVenueValue({ venues }: EntryForm, values: ReadonlyMap<string, Value>): Value | null {
  const field = [...venues, 'howpublished', 'abbr'].find((name) => {
    const value = values.get(name);
    const isType = name === 'howpublished' && findFormOf(value) !== undefined;
    return value && !isType && /\p{L}/u.test(readVenue(value, values));
  });
  return values.get(field ?? '') ?? null;
}

function readVenue(value: Value, values: ReadonlyMap<string, Value>): string {
  const subtitle = values.get(
    value.field === 'booktitle' ? 'booksubtitle' : value.field === 'journaltitle' ? 'journalsubtitle' : '',
  );
  const text = texToText(subtitle ? `${value.text}: ${subtitle.text}` : value.text);
  if (value.field !== 'howpublished') return text.replace(/(?<![\s,;:])[\s,;:]+$/, '');
  const rest = text
    .replace(/https?:\/\/\S+|www\.\S+/gi, '')
    .replace(/\b(?:last )?(?:accessed|retrieved|visited|viewed)\b(?=\D{0,30}\d)[^;]{0,40}$/iu, '')
    .trim();
  const words = rest.replace(/available|online|url|website|web|see|accessed|at|on|from|retrieved|[\d\W]+/gi, '');
  return words === '' ? '' : rest.replace(/(?<![\s,;:(])[\s,;:(]+$/, '');
}
