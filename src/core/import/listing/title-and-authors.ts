import type { Field } from '../../model/draft.ts';
import type { SourceLine } from '../../model/source-text.ts';
import { type Byline, splitList } from './byline.ts';
import { cutAuthors } from './cut/cut-authors.ts';
import { squash } from './squash.ts';

/** The second line of a paper, and what stands on it. */
export interface BylineOnLine {
  readonly line: SourceLine;
  readonly byline: Byline;
}

export interface TitleAndAuthors {
  readonly title: Field<string>;
  readonly authors: readonly Field<string>[];
}

/** Divides titles from authors, all lines of a listing together: a tab decides where there is one, else the cut. */
export function readTitlesAndAuthors(
  lines: readonly BylineOnLine[],
  people: readonly string[],
): readonly TitleAndAuthors[] {
  const glued = lines.map((line) => ({ text: gluedText(line), etal: line.byline.etal !== null }));
  const cuts = cutAuthors(glued, people);
  return lines.map((line, index) => {
    const cut = cuts[index];
    if (line.byline.tab !== null) return divideAtTab(line, line.byline.tab);
    if (!cut) throw new Error('Every line has its cut.');
    const text = gluedText(line);
    const field = (start: number, end: number): Field<string> => ({
      value: squash(text.slice(start, end)),
      span: { start: line.byline.glued.start + start, end: line.byline.glued.start + end },
      confidence: cut.confidence,
      rule: cut.rule,
    });
    return { title: field(0, cut.titleEnd), authors: cut.authors.map(({ start, end }) => field(start, end)) };
  });
}

function divideAtTab({ line, byline }: BylineOnLine, tab: number): TitleAndAuthors {
  const title = line.text.slice(byline.glued.start - line.start, tab - line.start).trimEnd();
  const span = { start: byline.glued.start, end: byline.glued.start + title.length };
  const authors = { start: tab - line.start, end: byline.glued.end - line.start };
  return {
    title: { value: squash(title), span, confidence: 'certain', rule: 'tab' },
    authors: splitList(line, authors, 'tab'),
  };
}

function gluedText({ line, byline }: BylineOnLine): string {
  return line.text.slice(byline.glued.start - line.start, byline.glued.end - line.start);
}
