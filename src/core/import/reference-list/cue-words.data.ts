/** Words that indicate what is next to them, in many languages. */
export const cueWords: readonly (readonly [cue: string, words: string])[] = [
  [
    'editor',
    'ed eds editor editors edited hrsg hg herausgegeben dir dirs coord coords comp comps éd éds éditeur éditeurs org orgs ред red szerk a cura cura 編 主编 编',
  ],
  [
    'translator',
    'trans transl tr translated translator translators übers übersetzt trad traduit traducción tłum пер 译',
  ],
  ['in', 'in en dans i w в u din'],
  ['volume', 'vol vols volume bd band tome t tom том т jg jahrgang v volno vol.no 卷'],
  ['issue', 'no nr n° nº nos num número numéro issue iss heft h № номер ч part pt suppl supplement 期 n'],
  ['pages', 'p pp page pages seite seiten s с стр str pág págs f ff 页 頁 art article'],
  [
    'press',
    'press verlag publisher publishers publishing publication publications books edition editions édition éditions ed editorial editora presses publ pub inc ltd gmbh co llc wydawnictwo изд издательство 出版社 uitgeverij förlag forlag',
  ],
  [
    'school',
    'university univ université universität universidad universidade università uniwersytet университет institute institut instituto college school department dept faculty academy akademie center centre laboratory lab society ministry association organization commission council office agency committee 大学 學院 学院',
  ],
  [
    'meeting',
    'proceedings proc procs conference conf symposium symp workshop congress congrès congreso actes actas meeting annual international int intl tagung конференции lecture lectures notes advances 会议 transactions trans',
  ],
  [
    'journal',
    'journal j zeitschrift revue revista rivista review reviews rev annals ann archive archives arch bulletin bull letters lett quarterly magazine studies science sciences sci research res acta вестник журнал 学报 杂志 学報 雑誌',
  ],
  [
    'thesis',
    "thesis dissertation phd ph.d diss msc m.sc doctoral master masters master' master's thèse tesis doktorarbeit habilitation diplomarbeit",
  ],
  [
    'report',
    'report rep tech technical working paper papers discussion preprint manuscript unpublished mimeo memo memorandum rapport bericht draft',
  ],
  ['edition', 'ed edn éd édn edition édition aufl auflage edición rev revised nd rd th ème e) издание wyd 版'],
  [
    'access',
    'available retrieved accessed access online from url abgerufen zugriff disponible consulté consultado visited viewed last checked дата обращения доступ dostęp',
  ],
  ['identifier', 'doi pmid pmcid issn isbn arxiv eprint id hal ssrn http https url mr zbl'],
  [
    'status',
    'press forthcoming submitted accepted appear preparation preprint review published communication personal erscheinen druck paraître prensa печати',
  ],
  ['others', 'al others alii coll др ors etal et.al 等 他 colab'],
  ['and', 'and und et y e och og en i & и &amp with ve'],
  [
    'small',
    'of the a an for on to from by at as with its their is are der die das des dem den ein eine für zur zum von vom über bei mit im le la les l du de d un une sur pour au aux el los las del por para con una il lo gli di della nel per o os do da dos na no och av на о по для из как к от 的 与 和 の と における に を は',
  ],
];
