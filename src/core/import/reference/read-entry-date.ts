import type { Field, WrittenDate } from '../../model/draft.ts';
import { statesRetraction } from '../../model/retraction.ts';
import { readDate, readDateParts, unknownDate } from './dates.ts';
import type { Entry, Value } from './entry.ts';
import { findStatus, isOnlyStatus } from './publication-status.ts';
import { numbered } from './read-details.ts';
import { readText } from './read-value.ts';
import { texToText } from './tex/clean-tex.ts';

/** The date of a paper, or its status if it has not appeared, with the position of that information or else of the entry. */
export function readEntryDate(entry: Entry): Field<WrittenDate> {
  const { values, key, head } = entry;
  const [date, year, month, day] = ['date', 'year', 'month', 'day'].map((name) => values.get(name));
  // The tilde in biblatex's `2019~` is not a space.
  const text = (value: Value | undefined) =>
    value
      ? texToText(
          value.text.replaceAll(/(?<=\d)~(?=\s*(?:$|\/))/g, '\\textasciitilde{}').replaceAll(/\\circa\b\s?/g, 'c. '),
        )
      : '';
  const whole = date ? readDate(text(date)) : unknownDate;
  const parts = readDateParts(text(year), text(month), text(day));
  const found = findEntryStatus(entry, [whole, parts]);
  const status = found && { status: found };
  if (date && whole.year !== null)
    return { value: { ...whole, ...status }, span: date.span, confidence: 'certain', rule: 'date' };
  const named = year ?? month;
  if (named && parts.year !== null)
    return { value: { ...parts, ...status }, span: named.span, confidence: 'certain', rule: 'year' };
  const event = values.get('eventdate');
  const held = readDate(text(event));
  if (event && held.year !== null && found === null)
    return { value: held, span: event.span, confidence: 'likely', rule: 'eventdate' };
  const unread = [date, year].find((value) => value && text(value).trim() !== '');
  const place = unread?.span ?? key?.span ?? head;
  const { printed } = date ? whole : parts;
  const undated = { ...unknownDate, ...(printed !== undefined && { printed }), ...status };
  return { value: undated, span: place, confidence: 'certain', rule: unread?.field ?? 'none' };
}

/**
 * The statement that a paper has not appeared: in its date, in `pubstate`, or in a note or a number that contains nothing else; if there is no
 * year, in any note or venue.
 */
function findEntryStatus({ type, values }: Entry, dates: readonly WrittenDate[]): string | null {
  const own = dates.find(({ status }) => status !== undefined)?.status;
  if (own !== undefined) return own;
  const state = readText(values.get('pubstate'))?.value ?? '';
  if (state !== '' && !/^(?:final|print|e?p?publish(?:ed)?)$/i.test(state) && !statesRetraction(state))
    return findStatus(state) ?? state;
  const whole = [values.has('note') ? 'note' : 'addendum', ...numbered]
    .map((name) => readText(values.get(name))?.value ?? '')
    .find(isOnlyStatus);
  if (whole !== undefined) return findStatus(whole);
  if (dates.some(({ year }) => year !== null)) return null;
  const said = ['note', 'addendum', 'howpublished', 'annotation', 'journal', 'journaltitle', 'booktitle', 'comment'];
  const found = said
    .map((name) => findStatus(readText(values.get(name))?.value ?? ''))
    .find((status) => status !== null);
  return found ?? (type === 'inpress' ? 'in press' : null);
}
