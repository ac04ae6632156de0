import { escapeMarkup } from '../../markup/escape-markup.ts';
import { renderScriptText } from '../../markup/script-text.ts';

/** Tags that are kept. Attributes are always removed. */
const kept = new Set(['i', 'b', 'sup', 'sub']);

const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }),
);

/**
 * The output of citeproc as safe phrasing content: text, italics, bold, sub- and superscripts. The number that some styles print first
 * is removed. Every tag is closed.
 */
export function cleanReferenceHtml(html: string): string {
  const inner = /<div class="csl-right-inline">([\s\S]*?)<\/div>/.exec(html)?.[1] ?? html;
  const open: string[] = [];
  const pieces = inner.split(/(<[^<>]*>)/).map((piece) => {
    const [, slash, name = ''] = /^<(\/?)([a-z]+)(?![a-z])[^<>]*>$/.exec(piece) ?? [];
    if (slash === undefined) return escapeMarkup(decodeEntities(piece));
    if (!kept.has(name)) return '';
    if (slash === '') {
      open.push(name);
      return `<${name}>`;
    }
    return open.at(-1) === name ? `</${open.pop() ?? ''}>` : '';
  });
  const closing = open.toReversed().map((name) => `</${name}>`);
  return [...pieces, ...closing].join('').replaceAll(/\s+/g, ' ').trim();
}

/** The text of a reference without tags. */
export function toReferenceText(html: string): string {
  const text = html.replaceAll(/<su([bp])>([^<>]*)<\/su\1>/g, (_, sign: string, inside: string) =>
    renderScriptText({ style: sign === 'b' ? 'subscript' : 'superscript', text: inside }),
  );
  return decodeEntities(text.replaceAll(/<[^<>]*>/g, ''));
}

function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (entity, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
      if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
      return entities.get(name ?? '') ?? entity;
    },
  );
}
