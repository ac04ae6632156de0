import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** Without pictures: a remote one would reveal to its host who reads the page. */
const tagNames = (defaultSchema.tagNames ?? []).filter((name) => name !== 'img');

const processor = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(rehypeSanitize, { ...defaultSchema, tagNames })
  .use(rehypeStringify)
  .freeze();

/** The owner's Markdown as HTML. Raw HTML, pictures, scripts and unsafe addresses are removed. */
export function renderMarkdown(markdown: string): string {
  return String(processor.processSync(markdown));
}
