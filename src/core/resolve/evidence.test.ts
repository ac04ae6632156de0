import { describe, expect, test } from 'vitest';
import { compareAuthors } from './author-likeness.ts';
import { readFingerprint, type Recognisable, takeFingerprint } from './fingerprints.ts';
import { compareTitles } from './title-likeness.ts';

const paper = (title: string): Recognisable => ({
  title,
  spelledTitle: title,
  people: [],
  date: '',
  abstract: null,
  doi: null,
  arxiv: null,
  versions: [],
});

describe('The similarity of titles', () => {
  test.each([
    ['On Moss', 'ON MOSS!', 'same'],
    ['Online Moss', 'On-line Moss', 'same'],
    ['Moss on the Roofs of Bergen', 'Moss on Roofs of Bergen', 'close'],
    ['Moss on the Roofs of Bergen', 'Moss on the Rofos of Bergen', 'close'],
    ['Why the Cat Sits on Warm Roofs in Bergen', 'Why the Dog Sits on Warm Roofs in Bergen', 'similar'],
    ['On Moss', 'On Moss: A Study', 'extended'],
    ['On Moss', 'On Moss — A Study', 'extended'],
    ['On Moss', 'On Moss: A Survey of 100 Roofs in Winter', 'extended'],
    ['On Moss', 'On Moss: A Reply to Berg and to All Others', 'different'],
    ['On Moss', 'On Moss: Winter 2020', 'different'],
    ['On Moss', 'On Moss (II)', 'other'],
    ['Moss and Roofs', 'Moss and Roofs in Norway', 'similar'],
    ['Introduction', 'Introduction: Moss', 'similar'],
    ['Moss and Rain, Part 1', 'Moss and Rain, Part 2', 'other'],
    ['Growing Moss With Rain', 'Growing Moss Without Rain', 'other'],
    ['Moss in Winter', 'Moss in Wintr', 'close'],
    ['On Moss', 'Deep Networks for Whale Song', 'different'],
    ['?!', '…', 'different'],
  ])('of %s and %s is: %s', (former, title, likeness) => {
    const [known] = takeFingerprint(paper(former)).marks;
    expect(compareTitles(takeFingerprint(paper(title)), readFingerprint('x', [known ?? '']))).toBe(likeness);
  });
});

describe('The similarity of authors', () => {
  test.each([
    ['ada-example', 'ada-example', 'same'],
    ['ada-example', 'a-example', 'same'],
    ['ada-example+li-berg', 'li-berg+ada-b-example', 'same'],
    ['ada-example', 'example-ada', 'same'],
    ['ada-example', 'ada-exmaple', 'same'],
    ['ada-example', 'ada-example+li-berg+jo-park', 'most'],
    ['ada-example+li-berg+jo-park', 'ada-example+wei-li+ana-silva', 'some'],
    ['ada-example', 'ben-example', 'none'],
    ['ada-example', 'ada-smith', 'unknown'],
    ['ada-example+li-berg', 'ada-smith+li-jones', 'none'],
    ['', 'ada-example', 'unknown'],
  ])('of %s and %s is: %s', (one, other, likeness) => {
    const list = (text: string) => text.split('+').filter((name) => name !== '');
    expect(compareAuthors(list(one), list(other))).toBe(likeness);
    expect(compareAuthors(list(other), list(one))).toBe(likeness);
  });
});
