import { defineCollection } from 'astro:content';
import { publicationsLoader, siteLoader } from './integration/loader.ts';

export const collections = {
  site: defineCollection({ loader: siteLoader() }),
  publications: defineCollection({ loader: publicationsLoader() }),
};
