import { defineCollection } from 'astro/content/config';
import { publications as shared } from './integration/shared-loader.ts';

export const publications = defineCollection(shared);

export const collections = { publications };
