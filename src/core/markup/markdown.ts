import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** Pictures are left out: one from elsewhere would let its host know who reads the page. */
const tagNames = (defaultSchema.tagNames ?? []).filter((name) => name !== 'img');

const processor = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(rehypeSanitize, { ...defaultSchema, tagNames })
  .use(rehypeStringify)
  .freeze();

/** Markdown of the site's owner as HTML. Raw HTML, pictures, scripts and addresses of unsafe kinds do not come through. */
export function renderMarkdown(markdown: string): string {
  return String(processor.processSync(markdown));
}
