import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { Span } from '../model/draft.ts';
import { createSourceText } from '../model/source-text.ts';
import { type Site, siteSchema } from './site-schema.ts';

export interface SettingsReading {
  /** Null when there is an error. */
  readonly site: Site | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the text of `site.yaml`. `address` replaces the address and base in the file, for hosts that tell where they publish.
 * Never throws; everything wrong with the file is reported at once, each fault at its own line and column.
 */
export function readSettings(file: string, text: string, address?: string): SettingsReading {
  const source = createSourceText(file, text);
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0) {
    return {
      site: null,
      diagnostics: document.errors.map(({ message, pos: [start, end] }) =>
        createDiagnostic('settings-unreadable', { problem: message }, source.locate({ start, end })),
      ),
    };
  }

  const settings = overrideAddress(document.toJS({ maxAliasCount: 100 }), address);
  const checked = siteSchema.safeParse(settings);
  if (!checked.success) {
    return {
      site: null,
      diagnostics: checked.error.issues.flatMap((issue) => {
        const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
        return paths.map((path) =>
          createDiagnostic(
            'settings-invalid',
            { path: path.join('.') || file, problem: explain(issue.code, issue.message) },
            source.locate(findSpan(document, path)),
          ),
        );
      }),
    };
  }
  const { address: checkedAddress, base, ...rest } = checked.data;
  const url = new URL(checkedAddress);
  return { site: { ...rest, origin: url.origin, base: (base ?? url.pathname).replace(/\/*$/, '/') }, diagnostics: [] };
}

function overrideAddress(settings: unknown, address: string | undefined): unknown {
  if (!address || typeof settings !== 'object' || settings === null) return settings;
  return { ...settings, address, base: undefined };
}

function explain(code: string, message: string): string {
  return code === 'unrecognized_keys' ? 'there is no such setting.' : `${message.replace(/\.$/, '')}.`;
}

/** The span of the value at a path; where it is missing, of the deepest part that is there. */
function findSpan(document: Document, path: readonly PropertyKey[]): Span {
  let node: unknown = document.contents;
  let span: Span = { start: 0, end: 0 };
  for (const key of path) {
    const pair = isMap(node)
      ? node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
      : null;
    const keyNode: unknown = pair?.key;
    node = pair
      ? pair.value
      : isNode(node) && 'get' in node
        ? (node as { get(key: unknown, keep: boolean): unknown }).get(key, true)
        : null;
    const range = (isNode(node) ? node.range : null) ?? (isNode(keyNode) ? keyNode.range : null);
    if (!range) break;
    span = { start: range[0], end: range[1] };
  }
  return span;
}
