import type { PlannedPage, SiteData } from '../core/views/site-data.ts';
import { getSharedSite } from '../integration/shared-site.ts';

/** The static paths of a kind of page. The view of a page is created when the page is rendered. */
export function listPaths<View>(plan: (data: SiteData) => readonly PlannedPage<View>[]) {
  const { read, pages } = getSharedSite();
  return plan(read()).map(({ params, createView }) => ({
    params,
    props: {
      createView: () => {
        const view = createView();
        pages.onView(view);
        return view;
      },
    },
    cacheKey: pages.onPlan(createView),
  }));
}
