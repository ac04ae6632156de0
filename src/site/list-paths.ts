import type { PlannedPage, SiteData } from '../core/views/site-data.ts';
import { getSiteContext } from './site-context.ts';

/** The pages of one kind as Astro wants them. The view of a page is made when the page is. */
export async function listPaths<View>(plan: (data: SiteData) => readonly PlannedPage<View>[]) {
  return plan(await getSiteContext()).map(({ params, createView }) => ({ params, props: { createView } }));
}
