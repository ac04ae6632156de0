import CSL from 'citeproc';
import { expect, it } from 'vitest';
import { parseBibtex } from '../../import/bibtex/parse-bibtex.ts';
import { unknownDate } from '../../import/reference/dates.ts';
import { createPublication, urls } from '../../facts/publication.fixture.ts';
import { citationStyles } from '../../settings/site-schema.ts';
import { findTexts } from '../../texts/find-texts.ts';
import { readStyleFiles } from '../../../integration/citation-styles/read-style-files.ts';
import { createReferenceFormatter } from './format-references.ts';
import { toReferenceItem } from './prepare-item.ts';

const styles = readStyleFiles(citationStyles, 'en');
const format = createReferenceFormatter(CSL, styles, 'en');
const texts = findTexts('en');

/** The reference of a talk in APA, of an article in the other styles. */
function cite(fields: string) {
  const { drafts } = parseBibtex('a.bib', `@misc{k, title={Moss}, ${fields}}`);
  const date = { ...(drafts[0]?.date.value ?? unknownDate), yearInferred: false };
  const [talk = {}, article = {}] = format(
    (['talk', 'article'] as const).map((type) =>
      toReferenceItem(createPublication({ title: 'Moss', venue: 'Leaves', type, date }, ['Ada Grace']), urls, texts),
    ),
  );
  const page = /,? (?:\[Online\].*|https:.*)$/u;
  return [talk.apa, article.mla, article.chicago, article.ieee].map((reference = '') => reference.replace(page, ''));
}

it.each([
  ['year=2018', '2018', '2018', '2018', '<i>Leaves</i>.', '2018'],
  ['date={2018-07-03/2018-07-07}', '2018, July 3–7', 'July 2018', '2018', '<i>Leaves</i>, July.', 'Jul. 2018'],
  ['year=2018, month={July 3--7}', '2018, July 3–7', 'July 2018', '2018', '<i>Leaves</i>, July.', 'Jul. 2018'],
  [
    'year={30 June--2 July 2019}',
    '2019, June 30–July 2',
    'June–July 2019',
    '2019',
    '<i>Leaves</i>, June–July.',
    'Jun.–Jul. 2019',
  ],
  [
    'year=2015, month={July--August}',
    '2015, July–August',
    'July–Aug. 2015',
    '2015',
    '<i>Leaves</i>, July–August.',
    'Jul.–Aug. 2015',
  ],
  [
    'year={December 2019--January 2020}',
    '2019–2020, December–January',
    'Dec. 2019–Jan. 2020',
    '2019–2020',
    '<i>Leaves</i>, December–January.',
    'Dec. 2019–Jan. 2020',
  ],
  ['year={2019/2020}', '2019–2020', '2019–2020', '2019–2020', '<i>Leaves</i>.', '2019–2020'],
  ['year=2020, month=Spring', '2020, Spring', 'Spring 2020', '2020', '<i>Leaves</i>, Spring.', 'Spring 2020'],
  [
    'year=2019, month={May/April}',
    'May/April 2019',
    'May/April 2019',
    'May/April 2019',
    '<i>Leaves</i>.',
    'May/April 2019',
  ],
  ['date={1890~}', 'c. 1890', 'c. 1890', 'c. 1890', '<i>Leaves</i>.', 'c. 1890'],
  ['year={in press}', 'in press', 'in press', 'in press', '<i>Leaves</i>.', 'in press'],
])('A date is printed once in each style: %s', (fields, apa, mla, chicago, journal, ieee) => {
  expect(cite(fields)).toEqual([
    `Grace, A. (${apa}). <i>Moss</i> [Talk]. Leaves.`,
    `Grace, Ada. “Moss.” <i>Leaves</i>, ${mla}`,
    `Grace, Ada. ${chicago}. “Moss.” ${journal}`,
    `A. Grace, “Moss,” <i>Leaves</i>, ${ieee}.`,
  ]);
});

it('A talk has its event, place and date in each style', () => {
  const date = { year: 2018, month: 7, day: 3, yearInferred: false, printed: 'July 3–7, 2018' };
  const talk = { type: 'talk', title: 'Moss', venue: 'Fern Days', date, details: { eventPlace: 'Oslo' } } as const;
  const page = 'https://example.org/lab/papers/counting-leaves/';
  expect(format([toReferenceItem(createPublication(talk, ['Ada Grace']), urls, texts)])).toEqual([
    {
      apa: `Grace, A. (2018, July 3–7). <i>Moss</i> [Talk]. Fern Days, Oslo. ${page}`,
      mla: `Grace, Ada. <i>Moss</i>. ${page}. Fern Days, 3–7 July 2018, Oslo.`,
      chicago: `Grace, Ada. 2018. “Moss.” Talk presented at the Fern Days, Oslo, July 3–7. ${page}.`,
      ieee: `A. Grace, “Moss,” presented at the Fern Days, Oslo, Jul. 03–07, 2018. [Online]. Available: ${page}`,
    },
  ]);
});
