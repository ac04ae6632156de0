import { findStatus } from '../reference/publication-status.ts';

/** Removes the separators around a part of a reference. */
export type CleanText = (text: string) => string;

const quotes = '"“”„«»‚‘’\'`「」『』';
/** Matches characters at the ends of a text. */
export const matchEdges = (signs: string) => new RegExp(`^[${signs}\\s]+|(?<![${signs}\\s])[${signs}\\s]+$`, 'gu');
const separators = matchEdges(',;:.，。；：');
const quoted = matchEdges(`,;:.，。${quotes}`);
/** Between the parts of a reference in the Russian style and in others. */
const dashes = matchEdges('–—/');

export const cleanText: CleanText = (text) => balance(text.replaceAll(separators, ''));

/** Removes a bracket at an end if its counterpart is missing. */
function balance(text: string): string {
  const trimmed = text.trim();
  const [first, last] = [trimmed.charAt(0), trimmed.slice(-1)];
  const open = (trimmed.match(/[([]/gu) ?? []).length;
  const closed = (trimmed.match(/[)\]]/gu) ?? []).length;
  if ('(['.includes(first) && first !== '' && ')]'.includes(last) && open === 1 && closed === 1)
    return trimmed.slice(1, -1);
  if (open > closed && '(['.includes(first) && first !== '') return trimmed.slice(1);
  if (closed > open && ')]'.includes(last) && last !== '') return trimmed.slice(0, -1).replaceAll(separators, '');
  if (open > closed && '(['.includes(last) && last !== '') return trimmed.slice(0, -1);
  return trimmed;
}

/** A question mark, or the full stop of an abbreviation, at the end belongs to the title. */
export const cleanTitle: CleanText = (text) => {
  const inner = text.replaceAll(matchEdges(`,;:，。；：`), '').replace(/^\.\s|\s\/{1,2}$/gu, '');
  const unquoted = isQuoted(inner) ? inner.replaceAll(quoted, '') : inner;
  return balance(unquoted.replace(/(?<!\.)\.$/u, ''));
};

/** True for a text entirely within quotation marks. */
function isQuoted(text: string): boolean {
  const bare = text.replaceAll(matchEdges('.,'), '');
  const [first, last] = [bare.charAt(0), bare.slice(-1)];
  if (first === '' || !quotes.includes(first))
    return quotes.includes(last) && last !== '' && !new RegExp(`\\s[${quotes}]`, 'u').test(bare);
  return !new RegExp(`[${quotes}]\\s.*\\s[${quotes}]`, 'u').test(bare.slice(1));
}

/** `Ruiz A, Berg L.`, `Ruiz A.`: the final full stop is not part of the initial. */
const dropLastStop = (text: string) =>
  /\p{Ll} \p{Lu}{1,3}(?:[,;]| and| &) |^[^,;.]*\p{Ll} \p{Lu}{1,3}\.$/u.test(text)
    ? text.replace(/(?<= \p{Lu}{1,3})\.$/u, '')
    : text;

/** After the names of editors: `(Eds.)`, `, eds.` */
export const editorMark =
  /(?:\s?[([]\s?(?:eds?|editors?|hrsg|hg|dirs?|coords?|orgs?|ed\. by|comps?)\.?\s?[)\]]|,?\s(?:eds?|editors?|hrsg|hg)\b)[.,:\s]{0,3}$/iu;

export const cleanNames: CleanText = (text) =>
  dropLastStop(text.trim())
    .replace(/^[^\p{L}\p{N}({[\u2013\u2014_-]+/u, '')
    .replace(/\s?[([][^)\]]{0,40}$/u, '')
    .replaceAll(/\s?\(([^()]{4,40})\)\.?/gu, (bracket, inner: string) => (findStatus(inner) === null ? bracket : ''))
    .replace(editorMark, '')
    .replace(/\s\(((?:\p{Lu}\p{Ll}?\.[\s-]?){1,4})\)/gu, ', $1')
    .replace(/(?<![\s,;:(["“«„'‘/=–—-])[\s,;:(["“«„'‘/=–—-]+$/u, '')
    .replace(/(?<=\p{Ll}{2}(?: \p{Lu}\p{Ll})?|\)|\p{Script=Han})[.．。]$/u, '')
    .replace(/^[^\p{L}\p{N}]+$/u, '');

export const cleanEditors: CleanText = (text) =>
  cleanNames(
    balance(text)
      .replace(/^\W*(?:in|en|dans)\b[:\s]*/iu, '')
      .replace(
        /^\W*(?:(?:eds?|editors?|hrsg|hg|trans(?:l|lated)?|edited|herausgegeben|tr|dirs?)\b\.?\s*(?:by|von|par)?\s*)/iu,
        '',
      ),
  ).replace(/(?<![([\s,])[([\s,]+$/u, '');

export const cleanDate: CleanText = (text) => text.replaceAll(matchEdges(',;:.()[\\]，。（）'), '');

/** `Paper presented at the Workshop on Moss`: the words before the name of the meeting. */
export const presentedAt = /^(?:\p{L}+ ){0,2}(?:presented|given|read) (?:at|to) (?:the )?(?=\p{Lu}|\d)/iu;

export const cleanContainer: CleanText = (text) => {
  const name = balance(
    text
      .replaceAll(quoted, '')
      .replace(/^(?:in|dans|en|im)(?::\s*|\s+)(?=\S)/iu, '')
      .replaceAll(quoted, '')
      .replaceAll(dashes, '')
      .replaceAll(quoted, '')
      .replace(presentedAt, ''),
  );
  return endsAbbreviated(name) && text.includes(`${name}.`) ? `${name}.` : name;
};

/** Words at the end of abbreviated names of journals, after the list of title word abbreviations of ISO 4. */
const abbreviations = new Set(
  (
    'acad anal anat ann appl astron astrophys biochem bioeng bioinf biol biophys biotechnol bull chem clin comput commun ' +
    'dyn ecol econ educ electron eng entomol environ epidemiol evol genet geochem geol geophys hist immunol ind inf inst int ' +
    'intell lang lett linguist manag mach mater math mech med meteorol microbiol mol nanotechnol neurosci nucl nutr oceanogr opt ' +
    'pharmacol philos phys physiol polit proc psychol publ quant relat rep res rev robot sci soc softw ' +
    'sociol spectrosc stat stud surg surv syst technol theor toxicol trans univ zool'
  ).split(' '),
);

/** Whether the full stop at the end is that of `Phys. Rev. Lett.`; other lists abbreviate without full stops: `J Fluid Mech`. */
function endsAbbreviated(name: string): boolean {
  const words = name.split(/[\s-]+/u);
  const isAbbreviation = (word = '') => word === 'J' || abbreviations.has(word.toLowerCase());
  return isAbbreviation(words.at(-1)) && !words.slice(0, -1).some(isAbbreviation);
}

export const cleanPages: CleanText = (text) =>
  text
    .replaceAll(matchEdges(',;:.()–—'), '')
    .replace(/^(?:pp?|pages?|seiten?|s|pgs?|стр|с|págs?|str)(?![\p{L}\d])\.?\s*/iu, '')
    .replace(/\s?(?:pp?|pages?)\.?$/iu, '');

/** `edition` in several languages, and its abbreviations, as alternatives of a pattern. */
export const editionWords =
  'edn?|ed|edition|éd|édition|edición|edizione|edição|aufl|auflage|vyd|vydání|wyd|wydanie|изд|издание';
const lastEditionWord = new RegExp(` ?(?:${editionWords})\\.?$`, 'iu');

export const cleanEdition: CleanText = (text) => cleanText(cleanText(text).replace(lastEditionWord, ''));
