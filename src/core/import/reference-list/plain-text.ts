import type { Span } from '../../model/draft.ts';

/** A reference on one line without Markdown and HTML, and the source position of each character. */
export interface PlainText {
  readonly text: string;
  /** Offset in the source of each character, and of the end. */
  readonly offsets: readonly number[];
  /** Links with labels, such as `[PDF](moss.pdf)`. */
  readonly links: readonly LabelledLink[];
  /** Where tags of publishers' XML were: text copied with such tags is often damaged, and what they marked is lost. */
  readonly dropped: readonly number[];
}

export interface LabelledLink {
  readonly label: string;
  readonly target: string;
  readonly span: Span;
  /** The position of the label in the text; null for a label that only names the target. */
  readonly at: number | null;
}

/** A part of a source: one line of a reference. */
export interface Piece {
  readonly start: number;
  readonly text: string;
}

const link = String.raw`\[(\[?[^[\]]{1,300}\]?)\]\(<?((?:https?:(?:[^\s()<>]|\s(?!")){1,1000}|[^\s()<>]{1,1000})(?:\([^\s()<>]{0,100}\)[^\s()<>]{0,200})?)>?(?:\s"[^"]{0,100}")?\)`;
const anchor = String.raw`<a\s[^<>]{0,300}?href\s?=\s?["']([^"'<>]{1,1000})["'][^<>]{0,300}>([^<>]{1,300})</a>`;
const tag = String.raw`</?(?:a|b|i|p|u|br|em|li|ol|ul|sup|sub|div|span|font|small|strong|italic|bold|cite|code)(?:\s[^<>]{0,300})?/?>`;
const foreign = /^<\/?(?:italic|bold)/iu;
const escape = String.raw`\\([\\\x60*_{}[\]()#+.!&~|-])`;
/** Signs of emphasis surround words; those of notes follow names. */
const emphasis = String.raw`(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=[^\s*_])(?=[^*_]{1,400}[^\s*_]\6(?![\p{L}\p{N}*_]))|(?<=[^\s*_])(?:\*{1,3}|_{1,3})(?![\p{L}\p{N}*_])`;
/** Quotation marks as in TeX: ``Moss,'' */
const texQuote = String.raw`\x60\x60(?=[^\x60']{1,400}'')|(?<=\x60\x60[^\x60]{1,400})''`;
const entity = '&(?:amp|nbsp|quot|#39);';
const markup = new RegExp(`${link}|${anchor}|${tag}|${escape}|${emphasis}|${texQuote}|${entity}`, 'giu');
const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&nbsp;', ' '],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['``', '“'],
  ["''", '”'],
]);

const labels =
  'pdf|open pdf|full text|paper|(?:source )?code|bib(?:tex)?|slides?|presentation|poster|video|recording|data|data ?set|link|doi|arxiv|biorxiv|preprint|abstract|abs|website|project(?: page| website)?|supp|supplement(?:ary(?: materials?)?)?|html|url|demo|talk|blog|cite|github|publisher|journal|proceedings|here';
/** A label that only names the target of a link. */
const linkWords = new RegExp(`^\\P{L}*(?:${labels})\\P{L}*$`, 'iu');
/** Labels of links after a reference, whose targets may be missing: `[PDF]`, `(code)`. */
const label = new RegExp(
  String.raw`\s?[[(|]\s?(?:${labels})\s?[\])|](?=(?:\s?[[(|]\s?\p{L}[\p{L} ]{1,19}[\])|])*\s*$)`,
  'giu',
);
/** Labels are searched within this many characters from the end. */
const labelled = 400;

/** Joins the lines of a reference and removes markup. Takes linear time. */
export function toPlainText(pieces: readonly Piece[]): PlainText {
  const signs: string[] = [];
  const offsets: number[] = [];
  const links: LabelledLink[] = [];
  const dropped: number[] = [];
  let end = 0;
  const write = (text: string, start: number) => {
    for (let at = 0; at < text.length; at++) {
      signs.push(text.charAt(at));
      offsets.push(start + at);
    }
  };
  for (const { start, text } of pieces) {
    joinLine(signs, offsets, text, end);
    let at = 0;
    let open = '';
    for (const match of text.matchAll(markup)) {
      const {
        0: whole,
        1: linkLabel,
        2: linkTarget,
        3: anchorTarget,
        4: anchorLabel,
        5: escaped,
        6: opening,
        index,
      } = match;
      const isClosing = opening === undefined && /^[*_]/u.test(whole);
      if (foreign.test(whole)) dropped.push(signs.length + index - at);
      if (isClosing && whole !== open) continue;
      if (opening !== undefined) open = opening;
      else if (isClosing) open = '';
      write(text.slice(at, index), start + at);
      at = index + whole.length;
      const [name, target] = [linkLabel ?? anchorLabel, linkTarget ?? anchorTarget];
      if (name !== undefined && target !== undefined) {
        // The text of a link on a title, a name or a venue belongs to the reference; the label of a file does not.
        const isText = !linkWords.test(name);
        links.push({
          label: name,
          target: target.trim().replaceAll(/\s+/gu, '%20'),
          span: { start: start + index, end: start + at },
          at: isText ? signs.length : null,
        });
        if (isText) write(name.replaceAll(/\\(?=[*_\\])/gu, ''), start + index + whole.indexOf(name));
      } else write(escaped ?? entities.get(whole.toLowerCase()) ?? '', start + at - 1);
    }
    write(text.slice(at), start + at);
    end = start + text.length;
  }
  offsets.push(end);
  return dropLabels({ text: signs.join(''), offsets, links, dropped });
}

/** Appends a line: after a space, or after removing the hyphen of a divided word. */
function joinLine(signs: string[], offsets: number[], next: string, end: number): void {
  if (signs.length === 0) return;
  if (signs.at(-1) === '-' && /^\p{Ll}/u.test(next) && /\p{Ll}/u.test(signs.at(-2) ?? '')) {
    signs.pop();
    offsets.pop();
    return;
  }
  const lastWord = signs.slice(-200).join('').split(/\s/u).at(-1) ?? '';
  if (/^https?:\/\/.*[/=_-]$/iu.test(lastWord)) return;
  signs.push(' ');
  offsets.push(end);
}

function dropLabels(plain: PlainText): PlainText {
  const { text, offsets } = plain;
  const start = Math.max(0, text.length - labelled);
  const [first] = text.slice(start).matchAll(label);
  if (!first) return plain;
  const end = start + first.index;
  return { ...plain, text: text.slice(0, end), offsets: [...offsets.slice(0, end), offsets[end] ?? 0] };
}
