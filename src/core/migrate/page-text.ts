/**
 * Text without the marks of HTML and Markdown that stand around words: `In *Proceedings of Moss*`. Formulas stay as they are.
 */
export function dropMarks(text: string): string {
  return text
    .split(/(\$[^$]*\$)/u)
    .map((part, index) => (index % 2 === 0 ? dropMarksOf(part) : part))
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function dropMarksOf(text: string): string {
  return text
    .replaceAll(/<!--[^]*?(?:-->|$)|<br\s*\/?>/giu, ' ')
    .replaceAll(/<(?:https?:\/\/|mailto:)([^<>\s]*)>/giu, '$1')
    .replaceAll(/<\/?[a-z][^<>]*>/giu, '')
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/gu, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/(\*\*|\*)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replaceAll(/(?<![\p{L}\p{N}])(__|_)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replaceAll(/&nbsp;/gu, ' ')
    .replaceAll(/&(?:quot|ldquo|rdquo);/gu, '"')
    .replaceAll(/&amp;/gu, '&');
}

/** The prose of a page below its front matter. */
export interface PageText {
  /** Paragraphs, without marks, that are neither headings, pictures nor links alone. */
  readonly paragraphs: readonly string[];
  /** True where it says itself that it is an abstract. */
  readonly isAbstract: boolean;
  /** True where it has headings or lists, as no abstract has. */
  readonly isDivided: boolean;
  /** The reference that it gives for the paper; empty where it gives none. */
  readonly citation: string;
  readonly links: readonly { readonly words: string; readonly target: string }[];
}

const citationMark = /^(?:recommended |suggested )?citation:?\s*/iu;

/** True for what stands in the examples of a template, and many pages still say. */
export const isTemplateText = (text: string) =>
  /^(?:This paper is about (?:the number \d|fixing template issue|a famous math equation)|Click the Cite button above|Supplementary notes can be added here|Add the (?:publication's )?full text|Create your slides in Markdown|Lorem ipsum)/iu.test(
    text,
  );

/** Takes the text of a page apart. Comments, code, and what only the former program understands are left out. */
export function readPageText(body: string): PageText {
  const written = body
    .replaceAll(/<!--[^]*?(?:-->|$)/gu, '')
    .replaceAll(/^(```|~~~)[^]*?^\1[^\n]*$/gmu, '')
    .replaceAll(/<(figure|iframe|script|style|table)\b[^]*?<\/\1>/giu, '')
    .replaceAll(/\{\{[<%][^]*?[>%]\}\}|\{%[^]*?%\}/gu, '');
  const blocks = written.replaceAll(/^#{1,6}\s[^\n]*$/gmu, '\n').split(/\r?\n\s*\r?\n/u);
  const texts = blocks.map(dropMarks);
  const paragraphs = texts.filter((text, index) => {
    const isOnlyLinks = dropMarks((blocks[index] ?? '').replaceAll(/\[[^\]]*\]\([^)]*\)/gu, '')).length < 3;
    return !isOnlyLinks && !citationMark.test(text) && !isTemplateText(text) && !/^(?:Download|DOI\b)/iu.test(text);
  });
  const [first = ''] = paragraphs;
  const isAbstract = abstractMark.test(first) || /^#{1,6}\s*abstract\b/imu.test(written);
  return {
    paragraphs: [first.replace(abstractMark, ''), ...paragraphs.slice(1)].filter((text) => text !== ''),
    isAbstract,
    isDivided: !isAbstract && /^(?:#{1,6}\s|[+*-]\s)|^[^\n|]*\|[^\n]*\|/mu.test(written),
    citation: texts.find((text) => citationMark.test(text))?.replace(citationMark, '') ?? '',
    links: [...written.matchAll(/(?<!!)\[([^\]]*)\]\(([^\s)]+)[^)]*\)/gu)].map(([, words = '', target = '']) => ({
      words: dropMarks(words),
      target,
    })),
  };
}

const abstractMark = /^abstract\s*[.:—–-]*\s*/iu;
