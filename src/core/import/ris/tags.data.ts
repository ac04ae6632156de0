/**
 * Types of RIS, EndNote and Zotero, and the corresponding types of biblatex. Source:
 * https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp
 */
export const entryTypes: ReadonlyMap<string, string> = new Map([
  ...list('JOUR JFULL EJOUR MGZN NEWS ABST INPR JOURNAL ARTICLE', 'article'),
  ...list('CONF CPAPER', 'inproceedings'),
  ...list('CHAP ECHAP', 'incollection'),
  ...list('ENCYC DICT', 'inreference'),
  ...list('BOOK EBOOK EDBOOK CLSWK', 'book'),
  ...list('SER', 'collection'),
  ...list('PAMP', 'booklet'),
  ...list('THES', 'thesis'),
  ...list('RPRT GOVDOC', 'report'),
  ...list('STAND', 'standard'),
  ...list('DATA AGGR DBASE', 'dataset'),
  ...list('COMP', 'software'),
  ...list('UNPB MANSCPT', 'unpublished'),
  ...list('PAT', 'patent'),
  ...list('ELEC WEB BLOG ICOMM', 'online'),
  ...list('BILL CASE HEAR LEGAL STAT UNBILL', 'legal'),
  ...list('SLIDE', 'presentation'),
  ...list('ADVS MPCT VIDEO MULTI SOUND', 'video'),
  ...list('MUSIC', 'music'),
  ...list('ART CHART EQUA FIGURE MAP', 'image'),
  ...list('GEN ANCIENT CTLG GRANT PCOMM', 'misc'),
]);

/** Tags and the corresponding biblatex field for every type. Of several tags for a field, the first in this order counts. */
export const fields: readonly (readonly [tag: string, field: string])[] = [
  ...list('TI T1 CT', 'title'),
  ...list('AU A1', 'author'),
  ...list('ED A2', 'editor'),
  ...list('AB N2', 'abstract'),
  ...list('DA PY Y1', 'date'),
  ...list('KW', 'keywords'),
  ...list('VL', 'volume'),
  ...list('IS CP', 'issue'),
  ...list('C7', 'eid'),
  ...list('PB', 'publisher'),
  ...list('T3', 'series'),
  ...list('ET', 'edition'),
  ...list('SE', 'chapter'),
  ...list('M3', 'type'),
  ...list('LA', 'langid'),
  ...list('DO', 'doi'),
  ...list('UR', 'url'),
  ...list('L1', 'pdf'),
  ...list('L2 L3 L4 LK', 'link'),
  ...list('N1', 'note'),
  ...list('U1', 'usera'),
  ...list('U2', 'userb'),
  ...list('U3', 'userc'),
];

/** The tags that name the venue of an article or a part of a book, the best first. */
const journals = ['JF', 'T2', 'JO', 'BT', 'JA', 'J1', 'J2'];
const books = ['T2', 'BT', 'JF', 'JO', 'C3', 'J1', 'J2'];

/** For types that have no tags of their own. */
export const otherFields: readonly (readonly [tag: string, field: string])[] = [
  ...all(journals, 'journaltitle'),
  ['IS', 'number'],
  ['M1', 'number'],
  ['CY', 'publocation'],
];

/** Tags with a special meaning for one type; they take precedence over the general ones. */
export const fieldsByType: ReadonlyMap<string, readonly (readonly [tag: string, field: string])[]> = new Map(
  Object.entries<readonly (readonly [tag: string, field: string])[]>({
    article: [...all(journals, 'journaltitle'), ['M2', 'pages'], ['CY', 'publocation']],
    inproceedings: [['IS', 'number'], ...all(books, 'booktitle'), ['C1', 'eventplace'], ['CY', 'address']],
    incollection: [...all(books, 'booktitle'), ['CY', 'publocation']],
    inreference: [...all(books, 'booktitle'), ['CY', 'publocation']],
    book: [...all(['BT'], 'title'), ...all(['T2'], 'series'), ['CY', 'publocation']],
    thesis: [...all(['A2', 'A3'], ''), ['PB', 'school'], ['IS', 'number'], ['CY', 'publocation']],
    patent: [...all(['A2', 'A3'], ''), ['PB', 'holder'], ['IS', 'number'], ['M1', 'number'], ['CY', 'publocation']],
    presentation: [
      ...all(['T2', 'BT', 'JF', 'C3'], 'eventtitle'),
      ['IS', 'number'],
      ['CY', 'publocation'],
      ['C1', 'eventplace'],
    ],
    software: [['ET', 'version'], ...otherFields],
    dataset: [['ET', 'version'], ...otherFields],
    report: [
      ...all(['T2'], 'series'),
      ['PB', 'institution'],
      ['IS', 'number'],
      ['M1', 'number'],
      ['CY', 'publocation'],
    ],
  }),
);
/** Tags that are read elsewhere or not needed: other programs, private notes, libraries, other roles. */
export const ignoredFields: ReadonlySet<string> = new Set(
  (
    'TY ER ID SN SP EP A2 A3 A4 AD AN AV BT C1 C2 C3 C4 C5 C6 C8 CA CN CP CR CY DB DI DP DS H1 H2 J1 J2 JA JF JO LB M1 M2 M3 ' +
    'NV OP PM PP RD RI RN RP SE ST T2 TA TT U1 U2 U3 U4 U5 UN VO Y2'
  ).split(' '),
);

function list(names: string, field: string): readonly (readonly [string, string])[] {
  return names.split(' ').map((name) => [name, field]);
}

function all(tags: readonly string[], field: string): readonly (readonly [string, string])[] {
  return tags.map((tag) => [tag, field]);
}
