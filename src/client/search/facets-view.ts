import { copyTemplate, findElement } from './elements.ts';
import { arrangeFacet, type Counts, type FacetOption } from './facets.ts';
import type { Labels } from './labels.ts';
import { type FacetName, facetNames, type SearchState } from './state.ts';

export interface FacetsView {
  show(state: SearchState, counts: Readonly<Record<FacetName, Counts>>): void;
}

const shownAtFirst = 8;
const shownMore = 40;

/** The facets as lists of check boxes with counts. `onToggle` is called with the value that a visitor toggles. */
export function createFacetsView(
  root: HTMLDetailsElement,
  labels: Labels,
  onToggle: (name: FacetName, value: string) => void,
): FacetsView {
  // Where the style sheet places the facets beside the results.
  root.open ||= matchMedia('(min-width: 60rem)').matches;
  const views = facetNames.map((name) => createFacetView(root, name, labels, onToggle));
  return {
    show: (state, counts) => {
      for (const view of views) view.show(state, counts);
    },
  };
}

function createFacetView(
  root: HTMLElement,
  name: FacetName,
  labels: Labels,
  onToggle: (name: FacetName, value: string) => void,
): FacetsView {
  const group = findElement(root, `[data-facet="${name}"]`, HTMLFieldSetElement);
  const list = findElement(group, 'ul', HTMLUListElement);
  const more = findElement(group, 'button', HTMLButtonElement);
  const template = findElement(root, 'template', HTMLTemplateElement);
  let limit = shownAtFirst;
  let last: Parameters<FacetsView['show']> | undefined;

  list.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) onToggle(name, target.value);
  });
  more.addEventListener('click', () => {
    const next = list.children.length;
    limit += shownMore;
    if (last) show(...last);
    list.children[next]?.querySelector('input')?.focus();
  });

  const show: FacetsView['show'] = (state, counts) => {
    last = [state, counts];
    const { options, hidden } = arrangeFacet(name, counts[name], state.filters[name], limit);
    const focused = list.querySelector<HTMLInputElement>('input:focus')?.value;
    const items = options.map((option) =>
      renderOption(copyTemplate(template), option, labels.nameOf(name, option.value)),
    );
    list.replaceChildren(...items);
    [...list.querySelectorAll('input')].find(({ value }) => value === focused)?.focus();
    more.hidden = hidden === 0;
    group.hidden = options.length === 0;
  };
  return { show };
}

function renderOption(item: HTMLElement, { value, count, chosen }: FacetOption, label: string): HTMLElement {
  const box = findElement(item, 'input', HTMLInputElement);
  box.value = value;
  box.checked = chosen;
  findElement(item, '[data-option="name"]', HTMLElement).textContent = label;
  findElement(item, '[data-option="count"]', HTMLElement).textContent = String(count);
  return item;
}
