/** Loaded on first use. */
const actions: Readonly<Record<string, (link: HTMLAnchorElement) => Promise<void>>> = {
  abstract: async (link) => (await import('./paper-actions/abstract.ts')).toggleAbstract(link),
  cite: async (link) => (await import('./paper-actions/citation.ts')).openCitation(link),
};

/** Links to the abstract and the citation of a paper open them in place. If they cannot be loaded, the link is followed. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-part]') : null;
  const act = actions[link?.dataset['part'] ?? ''];
  if (!link || !act || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  act(link).catch(() => {
    location.assign(link.href);
  });
});

const panels = document.querySelectorAll<HTMLFormElement>('[data-cite-panel]');
if (panels.length > 0)
  void import('./paper-actions/citation.ts').then(({ prepareCitation }) => {
    for (const panel of panels) prepareCitation(panel, document);
  });
