import { defineCollection } from 'astro/content/config';
import { z } from 'astro/zod';
import type { RenderedPublication } from './core/markup/rendered.ts';
import { loadSite } from './integration/shared-site.ts';

export const publications = defineCollection({
  loader: { name: 'offprint-publications', load: loadSite },
  schema: z.custom<RenderedPublication>(),
});

export const collections = { publications };
