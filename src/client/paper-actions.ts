import { openCitation, prepareCitation } from './paper-actions/citation.ts';
import { toggleAbstract } from './paper-actions/abstract.ts';

const actions: Readonly<Record<string, (link: HTMLAnchorElement) => Promise<void>>> = {
  abstract: toggleAbstract,
  cite: openCitation,
};

/** Links to the abstract and the citation of a paper show them where they are. What cannot be loaded is followed as a link. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-part]') : null;
  const act = actions[link?.dataset['part'] ?? ''];
  if (!link || !act || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  act(link).catch(() => {
    location.assign(link.href);
  });
});

for (const panel of document.querySelectorAll<HTMLFormElement>('[data-cite-panel]')) prepareCitation(panel);
