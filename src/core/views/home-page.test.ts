import { expect, test } from 'vitest';
import { createHomePage } from './home-page.ts';
import { createSiteData } from './site-data.fixture.ts';

test.each([
  ['people: [{ name: Ada Grace, role: owner }]', 'Ada Grace'],
  ['people: [{ name: Leaf Lab, role: owner }]', null],
  ['people: [{ name: Leaf, role: owner }]', null],
  ['people: [{ name: Ada Grace, role: member }]', null],
])('the home page of “Leaf Lab” with %s names the owner as: %s', (people, name) => {
  expect(createHomePage(createSiteData([], people)).name).toBe(name);
});
