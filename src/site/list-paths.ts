import type { PlannedPage, SiteData } from '../core/views/site-data.ts';
import { getSharedSite } from '../integration/pages/shared-site.ts';
import { getSiteContext } from './site-context.ts';

/** The pages of one kind as Astro wants them. The view of a page is made when the page is. */
export async function listPaths<View>(plan: (data: SiteData) => readonly PlannedPage<View>[]) {
  const planned = plan(await getSiteContext());
  const watch = import.meta.env.DEV ? null : getSharedSite().pages;
  return planned.map(({ params, createView }) => ({
    params,
    props: {
      createView: () => {
        const view = createView();
        watch?.onView(view);
        return view;
      },
    },
    cacheKey: watch?.onPlan(createView),
  }));
}
