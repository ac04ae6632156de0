import { createDiagnostic, type Diagnostic } from '../../diagnostics.ts';
import type { Draft } from '../../model/draft.ts';
import type { SourceLine, SourceText } from '../../model/source-text.ts';
import { suggestHeader } from './suggest-header.ts';
import type { ListingLines, ListingRecord } from './records.ts';

/** All diagnostics of a parsed listing. */
export function diagnoseListing(
  source: SourceText,
  lines: ListingLines,
  drafts: readonly Draft[],
): readonly Diagnostic[] {
  return [
    ...lines.records.flatMap((record) => diagnoseRecord(source, record)),
    ...diagnoseOutside(source, lines.outside),
    ...drafts.flatMap((draft) => diagnoseDraft(source, draft)),
  ];
}

function diagnoseRecord(source: SourceText, { first, header, byline }: ListingRecord): readonly Diagnostic[] {
  const position = locateLine(source, first);
  const found = first.text.trim();
  if (!header)
    return [createDiagnostic('header-not-understood', { found, suggestion: suggestHeader(found) }, position)];
  return byline ? [] : [createDiagnostic('title-missing', { found }, position)];
}

/** One diagnostic for each group of adjacent lines. */
function diagnoseOutside(source: SourceText, outside: readonly SourceLine[]): readonly Diagnostic[] {
  const runs: { first: SourceLine; lines: number; lastNumber: number }[] = [];
  for (const line of outside) {
    const run = runs.at(-1);
    if (run?.lastNumber === line.number - 1) {
      run.lines += 1;
      run.lastNumber = line.number;
    } else runs.push({ first: line, lines: 1, lastNumber: line.number });
  }
  return runs.map(({ first, lines }) =>
    createDiagnostic('text-outside-paper', { found: first.text.trim(), lines }, locateLine(source, first)),
  );
}

function diagnoseDraft(source: SourceText, { title, authors, abstract }: Draft): readonly Diagnostic[] {
  const found = { title: title.value.written, authors: authors.map((author) => author.value) };
  const position = source.locate(title.span);
  const isUncertain = title.confidence !== 'certain' && authors.length > 0;
  return [
    ...(isUncertain ? [createDiagnostic('uncertain-cut', found, position)] : []),
    ...(authors.length > 0 ? [] : [createDiagnostic('authors-missing', found, position)]),
    ...(abstract ? [] : [createDiagnostic('abstract-missing', found, position)]),
  ];
}

function locateLine(source: SourceText, line: SourceLine) {
  const text = line.text.trim();
  const start = line.start + line.text.indexOf(text);
  return source.locate({ start, end: start + text.length });
}
