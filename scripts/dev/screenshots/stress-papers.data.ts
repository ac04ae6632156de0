import type { Correction } from '../../../src/core/resolve/corrections/schema.ts';
import type { ListedPaper } from '../../../src/tests/support/listing.ts';

/** A paper that tends to break layouts, and its corrections. */
export interface StressPaper extends ListedPaper {
  readonly correction?: { readonly [Key in keyof Correction]?: unknown };
}

const longTitle =
  'What Happens to the Layout of a List of Publications When One of Its Titles Does Not End Where Titles Commonly End but ' +
  'Goes On, with a Subordinate Clause, an Enumeration of Mosses, Lichens, Ferns and Small Rivers, a Remark on the Weather ' +
  'of That Year, and at Last a Subtitle: Measurements from Forty Seasons in Eleven Valleys';

const longWord = 'Hyperpolysyllabicoelectrophotomicrospectrogoniometricallyremeasurednonantidisestablishment';

export const stressPapers: readonly StressPaper[] = [
  {
    header: '99.9CLDec 1, 2026Code',
    title: longTitle,
    authors: 'Ada Example, Maximiliana-Wilhelmina von und zu der Langenfeldsteinbergkoffland, Ben Sample et al.',
    abstract: 'The title says it all. '.repeat(60).trim(),
    correction: {
      selected: true,
      award: 'Honourable Mention for the Longest Title of the Whole Conference, Second Year Running',
      venue:
        'Proceedings of the Forty-Second Annual International Conference on Very Long Names of Very Long Conferences',
    },
  },
  {
    header: 'LGNov 20, 2026',
    title: 'A Census of Shadows by Sixty Observers',
    authors: 'Ada Example, Ben Sample, Mira Koffland et al.',
    abstract: 'Sixty people counted shadows for a year.',
    correction: { etal: false, selected: true, venue: 'Journal of Shadows', award: 'Best Paper Award' },
  },
  {
    header: 'cs.CVNov 11, 2026',
    title: '苔と石の長い対話について：林床における四十季の観察記録とその測定方法の比較および今後の課題',
    authors: '山田花子, 王小明, Ada Example',
    abstract: '林床の苔と石を四十季にわたり観察した。'.repeat(12),
  },
  {
    header: 'ROOct 30, 2026',
    title: '关于苔藓与石头的长期观察',
    authors: '王小明, 홍길동, Ben Sample',
    abstract: '我们对苔藓与石头进行了长期观察。'.repeat(10),
  },
  {
    header: 'SIOct 12, 2026',
    title: 'في قياس ظلال الأشجار: دراسة طويلة في أحد عشر واديًا',
    authors: 'فلان الفلاني, Ada Example, فلانة الفلانية et al.',
    abstract: 'قسنا ظلال الأشجار في أحد عشر واديًا خلال أربعين موسمًا. '.repeat(8).trim(),
  },
  {
    header: 'CYSep 28, 2026',
    title: 'על מדידת צללים של עצים: מחקר ארוך (with a Part in English)',
    authors: 'ישראל ישראלי, פלוני אלמוני, Ada Example',
    abstract: 'מדדנו צללים של עצים באחד עשר עמקים. '.repeat(8).trim(),
  },
  {
    header: 'math.NTSep 9, 2026',
    title:
      'Bounds of $O(n^{3/2} \\log n)$ for $\\sum_{i=1}^{n} \\frac{x_i}{\\sqrt{y_i}}$ and the Norms of $\\mathcal{L}_p$ in $\\mathbb{R}^{d \\times d}$',
    authors: 'Ada Example, Ben Sample',
    abstract:
      'We bound $$\\int_0^\\infty \\sum_{k=1}^{n} \\frac{a_k x^k + b_k x^{2k} + c_k x^{3k} + d_k x^{4k}}{1 + e^{-x} + e^{-2x} + e^{-3x}} \\, dx \\leq \\prod_{i=1}^{n} \\left( \\frac{x_i}{\\sqrt{y_i}} \\right)^{p}$$ for all $p > 1$.',
  },
  {
    header: 'DSAug 25, 2026',
    title: 'A Paper of Which Only the Title Is Known',
    authors: 'Ada Example',
    correction: { abstract: null, category: null },
  },
  {
    header: 'AIAug 3, 2026Code',
    title: `${longWord} and Other Words: ${'Unbreakable'.repeat(12)}`,
    authors: `Ada Example, ${longWord.slice(0, 60)}, Ben Sample`,
    abstract: `See https://example.org/${'a-very-long-path/'.repeat(12)} for ${longWord.toLowerCase().repeat(2)}.`,
    correction: { affiliations: ['Institute of Interdisciplinary Transdisciplinary Multidisciplinarity', longWord] },
  },
  {
    header: '88.1quant-phJul 19, 2026Code',
    title: 'Everything That Can Be Said of One Paper',
    authors: 'Ben Sample, Ada Example, 王小明',
    abstract: 'Of this paper everything is known.',
    correction: {
      selected: true,
      type: 'article',
      venue: 'Journal of Everything',
      award: 'Test of Time Award',
      note: 'A shorter version was presented at a workshop; the figures of this version are the right ones.',
      links: {
        pdf: 'https://example.org/everything.pdf',
        doi: '10.1234/example.2026.000123',
        arxiv: '2607.01234',
        publisher: 'https://example.org/publisher/everything',
        code: 'https://example.org/code/everything',
        data: 'https://example.org/data/everything',
        slides: 'https://example.org/slides/everything.pdf',
        poster: 'https://example.org/poster/everything.pdf',
        video: 'https://example.org/video/everything',
        project: 'https://example.org/projects/everything',
      },
    },
  },
  { header: 'zz-unheard-ofJul 4, 2026', title: 'X', authors: 'Ada Example', abstract: 'Y.' },
];

/** A path below the host, which exposes addresses that ignore it. */
export const stressBase = '/group/papers/';

/** Settings with long texts and every option. */
export const stressSettings = `title: The Ada Example Laboratory for the Long-Term Measurement of Mosses, Shadows and Small Rivers
description: Papers on mosses, shadows, small rivers and the instruments with which all of these have been measured, remeasured and compared for forty seasons.
about: |
  We measure **slowly**. Our [instruments](https://example.org/instruments) are described elsewhere, and so are
  our reasons; this text is only as long as such texts are.
language: en
address: https://stress.example.org${stressBase}
profile:
  position: Distinguished Professor of Slow Measurement
  affiliation: Department of Mosses, Example University of the Eleven Valleys
  email: ada.example@stress.example.org
  links:
    Google Scholar: https://example.org/scholar
    Mastodon: https://example.org/mastodon
    Curriculum vitae: https://example.org/cv
people:
  - { name: Ada Example, variants: [A. Example], role: owner, orcid: 0000-0002-1825-0097 }
  - { name: Ben Sample, role: member, link: 'https://example.org/ben' }
  - { name: 王小明, role: member }
sources:
  - { file: listing.txt, captured: 2026-12-31 }
# Thousands of pictures for shared links would take most of the time, and none of them is on a page.
show: { pictures: false }
`;

/** Former addresses of papers: one redirects, one says why the paper is gone. */
export const stressRetired = { moved: 'an-early-draft', gone: 'a-mistaken-measurement' } as const;
