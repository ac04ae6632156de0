import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHostileText, createPublication } from '../facts/publication.fixture.ts';
import { toRichText } from '../model/tex/parse-markup.ts';
import type { Publication } from '../model/publication.ts';
import { planAuthorPages } from './author-page.ts';
import { planAuthorsPages } from './authors-page.ts';
import { planEmbeddedLists } from './embedded-list.ts';
import { createFeedsPage } from './feeds-page.ts';
import { planFormerAddresses } from './former-address.ts';
import { createFrame } from './frame.ts';
import { planCategoryPages, planTopicPages, planYearPages } from './group-page.ts';
import { createHomePage } from './home-page.ts';
import { createYearsPage, planCategoriesPages, planTopicsPages } from './index-page.ts';
import { planMembersPages } from './members-page.ts';
import { planPaperPages } from './paper-page.ts';
import { planPapersPages } from './papers-page.ts';
import { createSearchPage } from './search-page.ts';
import type { SiteData } from './site-data.ts';
import { createSiteData } from './site-data.fixture.ts';

const anyPaper: fc.Arbitrary<Publication> = fc
  .record({
    title: anyHostileText,
    abstract: anyHostileText,
    names: fc.array(anyHostileText, { maxLength: 4 }),
    venue: fc.option(anyHostileText),
    year: fc.option(fc.integer({ min: 1990, max: 2026 })),
    etal: fc.boolean(),
    license: anyHostileText,
    category: anyHostileText,
    keywords: fc.array(anyHostileText, { maxLength: 2 }),
  })
  .map(({ title, abstract, names, venue, year, etal, license, category, keywords }) => ({
    ...createPublication({}, names),
    title: toRichText(title),
    abstract: toRichText(abstract),
    venue,
    type: venue === null ? null : 'article',
    date: { year, month: null, day: null, yearInferred: false },
    etal,
    details: { license },
    keywords,
    category: { id: 'cs.CV', name: category, archive: category, written: category },
  }));

const anySite = fc.array(anyPaper, { minLength: 1, maxLength: 5 }).map((papers) =>
  createSiteData(
    // All have the keywords of the first paper, which are topics therefore.
    papers.map((paper, index, [first]) => ({
      ...paper,
      id: `paper-${String(index)}`,
      keywords: [...paper.keywords, ...(first?.keywords ?? [])],
    })),
    'people: [{ name: Mira Okafor, years: 2020- }]\nabout: "<script>x</script>"\nshow: { embed: true }',
    {
      formerPapers: [
        { id: 'old', to: 'paper-0', reason: null },
        { id: 'older', to: null, reason: '<b>Gone</b>' },
      ],
      formerLists: [{ address: 'years/1900', to: [], reason: '<b>Gone</b>' }],
      redirects: [{ from: 'was', to: 'papers/paper-0/' }],
    },
  ),
);

describe('For arbitrary texts, the view of each page', () => {
  it('is unchanged after serialisation as JSON', () => {
    fc.assert(
      fc.property(anySite, (data) => {
        for (const view of createViews(data)) expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
      }),
      { numRuns: 30 },
    );
  });

  it('has HTML without scripts, and linked data that cannot end its element', () => {
    fc.assert(
      fc.property(anySite, (data) => {
        for (const [name, text] of createViews(data).flatMap(listTexts)) {
          if (name === 'jsonLd') expect(text).not.toMatch(/[<>&]/u);
          if (name === 'html' || name === 'about')
            expect(text).not.toMatch(
              /<\/?(?:script|style|img|iframe|!)|<[^>]*\s(?:on\w+|style)=|(?:href|src)="(?!https?:)/iu,
            );
        }
      }),
      { numRuns: 30 },
    );
  });
});

function createViews(data: SiteData): readonly unknown[] {
  const planned = [
    planPapersPages,
    planPaperPages,
    planYearPages,
    planCategoriesPages,
    planCategoryPages,
    planTopicsPages,
    planTopicPages,
    planAuthorsPages,
    planAuthorPages,
    planMembersPages,
    planEmbeddedLists,
    planFormerAddresses,
  ].flatMap((plan) => plan(data).map(({ createView }) => createView() as unknown));
  return [
    createFrame(data, []),
    createHomePage(data),
    createYearsPage(data),
    createSearchPage(data),
    createFeedsPage(data),
    ...planned,
  ];
}

/** The texts in a view, with their property names. */
function listTexts(view: unknown): readonly (readonly [name: string, text: string])[] {
  if (typeof view !== 'object' || view === null) return [];
  return Object.entries(view).flatMap(([name, value]): ReturnType<typeof listTexts> =>
    typeof value === 'string' ? [[name, value]] : listTexts(value),
  );
}
