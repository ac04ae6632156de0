import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { readItem } from '../import/csl-json/read-item.ts';
import type { Entry, Value } from '../import/reference/entry.ts';
import { readEntries } from '../import/reference/read-entry.ts';
import { describePath } from '../model/describe-path.ts';
import { createSourceText, type SourceText } from '../model/source-text.ts';
import type { FoundFacts, FoundPaper } from '../resolve/attach-found.ts';
import { checkJsonNode, listJsonProperties, parseJsonObject, spanOfNode } from '../settings/checked-json.ts';
import { type FoundEntry, foundEntrySchema, type FoundFieldName, foundFieldNames } from './schema.ts';

/** The content of `found.json`. */
export interface FoundFile extends FoundFacts {
  /** The entries as written, by the addresses of their papers. */
  readonly entries: ReadonlyMap<string, FoundEntry>;
  readonly diagnostics: readonly Diagnostic[];
}

export const emptyFound: FoundFile = {
  source: createSourceText('found.json', ''),
  entries: new Map(),
  papers: new Map(),
  diagnostics: [],
};

/**
 * Parses `found.json`. Never throws. Facts are read like an entry of a CSL-JSON file, so the same rules apply to links, names and
 * markup. Every error is reported with its position; an entry with an error is skipped, the others are read.
 */
export function readFound(file: string, text: string): FoundFile {
  const source = createSourceText(file, text);
  const { root, faults } = parseJsonObject(source);
  const read = listJsonProperties(root).map(({ name: id, value }) => ({
    id,
    node: value,
    ...checkJsonNode(value, foundEntrySchema),
  }));
  // From a syntax error on, values may not be what was written.
  const end = Math.min(...faults.map(({ span }) => span.start));
  const whole = read.filter(({ node }) => node.offset + node.length <= end);
  const valid = read.flatMap(({ id, node, value }) => (value ? [{ id, node, entry: value }] : []));
  const drafts = readEntries(
    source,
    valid.map(({ node }) => toReference(node)),
  );
  const papers = valid.flatMap(({ id, entry }, index): readonly (readonly [string, FoundPaper])[] => {
    const draft = drafts[index]?.draft;
    return draft ? [[id, { ...entry, draft, hasTitle: entry.fields.title?.state === 'accepted' }]] : [];
  });
  return {
    source,
    entries: new Map(valid.map(({ id, entry }) => [id, entry])),
    papers: new Map(papers),
    diagnostics: [
      ...faults.map(({ problem, span }) =>
        createDiagnostic('found-unreadable', { file, problem }, source.locate(span)),
      ),
      ...whole.flatMap((one) =>
        one.faults.map(({ path, problem, span }) =>
          createDiagnostic(
            'found-invalid',
            { id: one.id, path: describePath(path), problem },
            source.locate(span),
            one.id,
          ),
        ),
      ),
      ...drafts.flatMap(({ unusable }, index) =>
        unusable.map((value) => diagnoseLink(source, valid[index]?.id ?? '', value)),
      ),
    ],
  };
}

function diagnoseLink(source: SourceText, id: string, { field, span }: Value): Diagnostic {
  const details = { id, path: field, problem: 'a page must not link to this address' };
  return createDiagnostic('found-invalid', details, source.locate(span), id);
}

/** Names of facts, and the corresponding variables of CSL-JSON or fields of biblatex. */
const variables: Readonly<Partial<Record<FoundFieldName, string>>> = {
  authors: 'author',
  date: 'issued',
  arxiv: 'archive_location',
  venue: 'container-title',
  pages: 'page',
  address: 'URL',
};

/** An entry in the form of a reference. */
function toReference(node: Node): Entry {
  const find = (path: readonly string[]) => findNodeAtLocation(node, [...path]);
  const title = find(['fields', 'title', 'value']) ?? find(['title']);
  const properties = foundFieldNames.flatMap((field): readonly Node[] => {
    const value = field === 'title' ? title : find(['fields', field, 'value']);
    const key: Node = { type: 'string', offset: node.offset, length: 1, value: variables[field] ?? field };
    return value ? [{ type: 'property', offset: value.offset, length: value.length, children: [key, value] }] : [];
  });
  const { entry } = readItem({ ...node, children: [...properties] });
  const own = ['pdf', 'retracted', 'correction'].flatMap((field): readonly (readonly [string, Value])[] => {
    const value = find(['fields', field, 'value']);
    return value ? [[field, { field, text: String(value.value), span: spanOfNode(value), isExact: false }]] : [];
  });
  return { ...entry, values: new Map([...entry.values, ...own]) };
}
