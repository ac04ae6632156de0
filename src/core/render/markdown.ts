import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkRehype).use(rehypeSanitize).use(rehypeStringify).freeze();

/** Markdown of the site's owner as HTML. Raw HTML, scripts and addresses of unsafe kinds do not come through. */
export function renderMarkdown(markdown: string): string {
  return String(processor.processSync(markdown));
}
