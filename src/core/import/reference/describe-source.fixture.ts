import type { Diagnostic } from '../../diagnostics.ts';
import type { Draft, Field, NameField } from '../../model/draft.ts';
import type { ParsedSource } from '../parsed-source.ts';

/** The result of reading a source in the form of the readers' fixtures, in the order of the file. */
export function describeSource({ drafts, diagnostics }: ParsedSource): unknown {
  const places = diagnostics.toSorted(
    ({ position: a }, { position: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  );
  return { papers: drafts.map(describePaper), diagnostics: places.map(describeDiagnostic) };
}

/** The content of a draft, without empty values. */
function describePaper({ source, title, authors, date, reference, ...paper }: Draft): unknown {
  const { key, type, venue, links, details, editors, keywords, award, preview, note, selected } = reference ?? {};
  const { year, month, day, printed, status } = date.value;
  const texts = {
    ...{
      line: source.line,
      key: key?.value,
      type: type?.value,
      date: [year, month, day, ...[printed, status].filter((text) => text !== undefined)],
      title: title.value.written,
    },
    ...{ authors: authors.map(describeName), etal: paper.etal?.value, abstract: paper.abstract?.value.written },
    ...{ category: paper.category?.value, code: paper.code?.value, venue: venue?.value },
    ...{ links: valuesOf(links ?? {}), details: valuesOf(details ?? {}), editors: editors?.map(describeName) },
    ...{
      keywords: keywords?.map(({ value }) => value),
      award: award?.value,
      preview: preview?.value,
      note: note?.value,
      selected: selected?.value,
    },
  };
  return Object.fromEntries(
    Object.entries(texts).filter(
      ([, value]) => value !== undefined && JSON.stringify(value) !== '{}' && JSON.stringify(value) !== '[]',
    ),
  );
}

const valuesOf = (fields: Readonly<Record<string, Field<string> | undefined>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field?.value]));

/** `Li|van den Berg`, `Ada|Grace|Jr.`, or the whole literal name; followed by what else is known about the person. */
function describeName({ value, parts, equal, corresponding, confidence }: NameField): string {
  const name = !parts || parts.literal ? value : [parts.given, parts.family, parts.suffix].filter(Boolean).join('|');
  const notes = [
    parts?.native,
    parts?.number,
    equal && 'equal',
    corresponding && 'corresponding',
    confidence !== 'certain' && confidence,
  ];
  return [name, ...notes.filter(Boolean)].join(' · ');
}

/** The position, the code and the data of the message: quoted texts and numbers, not the wording. */
function describeDiagnostic({ code, position, message }: Diagnostic): string {
  const data = Array.from(message.matchAll(/“[^“”]*”|\d+/gu), ([found]) => found);
  return [`${String(position?.line)}:${String(position?.column)} ${code}`, ...data].join(' ');
}
