import { defineCollection } from 'astro/content/config';
import { publications } from './integration/shared-loader.ts';

export const collections = { publications: defineCollection(publications) };
