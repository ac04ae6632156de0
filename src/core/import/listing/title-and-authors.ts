import type { Field, NameField } from '../../model/draft.ts';
import type { RichText } from '../../model/markup.ts';
import { toRichText } from '../../model/tex/parse-markup.ts';
import type { SourceLine } from '../../model/source-text.ts';
import { hasConjunction, blankNotes, readAuthors, replaceConjunctions } from './author-notes.ts';
import type { Byline } from './byline.ts';
import { type Cut, cutAuthors } from './cut/cut-authors.ts';
import { findAffiliations } from '../names/divide-names.ts';
import { squashSpaces } from './squash.ts';

/** The second line of a paper, parsed. */
export interface BylineOnLine {
  readonly line: SourceLine;
  readonly byline: Byline;
}

export interface TitleAndAuthors {
  readonly title: Field<RichText>;
  readonly authors: readonly NameField[];
}

/** Separates titles from authors for all lines of a listing together: at a tab if there is one, otherwise by the cut. */
export function readTitlesAndAuthors(
  lines: readonly BylineOnLine[],
  people: readonly string[],
): readonly TitleAndAuthors[] {
  const cuts = cutLines(lines, people);
  return lines.map((line, index) => {
    const cut = cuts[index];
    if (line.byline.tab !== null) return divideAtTab(line, line.byline.tab);
    if (!cut) throw new Error('Every line has its cut.');
    const text = gluedText(line);
    const { start } = line.byline.glued;
    const { confidence, rule } = cut;
    // Text between two names is a note on the first one.
    const parts = cut.authors.map((author, position) => ({
      start: author.start,
      end: cut.authors[position + 1]?.start ?? text.length,
    }));
    const authors = readAuthors(text, parts, { offset: start, confidence, rule });
    const lowest = authors.some((author) => author.confidence !== confidence) ? 'likely' : confidence;
    return {
      title: {
        value: toRichText(squashSpaces(text.slice(0, cut.titleEnd))),
        span: { start, end: start + cut.titleEnd },
        confidence: lowest,
        rule,
      },
      authors,
    };
  });
}

/** Cuts lines without the notes next to names. If words join names, a second cut with commas in their place must give the same result. */
function cutLines(lines: readonly BylineOnLine[], people: readonly string[]): readonly Cut[] {
  const glued = lines.map((line) => ({ text: blankNotes(gluedText(line)), etal: line.byline.etal !== null }));
  const cuts = cutAuthors(glued, people);
  const joined = cuts.flatMap(({ authors, titleEnd }, index) => {
    const { text = '', etal = false } = glued[index] ?? {};
    const hasJoints = authors.some(({ start, end }) => hasConjunction(text.slice(start, end)));
    return hasJoints ? [{ index, line: { text: replaceConjunctions(text, titleEnd), etal } }] : [];
  });
  const again = cutAuthors(
    joined.map(({ line }) => line),
    people,
  );
  const second = new Map(joined.map(({ index }, position) => [index, again[position]]));
  return cuts.map((cut, index) => {
    const other = second.get(index);
    if (!other) return cut;
    return other.titleEnd === cut.titleEnd ? other : { ...cut, confidence: 'guess' };
  });
}

function divideAtTab({ line, byline }: BylineOnLine, tab: number): TitleAndAuthors {
  const text = showSigns(line);
  const title = text.slice(byline.glued.start - line.start, tab - line.start).trimEnd();
  const span = { start: byline.glued.start, end: byline.glued.start + title.length };
  const start = tab - line.start;
  const behind = text.slice(start, byline.glued.end - line.start);
  const written = behind.slice(0, findAffiliations(behind));
  // Where semicolons separate names, a comma may be part of a name.
  const comma = /;\s/u.test(written) ? [] : written.matchAll(/,(?=\s)/gu);
  const starts = [0, ...Array.from(comma, ({ index }) => index + 1)];
  const parts = starts.map((from, index) => ({
    start: start + from,
    end: start + (starts[index + 1] ?? written.length),
  }));
  return {
    title: { value: toRichText(squashSpaces(title)), span, confidence: 'certain', rule: 'tab' },
    authors: readAuthors(text, parts, { offset: line.start, confidence: 'certain', rule: 'tab' }),
  };
}

const gluedText = ({ line, byline }: BylineOnLine): string =>
  showSigns(line).slice(byline.glued.start - line.start, byline.glued.end - line.start);

/** Replaces `&amp;` by `&` and keeps the length of the line. */
const showSigns = ({ text }: SourceLine): string =>
  text.replaceAll(/\s&amp;(?=\s)/gu, (sign) => '&'.padStart(sign.length));
