import { defineCollection } from 'astro:content';
import { seedsLoader } from './loader.ts';

export const collections = { publications: defineCollection({ loader: seedsLoader() }) };
