import { defineCollection } from 'astro:content';
import { publicationsLoader, retiredLoader } from './loader.ts';
import { createSeedsReader } from './seeds-reader.ts';

const seeds = createSeedsReader();

export const collections = {
  publications: defineCollection({ loader: publicationsLoader(seeds) }),
  retired: defineCollection({ loader: retiredLoader(seeds) }),
};
