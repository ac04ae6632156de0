import { defineCollection } from 'astro/content/config';
import { z } from 'astro/zod';
import { findLoaders } from './integration/shared-loaders.ts';
import type { Collections } from './integration/loader.ts';

/** A collection that is filled by the loader of the configuration: loaded from here, all of its modules would be compiled once more. */
const collection = <Name extends keyof Collections>(name: Name) =>
  defineCollection({
    loader: {
      name: `offprint-${name}`,
      load: (context) => findLoaders(context.config)[name](context),
    },
    schema: z.custom<Collections[Name]>(),
  });

export const collections = { site: collection('site'), publications: collection('publications') };
