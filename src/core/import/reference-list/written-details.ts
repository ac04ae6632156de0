import type { LinkKind } from '../../model/links.ts';
import { isParticle } from '../../model/particles.ts';
import { linkKindOfLabel } from '../reference/addresses.ts';

/** Words of a reference whose meaning does not depend on their place: `[dissertation]`, `Report No.: TR-7`. */
export interface WrittenDetail {
  readonly kind: 'type' | 'medium' | 'label' | 'number' | 'form' | 'version' | 'held' | 'venue' | 'group';
  /** What they say: a type of biblatex, a number, the form of a report such as `Working Paper`, the days or the place of a conference, the name of a group. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the words begin that the model need not read: the year of a conference is one that it must. */
  readonly hiddenFrom: number;
}

/** In UTF-16 units; later text is not searched. */
const longest = 2000;

/** The kinds of work that a bracket names in the style of Vancouver and in APA. */
const bracketTypes: readonly (readonly [type: string, words: RegExp])[] = [
  ['mastersthesis', /^(?:master(?:['’]?s)?|m\.?sc\.?|m\.?a\.?) (?:thesis|dissertation)$/iu],
  ['phdthesis', /^(?:(?:(?:ph\.? ?d\.?|doctoral) )?dissertation|(?:ph\.? ?d\.?|doctoral) thesis)$/iu],
  ['thesis', /^(?:[\p{L}’' -]{1,20} )?thesis$/iu],
  ['dataset', /^data ?sets?$/iu],
  ['software', /^(?:(?:computer )?(?:software|program)|source code)$/iu],
  ['preprint', /^pre-?print$/iu],
  ['techreport', /^(?:(?:technical|research) )?report$/iu],
];
/** Where a work was read, and when. */
const medium = /^(?:internet|online|electronic resource|cd-rom|(?:cited|accessed|updated) .{0,30}\d.{0,10})$/iu;

const bracket = /\s?\[(?<words>[^[\]]{4,60})\]/giu;
const reportForms = String.raw`(?:technical |research )?(?:report|rep\.)|(?:[\p{L}&]{1,20} ){0,3}(?:working|discussion|staff|policy|occasional|white|research) paper|policy brief|technical (?:note|memorandum)`;
const reportWords = String.raw`(?<form>${reportForms})(?: series)?,? (?:no|nr|number)\b[.:\s]{1,3}(?<number>[\p{L}\d](?:[\p{L}\d./-]{0,30}[\p{L}\d])?)`;
const reportNumbers = [
  new RegExp(String.raw`\s?[([]${reportWords}[)\]]`, 'iu'),
  new RegExp(String.raw`(?<=[.;,]\s)${reportWords}(?:\.|$)`, 'iu'),
];
const version = /\s?[([](?:version|ver\.|v\.?) ?(?<version>\d[\w.-]{0,20})[)\]]/iu;
const held =
  /; (?<year>(?:19|20)\d\d)(?<days> \p{Lu}\p{Ll}{2,9}\.? \d{1,2}(?: ?[-–] ?(?:\p{Lu}\p{Ll}{2,9}\.? )?\d{1,2})?)(?:; (?<place>[^;:]{2,60}?)(?=\.(?:\s(?:\p{Lu}[^.:]{0,40}:|pp?\.|\[|https?:|Available|doi)|\s*$))|;)/u;
/** Behind the names of the other authors: `, the SILL Collaboration.`, `; MOSS Study Group.`, `, on behalf of the Frost Network.` */
const group =
  /(?:[,;]|,? (?:and|&)|,? on behalf of|,? for) (?:(?:and|&|on behalf of|for) )?(?:[Tt]he )?(?<name>\p{Lu}[^\s,;:.()]{0,40}(?: [^\s,;:.()]{1,40}){0,6} (?:Collaboration|Consortium|Group|Investigators|Network|Initiative|Team|Collaborators|Trialists))(?=[.:] | \()/u;
/** Behind the names of its members: `Ruiz A, et al. (MOSS Collaboration),` */
const bracketedGroup =
  /\s\((?:for |on behalf of )?(?:[Tt]he )?(?<name>\p{Lu}[^\s,;:.()]{0,40}(?: [^\s,;:.()]{1,40}){0,6} (?:Collaboration|Consortium|Group|Investigators|Team))\)(?=[,.:;])/u;
const patent =
  /(?<=[.,;”"]\s)(?<office>(?:U\.?S\.?|EP|European|German|Chinese|Japanese|\p{Lu}{2}) )?[Pp]atent(?: [Aa]pplication)?(?: [Nn]o\.?| [Nn]umber)?:? (?<number>(?:\p{Lu}{2} ?)?\d[\d,/]{3,14}\d(?: ?\p{Lu}\d?)?)(?=[.,;)\s]|$)/u;
/** True for names that end with initials: `Ruiz A, van den Berg L`, `Ruiz, A. B.` */
const isNames = (text: string) => {
  const words = text.replace(/^\P{L}{1,8}/u, '').split(/\s+/u);
  return (
    words.every((word) => /^\p{Lu}[\p{L}'’.-]*[,;]?$|^(?:and|&)$/u.test(word) || isParticle(word)) &&
    /^(?:\p{Lu}{1,3}|(?:\p{Lu}\.-?){1,3})$/u.test(words.at(-1) ?? '')
  );
};

const addressLabel = /[[(](?<label>\p{L}[\p{L} ]{1,20}):?\s?(?=https?:)/giu;

/** The kind of link for a label: `PDF`, `slides`. */
export const kindOfLabel = (label: string): LinkKind | null =>
  linkKindOfLabel(label) ?? (/^\W*(?:(?:open )?pdf|paper|preprint|full text)\W*$/iu.test(label) ? 'pdf' : null);

/** Everything that a reference says in words with one meaning. Takes linear time. */
export function findWrittenDetails(written: string): readonly WrittenDetail[] {
  const text = written.slice(0, longest);
  const details: WrittenDetail[] = [];
  const add = (kind: WrittenDetail['kind'], said: string, start: number, length: number, hidden = 0) => {
    details.push({ kind, text: said, start, end: start + length, hiddenFrom: start + hidden });
  };
  for (const { 0: whole, index, groups } of text.matchAll(bracket)) {
    const words = groups?.['words'] ?? '';
    const type = bracketTypes.find(([, known]) => known.test(words))?.[0];
    if (type !== undefined) add('type', type, index, whole.length);
    else if (medium.test(words)) add('medium', words, index, whole.length);
  }
  for (const { 0: whole, index, groups } of text.matchAll(addressLabel))
    if (kindOfLabel(groups?.['label'] ?? '') !== null) add('label', whole, index, whole.length, whole.length);
  const report = reportNumbers.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (report) {
    const { form = '', number = '' } = report.groups ?? {};
    add('number', number, report.index, report[0].length);
    if (!/rep/iu.test(form)) add('form', form, report.index, report[0].length, report[0].length);
  }
  const numbered = details.some(({ text: type }) => type === 'software' || type === 'dataset') && version.exec(text);
  if (numbered) add('version', numbered.groups?.['version'] ?? '', numbered.index, numbered[0].length);
  const meeting = held.exec(text);
  if (meeting) {
    const { year = '', days = '', place } = meeting.groups ?? {};
    const start = meeting.index + 2;
    const end = start + year.length + days.length;
    add('held', year + days, start, end - start, year.length);
    if (place !== undefined) add('venue', place, end, place.length + 2);
  }
  const team = group.exec(text.slice(0, 400));
  const name = team?.groups?.['name'] ?? '';
  if (team && isNames(text.slice(0, team.index))) add('group', name, team.index, team[0].length);
  const members = bracketedGroup.exec(text.slice(0, 400));
  if (members && /\bet\.? al\.?,?$/u.test(text.slice(0, members.index)))
    add('group', members.groups?.['name'] ?? '', members.index, members[0].length);
  const invention = patent.exec(text);
  if (invention) {
    const { office = '', number = '' } = invention.groups ?? {};
    add('type', 'patent', invention.index, invention[0].length);
    add('number', office + number, invention.index, invention[0].length, invention[0].length);
  }
  return details;
}

/** The text of a reference that the model reads, of the same length: spaces take the place of what is known without it. */
export function hideDetails(text: string, details: readonly WrittenDetail[]): string {
  const lastFirst = details.toSorted((one, other) => other.start - one.start);
  return lastFirst.reduce((shown, { hiddenFrom, end }) => {
    // The full stop behind a bracket ends the title before it.
    const sign = /^[\p{L}\d)?][.,:;]$/u.test(shown.charAt(hiddenFrom - 1) + shown.charAt(end)) ? shown.charAt(end) : '';
    const length = end - hiddenFrom + sign.length;
    return shown.slice(0, hiddenFrom) + sign.padEnd(length) + shown.slice(hiddenFrom + length);
  }, text);
}
