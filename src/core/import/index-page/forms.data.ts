/** How a page of an index prints papers, with one line below the other. Groups of the patterns are fields of biblatex. */
export interface PageForm {
  /** Lines that together occur only on such a page. */
  readonly marks: readonly RegExp[];
  /** The first or the last line of a paper. */
  readonly begins?: RegExp;
  readonly ends?: RegExp;
  /** The last line above the papers. */
  readonly above?: RegExp;
  /** A line that is only the label of the next one. */
  readonly joins?: RegExp;
  /** True if line breaks within a paragraph have no meaning. */
  readonly areParagraphs?: boolean;
  /** Lines that are recognised by their text. `rest` is parsed as a separate line; a line without groups is ignored. */
  readonly lines: readonly RegExp[];
  /** The meaning of the other lines, in order. */
  readonly places: readonly string[];
  /** The words that the page uses for types, with those of biblatex. */
  readonly kinds?: Readonly<Record<string, string>>;
}

const year = String.raw`(?<date>(?:19|20)\d\d)`;

const disciplines =
  '(?:Computer|Political|Environmental|Materials|Agricultural and Food) Science|Medicine|Biology|Physics|Chemistry|Engineering|Mathematics|Psychology|' +
  'Economics|Business|Sociology|Linguistics|Education|Geography|Geology|History|Philosophy|Art|Law';

/** As described and generally known in November 2026; no page was fetched. */
export const pageForms = {
  dblp: {
    marks: [/^\[[a-z]{1,3}\d{1,4}\]/mu, /^.{0,2000}(?:: ?$|\((?:19|20)\d\d\)$|\b(?:19|20)\d\d: \d)/mu],
    begins: /^\[(?<type>[a-z]{1,3})\d{1,4}\](?: (?<rest>\S.*))?$/u,
    lines: [
      /^(?:view|electronic edition|unpaywalled version|export record|dblp key|persistent URL|ask others|share record|details|(?:no )?references|authority control)\b/u,
      /^(?:https:\/\/dblp\.org\/rec\/)?(?:journals|conf|books|series|phd|reference|data|tr|www)\/\S+$/u,
      /^(?:BibTeX|RIS|RDF\b.{0,20}|XML|Google(?: Scholar)?|Semantic Scholar|Internet Archive Scholar|CiteSeerX|PubPeer|ORCID|Twitter|Reddit|BibSonomy|LinkedIn|Mastodon|Bluesky)$/u,
      /^(?:\d{4} [–-] (?:today|\d{4})|Books and Theses|Journal Articles|Conference and Workshop Papers|Parts in Books or Collections|Editorship|Reference Works|Data and Artifacts|Informal (?:and Other )?Publications)$/u,
      /^(?<author>[^:]{3,1500}):$/u,
      /^(?<author>\p{Lu}[^:?!()]{2,1500}): (?<rest>\S.*)$/u,
      /^CoRR abs\/(?<arxiv>\S+) \((?<date>\d{4})\)$/u,
      /^(?<title>\S.*?[.?!]) (?<rest>(?:CoRR abs\/|.{2,120}? \d{1,5}(?:\([^()]{1,20}\))?: |.{2,120}?\(?(?:19|20)\d\d).*)$/u,
      new RegExp(
        String.raw`^(?<journaltitle>.{2,120}?) (?<volume>\d{1,5})(?:\((?<number>[^()]{1,20})\))?(?:: (?<pages>[\d:,.-]+))? \(${year}\)$`,
        'u',
      ),
      new RegExp(String.raw`^(?<school>.{2,120}?), ${year}$`, 'u'),
      new RegExp(String.raw`^(?<booktitle>.{2,120}?) ${year}(?:: (?<pages>[\d:,.-]+))?$`, 'u'),
      new RegExp(
        String.raw`^(?<publisher>.{2,120}?) ${year}(?:, ISBN (?<isbn>[\dX-]{10,17}))?(?:, pp?\. \S+)?(?: \[contents\])?$`,
        'u',
      ),
    ],
    places: [],
    kinds: { c: 'conference paper', e: 'proceedings', j: 'journal article', p: 'book chapter' },
  },
  acl: {
    marks: [
      /^(?:\[pdf\]\([^()\n]*\)|pdf)(?: bib)?(?: abs)?(?: |$)/mu,
      /^.{1,400} \| .{1,400}$|^\[?(?:Proceedings|Findings|Transactions)\b/mu,
    ],
    begins: /^(?<rest>\[pdf\]\([^()]*\))?(?:pdf)?(?: ?bib)?(?: ?abs)?(?: (?<title>\S.*))?$/u,
    lines: [/^(?:bib|abs)$/u],
    places: ['title', 'author', 'journaltitle', 'abstract'],
  },
  orcid: {
    marks: [/^Source:\s/mu, /^\d{4}(?:-\d\d){0,2}\s\|\s\p{Lu}/mu],
    ends: /^Source:/u,
    above: /^Works \(.{1,20}\)$/u,
    joins: /^(?:DOI|Contributors?|URL|arXiv|PMID|(?:Part of )?ISBN|Source):(?: check_circle)?$/iu,
    lines: [
      /^(?<date>\d{4}(?:-\d\d){0,2})(?:\s\|\s(?<type>[^|]{1,60}?))?(?:\s\|\s.{1,60})?$/u,
      /^DOI: ?(?<doi>\S+)$/u,
      /^Contributors?:\s*(?<author>\S.*)$/iu,
      /^(?:Part of )?ISBN: ?(?<isbn>\S+)$/u,
      /^arXiv: ?(?<arxiv>\S+)$/iu,
      /^PMID: ?(?<pmid>\d+)$/u,
      /^URL: ?(?<url>https?:\S+)$/u,
      /^(?:Part of )?[A-Z][\w-]{1,15}: ?(?=\S{0,40}\d)\S+$/u,
      /^(?:Show (?:more|less)(?: details?)?|Works?(?: \(.{1,12}\))?|Sort(?: by.{0,20})?|Preferred source.{0,20}|Source:.*)$/u,
    ],
    places: ['title', 'journaltitle'],
  },
  arxiv: {
    marks: [/^(?:\[\d{1,4}\]\s+)?arXiv:\S{7,20}.{0,80}\[(?:pdf|ps|html|other)/mu, /^(?:Title|Authors):/mu],
    begins:
      /^(?:\[\d{1,4}\]\s+)?arXiv:(?<arxiv>\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})[^\]]{0,60}(?:\[[^\]]{1,60}\])?(?:\s+(?<primaryclass>[a-z-]+(?:\.[A-Za-z-]+)?))?.{0,80}?(?:\bdoi\s+(?<doi>10\.\S+))?$/u,
    joins: /^(?:Title|Authors?|Abstract|Comments|Subjects|Journal[- ]ref(?:erence)?|DOI):$/iu,
    lines: [
      /^Title:\s*(?<title>\S.*)$/u,
      /^Authors?:\s*(?<author>\S.*)$/u,
      /^Abstract:\s*(?<abstract>\S.*)$/u,
      // `12 pages, 3 figures` is left out.
      /^Comments: (?<note>.*\b(?:accepted|appear|appeared|published|presented|proceedings|submitted)\b.*)$/iu,
      /^Journal[- ]ref(?:erence)?:\s*(?<note>\S.*)$/iu,
      /^Subjects:.*?\((?<primaryclass>[a-z-]+(?:\.[A-Za-z-]+)?)\)/u,
      /^Submitted (?<date>\d{1,2} \p{L}+,? \d{4})(?:[;.]|$)/u,
      /^DOI:? ?(?<doi>10\.\S+)$/iu,
      /^\d{1,4}\.$/u,
      /^(?<primaryclass>(?:cs|math|stat|eess|econ|q-bio|q-fin|astro-ph|cond-mat|physics|nlin)\.[A-Za-z-]{2,10}|quant-ph|gr-qc|math-ph|hep-[a-z]{2,3}|nucl-[a-z]{2})(?: [a-zA-Z-]{2,10}(?:\.[A-Za-z-]{2,10})?)*$/u,
      /^(?:Comments|Subjects|MSC Class(?:es)?|ACM Class(?:es)?|Report[- ](?:No|Number)|Related DOI|Cite as|Search|Submitted|Title|Authors?|Abstract):/iu,
      /^(?:Showing \d|Submitted \d|\(or arXiv:)/u,
    ],
    places: ['title'],
  },
  'semantic-scholar': {
    marks: [/^Save$/mu, /^Alert$/mu],
    ends: /^Alert$/u,
    above: /^Sort by\b/u,
    joins: /^TLDR$/u,
    lines: [
      /^(?<date>(?:\d{1,2} )?\p{Lu}\p{Ll}{2,8} (?:19|20)\d\d|(?:19|20)\d\d)$/u,
      /^(?:TLDR .*|Save|Alert|Cite|Library|(?:\[?PDF\]?|View (?:on|via|PDF|Paper)\b.{0,40}|\d[\d,]*(?: (?:Highly Influen\w+ )?(?:Citations?|Excerpts?|References?))?)|Expand|(?:\d+ )?Highly Influen\w+(?: Citations)?|Open Access)$/u,
      new RegExp(`^(?:${disciplines})(?:, (?:${disciplines}))*$`, 'u'),
    ],
    places: ['title', 'author', 'journaltitle'],
  },
  pubmed: {
    marks: [/^\d{1,4}[.:] \p{Lu}[^;:\n]{1,100}\. (?:19|20)\d\d\b[^\n]{0,60}[;.]/mu, /^PMID: \d/mu],
    areParagraphs: true,
    begins:
      /^\d{1,4}[.:] (?<journaltitle>\p{Lu}[^;:]{1,100}?)\. (?<date>(?:19|20)\d\d(?: \p{Lu}\p{Ll}{2}(?:-\p{Lu}\p{Ll}{2})?(?: \d{1,2})?)?)(?:;(?<volume>[^(:;.]{1,20})?(?:\((?<number>[^()]{1,20})\))?(?::(?<pages>[^.;]{1,40}))?)?[.;](?: doi: (?<doi>10\.\S+?)\.?(?:\s.*)?|\s.*)?$/u,
    lines: [
      /^(?:DOI: (?<doi>\S+) ?)?(?:PMCID: \S+ ?)?(?:PMID: (?<pmid>\d+)(?: \[[^\]]*\])?)?$/u,
      /^(?:DOI: \S+ ?)?(?:PMCID: \S+ ?)?(?:PMID: (?<pmid>\d+)(?: \[[^\]]*\])?)?$/u,
      /^(?:Author information:|Conflict of interest statement:|Comment (?:in|on)|Erratum (?:in|for)|Update (?:in|of)|©|Copyright\b)/u,
    ],
    places: ['title', 'author', 'abstract'],
  },
  scopus: {
    marks: [/^Scopus$/mu, /^EXPORT DATE: ?\S/mu],
    ends: /^SOURCE: /u,
    above: /^EXPORT DATE:/u,
    lines: [
      /^\((?<date>(?:19|20)\d\d)\) (?<journaltitle>[^,]{2,200}?)(?:, (?<volume>\d[^,(]{0,20}?)(?: \((?<number>[^()]{1,20})\))?)?(?:, (?:art\. no\. (?<eid>[^,.]{1,20})|pp?\. (?<pages>[^,. ]{1,30})))*\.(?: .*)?$/u,
      /^DOI: (?<doi>\S+)$/u,
      /^(?<url>https?:\S+)$/u,
      /^ABSTRACT: (?<abstract>\S.*)$/u,
      /^AUTHOR KEYWORDS: (?<keywords>\S.*)$/u,
      /^DOCUMENT TYPE: (?<type>\S.*)$/u,
      /^(?:[A-Z][A-Z ]{3,40}:|Cited \d)/u,
    ],
    places: ['author', 'title'],
  },
} as const satisfies Readonly<Record<string, PageForm>>;
