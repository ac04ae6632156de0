import type { Draft, Field } from '../../model/draft.ts';
import type { RichText } from '../../model/markup.ts';
import { toRichText } from '../../model/tex/parse-markup.ts';
import { createSourceText, type SourceLine } from '../../model/source-text.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { parseByline } from './byline.ts';
import { diagnoseListing } from './diagnose.ts';
import { areTitleAndNames } from './name-line.ts';
import { groupLines } from './records.ts';
import { squashSpaces } from './squash.ts';
import { readTitlesAndAuthors } from './title-and-authors.ts';

/**
 * Parses a listing pasted from a paper index: three lines per paper, `[score]CATEGORYdate[Code]`, then the title joined to at most
 * three authors with ` et al.` and ` · affiliations`, then the abstract. `people` are names known to the site. Never throws; what
 * cannot be parsed becomes a diagnostic, and every other paper is read.
 */
export function parseListing(file: string, written: string, people: readonly string[]): ParsedSource {
  // Word processors end lines with characters of their own.
  const text = written.replaceAll(/[\v\f\u0085\u2028\u2029]/gu, '\n');
  const source = createSourceText(file, text);
  const lines = groupLines(source.lines);
  const papers = lines.records.flatMap(({ first, header, byline, abstract }) => {
    if (!header || !byline) return [];
    const [names, ...rest] = abstract;
    const isDivided = names !== undefined && areTitleAndNames(byline, names);
    const line = isDivided ? joinLines(text, byline, names) : byline;
    return [{ first, header, line, byline: parseByline(line), abstract: isDivided ? rest : abstract }];
  });
  const titles = readTitlesAndAuthors(papers, people);
  const drafts = papers.flatMap(({ first, header, byline, abstract }, index): readonly Draft[] => {
    const title = titles[index];
    if (!title) return [];
    const { etal, affiliations } = byline;
    return [
      {
        source: { file, line: first.number },
        ...header,
        ...title,
        etal,
        affiliations,
        abstract: readAbstract(abstract),
      },
    ];
  });
  return { source, drafts, diagnostics: diagnoseListing(source, lines, drafts) };
}

/** Two adjacent lines as one, including the line break. */
function joinLines(text: string, { number, start }: SourceLine, last: SourceLine): SourceLine {
  return { number, start, text: text.slice(start, last.start + last.text.length) };
}

function readAbstract(lines: readonly SourceLine[]): Field<RichText> | null {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return null;
  const start = first.start + (first.text.length - first.text.trimStart().length);
  const end = last.start + last.text.trimEnd().length;
  const value = toRichText(squashSpaces(lines.map((line) => line.text).join(' ')));
  return { value, span: { start, end }, confidence: 'certain', rule: 'abstract' };
}
