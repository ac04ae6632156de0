/** Prefetches a page of the site that a visitor is about to open: the pointer rests on its link, or a finger touches it. */
const restMilliseconds = 80;
const fetched = new Set([location.pathname]);
let resting: ReturnType<typeof setTimeout> | undefined;

if (!isDear()) {
  document.addEventListener('pointerover', ({ target }) => {
    clearTimeout(resting);
    const link = findPageLink(target);
    if (link) resting = setTimeout(fetchPage, restMilliseconds, link);
  });
  document.addEventListener(
    'touchstart',
    ({ target }) => {
      const link = findPageLink(target);
      if (link) fetchPage(link);
    },
    { passive: true },
  );
}

/** Whether the connection is slow or the visitor asked for reduced data use. */
function isDear(): boolean {
  const { connection } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  return connection?.saveData === true || connection?.effectiveType?.endsWith('2g') === true;
}

/** The link to another page of the site that contains the target. Files do not count. */
function findPageLink(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  return link?.origin === location.origin && link.pathname.endsWith('/') ? link : null;
}

function fetchPage({ pathname }: HTMLAnchorElement): void {
  if (fetched.has(pathname)) return;
  fetched.add(pathname);
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = pathname;
  document.head.append(hint);
}
