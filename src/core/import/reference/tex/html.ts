import { decodeEntities } from './entities.ts';
import { isLooseAfter, isLooseBefore } from './inline-edges.ts';
import { isGluedAfter, isGluedBefore, mathElements, openPart, cleanMathToken } from './math-ml.ts';

/** The TeX for HTML and JATS elements with a meaning in running text; null for elements without one. */
const elements: ReadonlyMap<string, string | null> = new Map([
  ...list('i em italic', '\\emph{'),
  ...list('b strong bold', '\\textbf{'),
  ...list('sub inf', '\\textsubscript{'),
  ...list('sup', '\\textsuperscript{'),
  ...list('sc scp', '\\textsc{'),
  ...list('tt code monospace', '\\texttt{'),
  ...list('span div font u underline roman sans-serif section sec abstract list inline-formula disp-formula', null),
  ...list('styled-content named-content tex-math alternatives nocase tex astrobj', null),
  ...mathElements,
]);
/** Elements that separate the text before and after them. */
const blocks: ReadonlySet<string> = new Set('p br break li ul ol title h1 h2 h3 h4 list-item'.split(' '));
/** Inline elements. */
const inlines: ReadonlySet<string> = new Set(
  'i em italic b strong bold sub inf sup sc scp tt code monospace span font u underline math inline-formula'.split(' '),
);

const tagPattern = /<(\/?)(?:[a-z]+:)?([a-z][a-z0-9-]*)((?:\s[^<>]*)?)\/?>/gi;

/**
 * Converts HTML, JATS and MathML in a field to TeX with the same meaning: styles, scripts, links, character references. Unmatched tags, and words
 * in angle brackets that are not HTML (`<MASK>`), are kept. White space at the edges of inline elements is dropped or moved out.
 */
export function htmlToTex(text: string): string {
  const decoded = decodeEntities(text, escapeTex);
  return /<[a-z/]/i.test(decoded) ? replaceTags(dropUnprinted(decoded)) : decoded;
}

/** Escapes plain text for TeX. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}$~]/g, (sign) =>
    sign === '\\' ? '\\textbackslash{}' : sign === '~' ? '\\textasciitilde{}' : `\\${sign}`,
  );
}

function dropUnprinted(text: string): string {
  return text
    .replace(/<(?:jats:)?title>\s*(?:abstract|summary)\s*<\/(?:jats:)?title>/gi, ' ')
    .replace(/<(?:[a-z]+:)?annotation\b[^<>]{0,200}>[^<>]*<\/(?:[a-z]+:)?annotation>/gi, '')
    .replace(/<(?:jats:)?tex-math\b[^<>]{0,200}>[^<>]*<\/(?:jats:)?tex-math>(?=\s?<(?:mml:)?math\b)/gi, '');
}

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly isClosing: boolean;
  readonly isEmpty: boolean;
  readonly attributes: string;
  /** The number of its direct child elements so far. */
  parts: number;
  /** The TeX around it because of its position. */
  part: string | null;
  tex?: string;
  /** The matching tag of an element. */
  partner?: Tag;
}

function replaceTags(text: string): string {
  const tags = [...text.matchAll(tagPattern)].map(
    ({ index, 0: written, 1: slash, 2: name = '', 3: attributes = '' }): Tag => ({
      start: index,
      end: index + written.length,
      name: name.toLowerCase(),
      isClosing: slash !== '',
      isEmpty: written.endsWith('/>'),
      attributes,
      parts: 0,
      part: null,
    }),
  );
  pairTags(tags);
  const used = tags.filter(({ tex }) => tex !== undefined);
  const texts = used.map(({ start }, index) => text.slice(used[index - 1]?.end ?? 0, start));
  texts.push(text.slice(used.at(-1)?.end ?? 0));
  tidyFormulas(used, texts);
  tidyEdges(used, texts);
  return texts.flatMap((written, index) => [written, used[index]?.tex ?? '']).join('');
}

/** Assigns the replacement to each matched tag. Elements are closed from the inside out. */
function pairTags(tags: readonly Tag[]): void {
  const open: Tag[] = [];
  const names = new Map<string, number>();
  const close = (): Tag | undefined => {
    const tag = open.pop();
    if (tag) names.set(tag.name, (names.get(tag.name) ?? 0) - 1);
    return tag;
  };
  for (const tag of tags) {
    if (blocks.has(tag.name)) tag.tex = ' ';
    else if (!elements.has(tag.name) && tag.name !== 'a') continue;
    else if (!tag.isClosing) {
      const parent = open.at(-1);
      if (parent) tag.part = openPart(parent.name, parent.parts++);
      if (tag.isEmpty) tag.tex = tag.part === null ? '' : `${tag.part}}`;
      else {
        open.push(tag);
        names.set(tag.name, (names.get(tag.name) ?? 0) + 1);
      }
    } else if (open.at(-1)?.name === tag.name) {
      const opening = close();
      if (opening) joinTags(opening, tag);
    } else if ((names.get(tag.name) ?? 0) > 0) {
      while (open.at(-1)?.name !== tag.name) close();
      const opening = close();
      if (opening) opening.tex = '';
      tag.tex = '';
    }
  }
}

function joinTags(opening: Tag, closing: Tag): void {
  const tex = openingTex(opening);
  opening.tex = `${opening.part ?? ''}${tex ?? ''}`;
  closing.tex = `${tex === null ? '' : '}'}${opening.part === null ? '' : '}'}`;
  opening.partner = closing;
  closing.partner = opening;
}

function openingTex({ name, attributes }: Tag): string | null {
  if (/small-caps/i.test(attributes)) return '\\textsc{';
  if (name !== 'a') return elements.get(name) ?? null;
  const address = /\bhref\s*=\s*["']?(https?:\/\/[^\s"'<>{}\\]+)/i.exec(attributes)?.[1];
  return address === undefined ? null : `\\href{${address}}{`;
}

/**
 * Drops white space within formulas, and restores the space that some exports lose between a formula and a word. `texts[i]` precedes
 * tag `i`.
 */
function tidyFormulas(tags: readonly Tag[], texts: string[]): void {
  let start = -1;
  tags.forEach((tag, index) => {
    const after = texts[index + 1] ?? '';
    const isMath = tag.name === 'math' && tag.partner !== undefined;
    if (isMath && !tag.isClosing && start < 0) start = index;
    if (start < 0) return;
    if (isMath && tag.isClosing && tag.partner === tags[start]) {
      const inside = texts.slice(start + 1, index + 1);
      const first = inside.findIndex((text) => text !== '');
      const isScript = tags.slice(start, start + 1 + first).some(({ tex = '' }) => tex.includes('\\text'));
      if (!isScript && isGluedBefore(texts[start] ?? '', inside[first] ?? '')) texts[start] = `${texts[start] ?? ''} `;
      if (isGluedAfter(inside.findLast((text) => text !== '') ?? '', after)) texts[index + 1] = ` ${after}`;
      start = -1;
    } else if (tag.name !== 'mtext' || tag.isClosing) texts[index + 1] = cleanMathToken(after);
  });
}

/** Moves white space out of inline elements, or drops it where it is an artefact. */
function tidyEdges(tags: readonly Tag[], texts: string[]): void {
  const places = new Map(tags.map((tag, index) => [tag, index]));
  tags.forEach((tag, index) => {
    if (!inlines.has(tag.name) || !tag.partner) return;
    const isScript = /^(?:sub|sup|inf)$/.test(tag.name);
    const opening = tag.isClosing ? (places.get(tag.partner) ?? index) : index;
    const isPlain = places.get(tag.partner) === (tag.isClosing ? index - 1 : index + 1);
    const inside = isPlain ? (texts[opening + 1] ?? '').trim() : '';
    const [before = '', after = ''] = [texts[index], texts[index + 1]];
    if (tag.isClosing) {
      const outside = before.endsWith(' ') && !after.startsWith(' ') ? ` ${after}` : after;
      texts[index] = before.trimEnd();
      const next = outside.trim() === '' ? ` ${texts[index + 2] ?? ''}` : outside;
      const isLoose = isLooseAfter({ isScript, before: texts[opening] ?? '', inside, after: next.trimStart() });
      texts[index + 1] = isLoose ? outside.trimStart() : outside;
    } else {
      const outside = after.startsWith(' ') && !before.endsWith(' ') ? `${before} ` : before;
      texts[index + 1] = after.trimStart();
      const behind = isPlain ? (texts[index + 2] ?? '') : '';
      const isLoose = isLooseBefore(outside.trimEnd(), { isScript, inside, after: behind });
      texts[index] = isLoose ? outside.trimEnd() : outside;
    }
  });
}

function list(names: string, tex: string | null): readonly (readonly [string, string | null])[] {
  return names.split(' ').map((name) => [name, tex]);
}
