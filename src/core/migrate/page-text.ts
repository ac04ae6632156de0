/** Text without HTML and Markdown around words: `In *Proceedings of Moss*`. Formulas stay as they are. */
export function stripMarkup(text: string): string {
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
    .replaceAll(/<((?:https?:\/\/|mailto:)[^<>\s]*)>/giu, '$1')
    .replaceAll(/<\/?[a-z][^<>]*>/giu, '')
    .replaceAll(/!\[[^[\]]*\]\([^()]*(?:\([^()]*\)[^()]*)*\)/gu, '')
    .replaceAll(/\[([^[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)*\)/gu, '$1')
    .replaceAll(/\*\*(?=\S)((?:[^*\n]|\*(?!\*))+)(?<=\S)\*\*/gu, '$1')
    .replaceAll(/\*(?=\S)([^*\n]+)(?<=\S)\*/gu, '$1')
    .replaceAll(/(?<![\p{L}\p{N}_])__(?=\S)((?:[^_\n]|_(?!_))+)(?<=\S)__(?![\p{L}\p{N}])/gu, '$1')
    .replaceAll(
      /(?<![\p{L}\p{N}_])_(?=[^\s_])((?:[^_\n]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))+)(?<=\S)_(?![\p{L}\p{N}])/gu,
      '$1',
    )
    .replaceAll(/&nbsp;/gu, ' ')
    .replaceAll(/&(?:quot|ldquo|rdquo);/gu, '"')
    .replaceAll(/&amp;/gu, '&');
}

/** The text of a page below its front matter. */
export interface PageText {
  /** The labelled abstract; empty if there is none. */
  readonly abstract: string;
  /** Other paragraphs without markup, excluding those that only consist of pictures or links. */
  readonly paragraphs: readonly string[];
  /** True if these have headings or lists, which abstracts do not have. */
  readonly isDivided: boolean;
  /** The reference for the paper; empty if there is none. */
  readonly citation: string;
  readonly bibtex: string;
  readonly links: readonly { readonly words: string; readonly target: string }[];
}

/** True for example texts of a template, which many pages still contain. */
export const isTemplateText = (text: string) =>
  /^(?:This paper is about (?:the number \d|fixing template issue|a famous math equation)|Click the Cite button above|Supplementary notes can be added here|Add the (?:publication's )?full text|Create your slides in Markdown|Lorem ipsum)/iu.test(
    text,
  );

const fence = /(?<![^\n])(```|~~~)[^\n]*\n([^]*?)(?:(?<=\n)\1[^\n]*|$)/gu;
const link =
  /(?<!!)\[([^[\]]*)\]\(([^\s()]+(?:\([^\s()]*\)[^\s()]*)*)(?:\s[^()]*(?:\([^()]*\)[^()]*)*)?\)|<a(?=\s)(?:(?!\shref=)[^<>])*\shref=["']([^"']+)["'][^<>]*>([^<]*(?:<(?!\/?a[\s>])[^<]*)*)<\/a>/giu;
const abstractMark = /^abstract\s*(?:[.:—–-]+\s*|$)/iu;
const citationMark = /^(?:recommended |suggested )?citation:?(?:\s+|$)/iu;
/** Lines that academicpages generates, and lines that only say where the paper is. */
const aboutPaper = /^(?:Download\b|DOI\b|(?:Published|Submitted) (?:in|to) |Available:? http)/iu;

/** Parses the text of a page. Comments, code and syntax of the former program are dropped. */
export function readPageText(page: string): PageText {
  const body = page.replaceAll(/\r\n?/gu, '\n');
  const written = body
    .replaceAll(/<!--[^]*?(?:-->|$)/gu, '')
    .replaceAll(fence, '')
    .replaceAll(/<(figure|iframe|script|style|table)\b[^<]*(?:<(?!\/?\1\b)[^<]*)*<\/\1>/giu, '')
    .replaceAll(/\{\{[<%](?:[^{]|\{(?!\{))*?[>%]\}\}|\{%(?:[^{]|\{(?!%))*?%\}/gu, '')
    .replaceAll(/^>[ \t]?/gmu, '')
    .replaceAll(/(?<![^\n])(\S[^\n]*)\n(?:-{3,}|={3,})[ \t]*(?![^\n])/gu, '## $1');
  const parts = written.split(/(?<![^\n])#{1,6}[ \t]+([^\n]*)/u);
  const sections = parts.flatMap((text, index) =>
    index % 2 === 0 ? [{ heading: index === 0 ? '' : stripMarkup(parts[index - 1] ?? ''), ...readSection(text) }] : [],
  );
  const named = sections.find(({ heading }) => abstractMark.test(heading) && heading.length < 12);
  const divided = sections.map((section) => (section === named ? { ...section, from: 0 } : section));
  const abstract = divided.find(({ from }, index) => (named ? sections[index] === named : from >= 0));
  const others = divided.map((section) =>
    section === abstract ? section.paragraphs.slice(0, section.from) : section.paragraphs,
  );
  return {
    abstract: abstract ? joinAbstract(abstract.paragraphs.slice(abstract.from)) : '',
    paragraphs: others.flat(),
    isDivided: sections.length > 1 || /(?<![^\n])(?:[+*-]\s|[^\n|]*\|[^\n|]*\|)/u.test(written),
    citation: sections.find(({ citation }) => citation !== '')?.citation ?? '',
    bibtex: [...body.matchAll(fence)]
      .map(([, , code = '']) => code.trim())
      .filter((code) => code.startsWith('@'))
      .join('\n'),
    links: [...written.matchAll(link)].map(([, words, target, address, text]) => ({
      words: stripMarkup(words ?? text ?? ''),
      target: target ?? address ?? '',
    })),
  };
}

function joinAbstract([first = '', ...more]: readonly string[]): string {
  return [first.replace(abstractMark, ''), ...more].filter((paragraph) => paragraph !== '').join(' ');
}

/** The paragraphs of a text; `from` is the first paragraph of the abstract, or -1. */
function readSection(text: string) {
  const blocks = text.split(/\n\s*\n/u);
  const texts = blocks.map(stripMarkup);
  const cited = texts.findIndex((paragraph) => citationMark.test(paragraph));
  const citation = texts[cited]?.replace(citationMark, '') ?? '';
  const paragraphs = texts.filter((paragraph, index) => {
    const isOnlyLinks = stripMarkup((blocks[index] ?? '').replaceAll(link, '')).length < 3;
    const isCitation = index === cited || (cited >= 0 && citation === '' && index === cited + 1);
    return !isOnlyLinks && !isCitation && !isTemplateText(paragraph) && !aboutPaper.test(paragraph);
  });
  return {
    paragraphs,
    citation: cited >= 0 && citation === '' ? (texts[cited + 1] ?? '') : citation,
    from: paragraphs.findIndex((paragraph) => abstractMark.test(paragraph)),
  };
}
