import { defineConfig } from 'astro/config';
import { offprint } from './src/index.ts';

export default defineConfig({ integrations: [offprint()] });
