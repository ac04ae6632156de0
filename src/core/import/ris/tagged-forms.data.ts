/** A format with tagged lines other than RIS, described by the corresponding RIS tags. */
export interface TaggedForm {
  /** The tag and the text after it. */
  readonly line: RegExp;
  /** The first tag of a record. */
  readonly first: string;
  /** Tags and the corresponding RIS tags. The first of several counts. */
  readonly tags: ReadonlyMap<string, string>;
  /** Texts after the first tag, and types of RIS; `JOUR` for other texts. */
  readonly types: ReadonlyMap<string, string>;
  /** Tags that replace others if both occur: full names for initials. */
  readonly better: ReadonlyMap<string, string>;
}

export type TaggedFormat = 'medline' | 'endnote' | 'web-of-science';

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(', ').map((pair) => pair.split('=') as [string, string]));

/**
 * MEDLINE as PubMed exports it (https://www.nlm.nih.gov/bsd/mms/medlineelements.html), EndNote's tagged text
 * (`.enw`), and the tagged text of Web of Science.
 */
export const taggedForms: Readonly<Record<TaggedFormat, TaggedForm>> = {
  medline: {
    line: /^([A-Z]{2,4}) {0,3}- ?(.*)$/u,
    first: 'PMID',
    tags: pairs(
      'PMID=AN, TI=TI, BTI=BT, FAU=AU, AU=AU, CN=AU, FED=ED, ED=ED, JT=JF, TA=JA, DP=DA, VI=VL, IP=IS, PG=SP, LID=DO, AID=DO, AB=AB, OT=KW, LA=LA, IS=SN, PB=PB',
    ),
    types: new Map(),
    better: pairs('AU=FAU, ED=FED'),
  },
  endnote: {
    line: /^(%\S) ?(.*)$/u,
    first: '%0',
    tags: pairs(
      '%T=TI, %A=AU, %E=ED, %J=JF, %B=T2, %D=PY, %V=VL, %N=IS, %P=SP, %I=PB, %C=CY, %R=DO, %U=UR, %X=AB, %K=KW, %@=SN, %7=ET, %9=M3, %Z=N1, %S=T3, %G=LA, %>=L1',
    ),
    types: pairs(
      'Journal Article=JOUR, Electronic Article=JOUR, Magazine Article=JOUR, Newspaper Article=JOUR, Conference Paper=CONF, Conference Proceedings=CONF, ' +
        'Book Section=CHAP, Book=BOOK, Edited Book=BOOK, Electronic Book=BOOK, Thesis=THES, Report=RPRT, Patent=PAT, Web Page=ELEC, Generic=GEN, ' +
        'Unpublished Work=UNPB, Manuscript=UNPB, Computer Program=COMP, Dataset=DATA, Standard=STAND',
    ),
    better: new Map(),
  },
  'web-of-science': {
    line: /^([A-Z][A-Z0-9])(?: (.*))?$/u,
    first: 'PT',
    tags: pairs(
      'TI=TI, AF=AU, AU=AU, CA=AU, BE=ED, SO=JF, PY=PY, PD=DA, CL=C1, VL=VL, IS=IS, BP=SP, EP=EP, AR=C7, DI=DO, AB=AB, DE=KW, LA=LA, SN=SN, BN=SN, PM=AN, PU=PB, PI=CY, SE=T3',
    ),
    types: pairs('J=JOUR, B=BOOK, C=CONF, S=CONF, P=PAT'),
    better: pairs('AU=AF'),
  },
};
