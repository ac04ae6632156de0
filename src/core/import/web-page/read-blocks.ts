import { scanHtml, type Token } from './scan-html.ts';

/** A block element of a page, with its content in order. */
export interface Block {
  readonly name: string;
  readonly parts: (Block | Piece)[];
}

/** Text with Markdown links; a line break is `\n`. */
export interface Piece {
  text: string;
  /** Its offset in the page. */
  readonly at: number;
}

const afterLink = /^(?:\)[\p{L}\p{N}[]|[\p{L}\p{N}]\[)$/u;

export const isBlock = (part: Block | Piece): part is Block => 'parts' in part;

const blocks = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr ' +
    'li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Elements without page text: menus, and content that is shown only on request. */
const dropped = new Set(
  (
    'title script style noscript template textarea iframe noembed noframes xmp ' +
    'nav footer button select svg object audio video canvas'
  ).split(' '),
);
const hiddenClass = /(?:^|\s)(?:hidden|d-none|sr-only|visually-hidden|abstract|bibtex|abstract-text)(?:\s|$)/iu;
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** The elements that a tag closes implicitly, and the elements that prevent this. */
const ends: ReadonlyMap<string, readonly [ended: string, within: string]> = new Map([
  ['li', ['li', 'ul ol']],
  ['tr', ['tr td th', 'table']],
  ['td', ['td th', 'tr table']],
  ['th', ['td th', 'tr table']],
  ['dt', ['dt dd', 'dl']],
  ['dd', ['dt dd', 'dl']],
]);
/** Deeper elements count as part of the one at this depth, so that each tag takes constant time. */
const deepest = 200;

/** The elements of a page with their text. Takes linear time and accepts any text. */
export function readBlocks(html: string): Block {
  const root: Block = { name: 'body', parts: [] };
  const stack: Block[] = [root];
  let link: { label: string; readonly name: string; readonly target: string; readonly at: number } | null = null;
  let skipped: { readonly name: string; depth: number } | null = null;
  /** The last written character, kept because reading it from the text would flatten the string each time. */
  let tail = '';
  const top = () => stack.at(-1) ?? root;
  const write = (text: string, at: number) => {
    if (link) {
      link.label += text;
      return;
    }
    if (text === '') return;
    const last = top().parts.at(-1);
    // Adjacent links are separate words.
    if (last && !isBlock(last)) last.text += afterLink.test(tail + text.charAt(0)) ? ` ${text}` : text;
    else top().parts.push({ text, at });
    tail = text.slice(-1);
  };
  const closeLink = () => {
    if (!link) return;
    const { label, name, target, at } = link;
    link = null;
    const words = label.replaceAll(/[[\]\s]+/gu, ' ');
    if (words.trim() === '' && name === '') return;
    const [before, after] = [words.startsWith(' ') ? ' ' : '', words.endsWith(' ') ? ' ' : ''];
    write(`${before}[${words.trim() || name}](${target})${after}`, at);
  };
  const close = (to: number) => {
    closeLink();
    stack.length = Math.max(1, to);
  };
  const open = ({ name }: Token) => {
    const [ended, within] = ends.get(name) ?? [name === 'p' || blocks.has(name) ? 'p' : '', 'li td th dd dt div table'];
    for (let at = stack.length - 1; at > 0; at--) {
      const own = stack[at]?.name ?? '';
      if (within.split(' ').includes(own)) break;
      if (!ended.split(' ').includes(own)) continue;
      close(at);
      break;
    }
    closeLink();
    if (stack.length > deepest) return;
    const block: Block = { name, parts: [] };
    top().parts.push(block);
    if (!empty.has(name)) stack.push(block);
  };
  for (const token of scanHtml(html)) {
    const { name, isClosing, attributes, at } = token;
    if (skipped) {
      if (name === skipped.name) skipped.depth += isClosing ? -1 : 1;
      if (skipped.depth === 0) skipped = null;
    } else if (name === '') write(readText(token.text, top().name === 'pre'), at);
    else if (!isClosing && !empty.has(name) && isHidden(token)) skipped = { name, depth: 1 };
    else if (name === 'img' && link) write(readText(attributes.get('alt') ?? '', false), at);
    else if (name === 'br') write('\n', at);
    else if (name === 'a' && !isClosing) {
      closeLink();
      const target = readTarget(attributes);
      if (target !== null) link = { label: '', name: nameLink(attributes, target), target, at };
    } else if (name === 'a') closeLink();
    else if (!blocks.has(name)) continue;
    else if (!isClosing) open(token);
    else {
      const opened = stack.findLastIndex((block) => block.name === name);
      if (opened > 0) close(opened);
    }
  }
  closeLink();
  return root;
}

/** White space of the source is collapsed. Characters with a meaning in Markdown are escaped. */
function readText(written: string, isPreformatted: boolean): string {
  const text = isPreformatted ? written : written.replaceAll(/\s+/gu, ' ');
  return text.replaceAll(/[*_\\]|\](?=\()/gu, String.raw`\$&`);
}

function isHidden({ name, attributes }: Token): boolean {
  // DBLP's menus contain the DOI of a paper.
  if (dropped.has(name)) return name !== 'nav' || !/\bpubl\b/u.test(attributes.get('class') ?? '');
  if (ends.has(name) || name === 'p' || name === 'body') return false;
  return (
    hiddenClass.test(attributes.get('class') ?? '') ||
    attributes.has('hidden') ||
    /display\s?:\s?none/iu.test(attributes.get('style') ?? '')
  );
}

/** The label of a link without text, from its pictures; empty if they have none. */
function nameLink(attributes: Token['attributes'], target: string): string {
  const name = attributes.get('title') ?? attributes.get('aria-label') ?? '';
  if (name !== '') return readText(name, false);
  return /\.pdf(?:$|[?#])/iu.test(target) ? 'PDF' : /\bdoi\.org\//iu.test(target) ? 'DOI' : '';
}

/** The target of a link; null for a place on the same page, a script or an email address. */
function readTarget(attributes: Token['attributes']): string | null {
  const href = attributes.get('href')?.trim() ?? '';
  if (href === '' || /^(?:#|javascript:|mailto:|data:|file:)/iu.test(href)) return null;
  return href
    .replaceAll(/[\s()<>]/gu, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
}
