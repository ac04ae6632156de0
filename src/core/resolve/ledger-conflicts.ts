import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { SourceLine, SourceText } from '../model/source-text.ts';

type Side = 'ours' | 'base' | 'theirs';

/**
 * Finds git's conflict markers `<<<<<<<`, `|||||||`, `=======` and `>>>>>>>` at the start of lines. `clean` is the text with the first version of each
 * conflict; the rest of the conflict is blank, so offsets are unchanged.
 */
export function findConflicts(source: SourceText) {
  const diagnostics: Diagnostic[] = [];
  const blank: SourceLine[] = [];
  let side: Side | null = null;
  let start: SourceLine | undefined;
  let sides: Record<Side, string[]> = { ours: [], base: [], theirs: [] };
  const report = () => {
    if (start) diagnostics.push(diagnoseConflict(source, start, sides));
    [side, start, sides] = [null, undefined, { ours: [], base: [], theirs: [] }];
  };
  for (const line of source.lines) {
    const mark = /^(?:<{7}|\|{7}|={7}|>{7})(?=\s|$)/.exec(line.text)?.[0];
    if (mark?.startsWith('<') || (mark && !start)) {
      report();
      start = line;
    }
    if (mark) side = sideAfter[mark[0] ?? ''] ?? null;
    else if (side) sides[side].push(line.text);
    if (mark || side === 'base' || side === 'theirs') blank.push(line);
    if (mark?.startsWith('>')) report();
  }
  report();
  return { clean: blankOut(source.text, blank), diagnostics };
}

const sideAfter: Readonly<Record<string, Side>> = { '<': 'ours', '|': 'base', '=': 'theirs' };

function diagnoseConflict(source: SourceText, { start, text }: SourceLine, sides: Record<Side, string[]>): Diagnostic {
  const [ours, theirs] = [readEntryLines(sides.ours), readEntryLines(sides.theirs)];
  const details = {
    differing: [...ours.keys()].filter((id) => theirs.has(id) && theirs.get(id) !== ours.get(id)),
    ours: [...ours.keys()].filter((id) => !theirs.has(id)),
    theirs: [...theirs.keys()].filter((id) => !ours.has(id)),
  };
  return createDiagnostic('ledger-merge-conflict', details, source.locate({ start, end: start + text.length }));
}

/** The entries on some lines, by address; the ledger has one entry per line. */
function readEntryLines(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const [, id, entry] = /^\s*"([^"\\]+)"\s*:\s*(\{.*)$/.exec(line) ?? [];
      return id !== undefined && entry !== undefined ? [[id, entry.trim().replace(/,$/, '')] as const] : [];
    }),
  );
}

function blankOut(text: string, lines: readonly SourceLine[]): string {
  if (lines.length === 0) return text.replace(/^\uFEFF/, ' ');
  const parts: string[] = [];
  let end = 0;
  for (const line of lines) {
    parts.push(text.slice(end, line.start), ' '.repeat(line.text.length));
    end = line.start + line.text.length;
  }
  return [...parts, text.slice(end)].join('').replace(/^\uFEFF/, ' ');
}
