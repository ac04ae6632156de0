import type { Element, ElementContent, Root } from 'hast';
import type { PhrasingContent, Root as MarkdownRoot } from 'mdast';
import rehypeSanitize, { type Options as SanitizeSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Inline, Markup } from '../model/markup.ts';
import { typesetMath } from './math.ts';
import { separateScripts } from './separate-scripts.ts';

/** The elements that a title or an abstract may contain before its formulas are typeset. */
const schema: SanitizeSchema = {
  tagNames: ['em', 'strong', 'span', 'code', 'a', 'sub', 'sup'],
  attributes: {
    a: ['href', ['rel', 'noopener']],
    span: [['className', 'small-caps']],
    code: [['className', 'math-inline', 'math-display']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
};

const processor = unified()
  .use(remarkRehype)
  .use(rehypeUnwrap)
  .use(rehypeSanitize, schema)
  .use(rehypeMath)
  .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
  .freeze();

/**
 * A title or an abstract as HTML: phrasing content without ids, styles, scripts, and classes other than `small-caps`. Formulas become
 * MathML, sub- and superscripts elements; TeX that is not a formula stays as it is.
 */
export function renderMarkupHtml(markup: Markup): string {
  const inlines = separateScripts(markup);
  if (inlines.every((inline) => inline.type === 'text')) return inlines.map(({ value }) => escapeHtml(value)).join('');
  const root: MarkdownRoot = { type: 'root', children: [{ type: 'paragraph', children: inlines.map(toMarkdown) }] };
  return processor.stringify(processor.runSync(root));
}

/** Most texts have no markup. They bypass the processor, with the same result. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function toMarkdown(inline: Inline): PhrasingContent {
  if (inline.type === 'text') return inline;
  if (inline.type === 'math') {
    const className = [inline.display ? 'math-display' : 'math-inline'];
    return { type: 'inlineCode', value: inline.tex, data: { hProperties: { className } } };
  }
  const children = separateScripts(inline.children).map(toMarkdown);
  if (inline.type === 'link') {
    return { type: 'link', url: inline.url, children, data: { hProperties: { rel: ['noopener'] } } };
  }
  if (inline.style === 'strong') return { type: 'strong', children };
  if (inline.style === 'emphasis') return { type: 'emphasis', children };
  const hName = elementNames.get(inline.style);
  if (hName !== undefined) return { type: 'emphasis', children, data: { hName } };
  return { type: 'emphasis', children, data: { hName: 'span', hProperties: { className: ['small-caps'] } } };
}

const elementNames: ReadonlyMap<string, string> = new Map([
  ['code', 'code'],
  ['subscript', 'sub'],
  ['superscript', 'sup'],
]);

/** Removes the paragraph that Markdown's tree requires around the content. */
function rehypeUnwrap() {
  return (root: Root): Root => {
    const [paragraph] = root.children;
    return { type: 'root', children: paragraph?.type === 'element' ? paragraph.children : [] };
  };
}

/** Typesets formulas after sanitising, because the sanitiser does not know MathML; the input is safe already. */
function rehypeMath() {
  return (root: Root): Root => ({ type: 'root', children: root.children.flatMap(typeset) });
}

function typeset(node: Root['children'][number]): ElementContent[] {
  if (node.type === 'doctype') return [];
  if (node.type !== 'element') return [node];
  const kind = readMathKind(node);
  if (!kind) return [{ ...node, children: node.children.flatMap(typeset) }];
  const [child] = node.children;
  const tex = child?.type === 'text' ? child.value : '';
  return [typesetMath(tex, kind === 'math-display') ?? { type: 'text', value: `$${tex}$` }];
}

function readMathKind({ properties: { className } }: Element): string | undefined {
  if (!Array.isArray(className)) return undefined;
  return className.map(String).find((name) => name === 'math-inline' || name === 'math-display');
}
