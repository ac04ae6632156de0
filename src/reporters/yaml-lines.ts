import { Document, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { Lines } from '../core/diagnostics.ts';

/** Characters that would be lost when copied from a terminal. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Lines of YAML for a value; lists of texts are on one line, and texts are quoted where necessary. */
export function formatYamlLines(value: Lines | readonly [Lines]): readonly string[] {
  const document = new Document(value);
  visit(document, (_, node) => {
    if (isSeq(node)) node.flow = node.items.every((item) => isScalar(item));
    if (isScalar(node) && typeof node.value === 'string' && node.value.search(hidden) >= 0)
      node.type = Scalar.QUOTE_DOUBLE;
  });
  return document
    .toString({ lineWidth: 0, flowCollectionPadding: false })
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(hidden, escape));
}

const escape = (character: string) =>
  `\\U${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(8, '0')}`;
