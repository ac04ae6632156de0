/** What a text looks like, independent of its file name. */
export type FileShape =
  | 'blank'
  | 'bibtex'
  | 'ris'
  | 'csl-json'
  | 'json'
  | 'medline'
  | 'endnote'
  | 'web-of-science'
  | 'rtf'
  | 'reference-xml'
  | 'researchgate'
  | 'html'
  | 'xml'
  | 'latex'
  | 'table'
  | 'references'
  | 'markdown'
  | 'text';

/** The first match counts, so marks of a format precede patterns that running text may also contain. */
const shapes: readonly (readonly [FileShape, RegExp])[] = [
  ['rtf', /^\s*\{\\rtf/u],
  ['bibtex', /^[\t ]*@[a-z]{3,20}[\t ]*[{(][^\n]*(?:,|=|$)/imu],
  ['ris', /^TY {2}- /mu],
  ['medline', /^PMID ?- ?\d/mu],
  ['endnote', /^%0 [A-Z][^\n]*\n%[A-Z] /mu],
  ['web-of-science', /^PT [BCJPS]\r?\n(?:AU|TI|AF) /mu],
  ['csl-json', /^\s*[[{][^]{0,2000}"(?:DOI|container-title|issued|title|work-summary|orcid-identifier)"\s*:/u],
  ['json', /^\s*(?:\{\s*"|\[\s*[[{"])/u],
  ['reference-xml', /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<xml>\s*<records>|<rdf:RDF\s[^>]{0,2000}zotero\.org)/u],
  ['html', /<(?:!doctype html|html|head|body|div|p|li|table)[\s>]/iu],
  ['xml', /^\s*<(?:\?xml|[a-z]+[\s>])/iu],
  ['researchgate', /^\d[\d,.]{0,8} Reads?$/mu],
  ['latex', /\\(?:documentclass|bibitem|begin\{)/u],
];

/** The number of characters that are examined. */
const looked = 100_000;
/** The number of lines that decide the shape of the whole text. */
const sampled = 200;

/** The shape of a text, from its first 100,000 characters. */
export function recogniseShape(text: string): FileShape {
  const start = text.slice(0, looked);
  if (start.trim() === '') return 'blank';
  const marked = shapes.find(([, mark]) => mark.test(start));
  return marked ? marked[0] : recogniseLines(start.split(/\r\n?|\n/u, sampled).filter((line) => line.trim() !== ''));
}

const yearHeading = /^\s*(?:#{1,6}\s*)?[*_]{0,2}(?:19|20)\d\d[*_]{0,2}:?\s*$/u;

/** The shape of a text without marks of a format. */
function recogniseLines(lines: readonly string[]): FileShape {
  const share = (form: RegExp) => lines.filter((line) => form.test(line)).length / lines.length;
  const [head = ''] = lines;
  if (lines.length > 1 && findTableHead(lines.slice(0, -1)) >= 0) return 'table';
  // The Markdown page of a single paper also contains a reference.
  const isPage = /^(?:---|\+\+\+)$/u.test(head.trim());
  const body = (isPage ? lines.slice(lines.indexOf(head, 1) + 1) : lines).filter(
    (line) => !/^\s*#{1,6}\s/u.test(line) && !yearHeading.test(line),
  );
  const count = (test: (line: string) => boolean) => {
    const found = body.filter(test).length;
    return found >= (isPage ? 2 : 1) && found >= 0.2 * body.length;
  };
  if (count((line) => /^\s*(?:\[\d+\]|\(\d{1,3}\)|\d{1,4}[.)])\s/u.test(line))) return 'references';
  if (count((line) => line.length > 30 && /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/u.test(line))) return 'references';
  // References below headings with their years need no year of their own.
  const areBelowYears = !isPage && lines.some((line) => yearHeading.test(line));
  if (
    areBelowYears &&
    body.filter((line) => /^.{30,}/u.test(line) && /[,.]\s.*[,.]\s/u.test(line)).length > 0.5 * body.length
  )
    return 'references';
  if (share(/^(?:---$|#{1,6} |\s*[-*+] )|\]\(/u) >= 0.2) return 'markdown';
  return 'text';
}

/** The index of the heading of a table among the first non-blank lines: the one with a title column; -1 if there is none. */
export function findTableHead(lines: readonly string[]): number {
  return lines.slice(0, 6).findIndex((line, index) => {
    const cells = line.split(/[,;\t|]/u).map((cell) => cell.replaceAll('"', '').trim());
    if (cells.length < 2 || cells.some((cell) => cell.length >= 50)) return false;
    const has = (words: RegExp) => cells.some((cell) => cell.split(' ').length < 5 && words.test(cell));
    const isNamed = has(/\b(?:titel|title|titre|titolo)\b|^(?:TI|título|题名|标题)$/iu);
    return (
      isNamed && (has(otherColumns) || (index === 0 && has(/^(?:\w+ )?(?:tit(?:le|el|re|olo)|título|题名|标题)$/iu)))
    );
  });
}

const otherColumns =
  /\b(?:authors?|autor(?:en|es|i)?|auteurs?|year|jahr|jahrgang|anno|journal|venue|doi|date|datum)\b|^(?:AU|PY|SO|année|año|作者|年份)$/iu;
