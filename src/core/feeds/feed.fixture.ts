import { urls } from '../facts/publication.fixture.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { createFeed, type FeedSource } from './feed.ts';

/** A feed of these papers; the fields given replace its own. */
export const createTestFeed = (publications: readonly RenderedPublication[], fields: Partial<FeedSource> = {}) =>
  createFeed({
    title: 'Leaf Lab',
    publisher: 'Leaf Lab',
    description: 'New papers',
    language: 'en',
    scope: { kind: 'site' },
    publications,
    urls,
    ids: 'https://example.org/lab/',
    ...fields,
  });
