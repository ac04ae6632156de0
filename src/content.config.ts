import { defineCollection } from 'astro:content';
import { publicationsLoader, siteLoader } from './loader.ts';

export const collections = {
  site: defineCollection({ loader: siteLoader() }),
  publications: defineCollection({ loader: publicationsLoader() }),
};
