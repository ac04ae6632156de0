import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { otherEntities } from './entities.data.ts';

/** What is opened by elements of HTML and JATS that mean something in a line of text; null for those that mean nothing there. */
const elements: ReadonlyMap<string, string | null> = new Map([
  ...list('i em italic', '\\emph{'),
  ...list('b strong bold', '\\textbf{'),
  ...list('sub inf', '\\textsubscript{'),
  ...list('sup', '\\textsuperscript{'),
  ...list('sc scp', '\\textsc{'),
  ...list('tt code monospace', '\\texttt{'),
  ...list('span div font u section sec abstract list math mi mn mo mrow mtext mstyle semantics inline-formula', null),
  ...list('msub msup msubsup mfrac msqrt mfenced mover munder tex-math alternatives nocase tex astrobj', null),
]);
/** Elements that divide what is before them from what is behind. */
const blocks: ReadonlySet<string> = new Set([
  'p',
  'br',
  'li',
  'ul',
  'ol',
  'title',
  'h1',
  'h2',
  'h3',
  'h4',
  'list-item',
]);

const tagPattern = /<(\/?)(?:[a-z]+:)?([a-z][a-z0-9-]*)((?:\s[^<>]*)?)\/?>/gi;
const entityPattern = /(?:\\|\{\\&\}(?=[#a-z\d]+;)|&)&?(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/**
 * Turns HTML in a field into the TeX that says the same: styles, scripts, links, character references. Tags without a partner and
 * words between angle brackets that are no HTML (`<MASK>`) stay.
 */
export function htmlToTex(text: string): string {
  const decoded = text.includes('&') ? decodeEntities(decodeEntities(text)) : text;
  return /<[a-z/]/i.test(decoded) ? replaceTags(dropUnprinted(decoded)) : decoded;
}

function decodeEntities(text: string): string {
  return text.replace(entityPattern, (written, name: string) => {
    if (!written.includes('&')) return written;
    const character = name.startsWith('#')
      ? decodeNumber(name.slice(1))
      : (otherEntities.get(name) ?? decodeNamedCharacterReference(name));
    return character === false ? written : escapeTex(character);
  });
}

function decodeNumber(number: string): string | false {
  const code = /^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number(number);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : false;
}

/** Text that is no TeX as TeX that prints it. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}$~]/g, (sign) =>
    sign === '\\' ? '\\textbackslash{}' : sign === '~' ? '\\textasciitilde{}' : `\\${sign}`,
  );
}

function dropUnprinted(text: string): string {
  return text
    .replace(/<(?:jats:)?title>\s*(?:abstract|summary)\s*<\/(?:jats:)?title>/gi, ' ')
    .replace(/<(?:[a-z]+:)?annotation\b[^<>]{0,200}>[^<>]*<\/(?:[a-z]+:)?annotation>/gi, '');
}

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly isClosing: boolean;
  readonly attributes: string;
  tex?: string;
}

function replaceTags(text: string): string {
  const tags = [...text.matchAll(tagPattern)].map(
    ({ index, 0: written, 1: slash, 2: name = '', 3: attributes = '' }): Tag => {
      return {
        start: index,
        end: index + written.length,
        name: name.toLowerCase(),
        isClosing: slash !== '',
        attributes,
      };
    },
  );
  pairTags(tags);
  let at = 0;
  const pieces = tags.flatMap(({ start, end, tex }) => {
    if (tex === undefined) return [];
    const before = text.slice(at, start);
    at = end;
    return [before, tex];
  });
  return pieces.join('') + text.slice(at);
}

/** Says of each tag what stands in its place; nothing of those that have no partner. Elements are closed inside out. */
function pairTags(tags: readonly Tag[]): void {
  const open: Tag[] = [];
  for (const tag of tags) {
    if (blocks.has(tag.name)) tag.tex = ' ';
    else if (!elements.has(tag.name) && tag.name !== 'a') continue;
    else if (!tag.isClosing) open.push(tag);
    else if (open.at(-1)?.name === tag.name) {
      const opening = open.pop();
      const tex = opening ? openingTex(opening) : null;
      if (opening) opening.tex = tex ?? '';
      tag.tex = tex === null ? '' : '}';
    } else if (open.some(({ name }) => name === tag.name)) {
      while (open.at(-1)?.name !== tag.name) open.pop();
      const opening = open.pop();
      if (opening) opening.tex = '';
      tag.tex = '';
    }
  }
}

function openingTex({ name, attributes }: Tag): string | null {
  if (/small-caps/i.test(attributes)) return '\\textsc{';
  if (name !== 'a') return elements.get(name) ?? null;
  const address = /\bhref\s*=\s*["']?(https?:\/\/[^\s"'<>{}\\]+)/i.exec(attributes)?.[1];
  return address === undefined ? null : `\\href{${address}}{`;
}

function list(names: string, tex: string | null): readonly (readonly [string, string | null])[] {
  return names.split(' ').map((name) => [name, tex]);
}
