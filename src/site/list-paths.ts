import type { PlannedPage, PreparedView, SiteData } from '../core/views/site-data.ts';
import { getSharedSite } from '../integration/shared-site.ts';

/** The static paths of one kind of page. The view of a page is created when the page is rendered. */
export function listPaths<View>(plan: (data: SiteData) => readonly PlannedPage<View>[]) {
  const { read, pages } = getSharedSite();
  return plan(read()).map(({ params, createView, prepare = () => prepareWhole(createView) }) => ({
    params,
    props: {
      createView: () => {
        const prepared = prepare();
        pages.onView(prepared.parts);
        return prepared.createView();
      },
    },
    cacheKey: pages.onPlan(() => prepare().parts),
  }));
}

function prepareWhole<View>(createView: () => View): PreparedView<View> {
  const view = createView();
  return { parts: view, createView: () => view };
}
