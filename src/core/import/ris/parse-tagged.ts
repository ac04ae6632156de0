import type { SourceLine } from '../../model/source-text.ts';
import { createSourceText } from '../../model/source-text.ts';
import type { ParsedSource } from '../parsed-source.ts';
import type { Span } from '../../model/draft.ts';
import { parseEntries } from '../reference/parse-entries.ts';
import { readRecord } from './read-record.ts';
import type { RisRecord, TaggedText } from './scan-records.ts';
import { type TaggedForm, taggedForms, type TaggedFormat } from './tagged-forms.data.ts';

/** Creates a reader for formats that have one tag per line and correspond to RIS with other tags. */
export const createTaggedReader =
  (format: TaggedFormat) =>
  (file: string, text: string): ParsedSource => {
    const source = createSourceText(file, text);
    const { records, strays } = scanRecords(source.lines, taggedForms[format]);
    const entries = records.map((record) => readRecord(record).entry);
    return parseEntries(source, entries, { faults: [], strays, unused: [] });
  };

interface OpenRecord {
  readonly head: Span;
  readonly type: string;
  readonly texts: { readonly tag: string; readonly lines: string[]; readonly span: Span }[];
  end: number;
}

function scanRecords(
  lines: readonly SourceLine[],
  form: TaggedForm,
): { readonly records: readonly RisRecord[]; readonly strays: readonly Span[] } {
  const records: OpenRecord[] = [];
  const strays: Span[] = [];
  for (const { start, text } of lines) {
    if (text.trim() === '') continue;
    const [, tag, written = ''] = form.line.exec(text) ?? [];
    const rest = written.trim();
    const from = start + text.length - written.trimStart().length;
    const span = rest === '' ? { start, end: start + text.length } : { start: from, end: from + rest.length };
    const open = records.at(-1);
    if (tag === form.first) {
      const texts = [{ tag, lines: [rest], span }];
      records.push({ head: span, type: form.types.get(rest) ?? 'JOUR', texts, end: start + text.length });
      continue;
    }
    if (open) open.end = start + text.length;
    if (tag !== undefined) open?.texts.push({ tag, lines: [rest], span });
    else if (open) open.texts.at(-1)?.lines.push(text.trim());
    else strays.push({ start, end: start + text.length });
  }
  return { records: records.map((record) => toRisRecord(record, form)), strays };
}

function toRisRecord({ head, type, texts, end }: OpenRecord, form: TaggedForm): RisRecord {
  const there = new Set(texts.map(({ tag }) => tag));
  const own = texts.flatMap((text): readonly TaggedText[] => {
    // A whole book has no title besides its own.
    const tag = text.tag === 'BTI' && !there.has('TI') ? 'TI' : form.tags.get(text.tag);
    if (tag === undefined || there.has(form.better.get(text.tag) ?? '')) return [];
    // Other identifiers of an article share the tag of the DOI: `e12 [pii]`.
    if (tag === 'DO' && /\[(?!doi)\w+\]$/iu.test(text.lines[0] ?? '')) return [];
    if (tag === 'KW') return text.lines.map((line) => ({ ...text, tag, lines: [line] }));
    // In Web of Science and EndNote, each line is one name.
    if (tag === 'AU' || tag === 'ED')
      return text.lines.map((line) => ({ ...text, tag, lines: [readName(line, text.tag)] }));
    const whole = text.lines.join(' ');
    // PubMed ends every title with a full stop.
    const isTitle = form.first === 'PMID' && tag === 'TI';
    return [{ ...text, tag, lines: [isTitle ? whole.replace(/(?<!\.)\.$/u, '') : whole] }];
  });
  const isMedical = form.first === 'PMID' && [{ tag: 'DB', lines: ['PubMed'], span: head }];
  return { type, texts: [...own, ...(isMedical || [])], head, span: { start: head.start, end } };
}

/** A group is a name without parts, which RIS marks with a final comma. */
const readName = (name: string, tag: string) => (tag === 'CN' || tag === 'CA' ? `${name},` : name);
