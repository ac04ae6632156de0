/** How a page of an index prints papers, one line below the other. Groups of patterns are fields of biblatex. */
export interface PageForm {
  /** Lines that such a page has, and no other text has all of. */
  readonly marks: readonly RegExp[];
  /** The first or the last line of a paper. */
  readonly begins?: RegExp;
  readonly ends?: RegExp;
  /** A line that only says what the one below it is. */
  readonly joins?: RegExp;
  /** Lines that say what they are. `rest` is read as a line of its own; a line without groups says nothing of the paper. */
  readonly lines: readonly RegExp[];
  /** What the others are, in their order. */
  readonly places: readonly string[];
}

const year = String.raw`(?<date>(?:19|20)\d\d)`;

const disciplines =
  '(?:Computer|Political|Environmental|Materials|Agricultural and Food) Science|Medicine|Biology|Physics|Chemistry|Engineering|Mathematics|Psychology|' +
  'Economics|Business|Sociology|Linguistics|Education|Geography|Geology|History|Philosophy|Art|Law';

/** As described and generally known in November 2026; no page was fetched. */
export const pageForms = {
  dblp: {
    marks: [/^\[[a-z]{1,3}\d{1,4}\]/mu, /^.{0,2000}(?:: ?$|\((?:19|20)\d\d\)$|\b(?:19|20)\d\d: \d)/mu],
    begins: /^\[[a-z]{1,3}\d{1,4}\](?: (?<rest>\S.*))?$/u,
    lines: [
      /^(?:view|electronic edition|export record|dblp key|persistent URL|ask others|share record|details|references)\b/u,
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
      new RegExp(String.raw`^(?<booktitle>.{2,120}?) ${year}(?:: (?<pages>[\d:,.-]+))?$`, 'u'),
      new RegExp(String.raw`^(?<publisher>.{2,120}?) ${year}(?:, ISBN (?<isbn>[\dX-]{10,17}))?$`, 'u'),
    ],
    places: [],
  },
  acl: {
    marks: [
      /^(?:\[pdf\]\([^()\n]*\)|pdf)(?: bib)?(?: abs)?(?: |$)/mu,
      /^.{1,400} \| .{1,400}$|^\[?(?:Proceedings|Findings|Transactions)\b/mu,
    ],
    begins: /^(?<rest>\[pdf\]\([^()]*\))?(?:pdf)?(?: ?bib)?(?: ?abs)?(?: (?<title>\S.*))?$/u,
    lines: [/^(?:bib|abs)$/u],
    places: ['title', 'author', 'journaltitle'],
  },
  orcid: {
    marks: [/^Source:\s/mu, /^\d{4}(?:-\d\d){0,2}\s\|\s\p{Lu}/mu],
    ends: /^Source:/u,
    joins: /^(?:DOI|Contributors?|URL|arXiv|PMID|(?:Part of )?ISBN|Source):$/u,
    lines: [
      /^(?<date>\d{4}(?:-\d\d){0,2})(?:\s\|\s(?<type>.{1,60}))?$/u,
      /^DOI: ?(?<doi>\S+)$/u,
      /^Contributors?:\s*(?<author>\S.*)$/u,
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
      // Of `12 pages, 3 figures` a list says nothing.
      /^Comments: (?<note>.*\b(?:accepted|appear|appeared|published|presented|proceedings|submitted)\b.*)$/iu,
      /^Journal[- ]ref(?:erence)?:\s*(?<note>\S.*)$/iu,
      /^Subjects:.*?\((?<primaryclass>[a-z-]+(?:\.[A-Za-z-]+)?)\)/u,
      /^Submitted (?<date>\d{1,2} \p{L}+,? \d{4})(?:[;.]|$)/u,
      /^DOI:? ?(?<doi>10\.\S+)$/iu,
      /^(?:Comments|Subjects|MSC Class(?:es)?|ACM Class(?:es)?|Report[- ](?:No|Number)|Related DOI|Cite as|Search|Submitted|Title|Authors?|Abstract):/iu,
      /^(?:Showing \d|Submitted \d|\(or arXiv:)/u,
    ],
    places: ['title'],
  },
  'semantic-scholar': {
    marks: [/^Save$/mu, /^Alert$/mu],
    ends: /^Alert$/u,
    joins: /^TLDR$/u,
    lines: [
      /^(?<date>(?:\d{1,2} )?\p{Lu}\p{Ll}{2,8} (?:19|20)\d\d|(?:19|20)\d\d)$/u,
      /^(?:TLDR .*|Save|Alert|Cite|Library|(?:\[?PDF\]?|View (?:on|via|PDF|Paper)\b.{0,40}|\d[\d,]*(?: (?:Highly Influen\w+ )?(?:Citations?|Excerpts?|References?))?)|Expand|Highly Influen\w+(?: Citations)?|Open Access)$/u,
      new RegExp(`^(?:${disciplines})(?:, (?:${disciplines}))*$`, 'u'),
    ],
    places: ['title', 'author', 'journaltitle'],
  },
} as const satisfies Readonly<Record<string, PageForm>>;
