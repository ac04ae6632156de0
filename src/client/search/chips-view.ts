import { copyTemplate, findElement } from './elements.ts';
import type { Labels } from './labels.ts';
import { type FacetName, listFilters, type SearchState } from './state.ts';

/** The active filters, each as a button that removes it. The focus then moves to the next one, or else to `next`. */
export function createChipsView(
  list: HTMLElement,
  labels: Labels,
  next: HTMLElement,
  onRemove: (name: FacetName, value: string) => void,
): { show(state: SearchState): void } {
  const template = findElement(list, 'template', HTMLTemplateElement);
  return {
    show: (state) => {
      const place = [...list.querySelectorAll('button')].findIndex((button) => button === document.activeElement);
      const chips = listFilters(state).map(([name, value]) => {
        const chip = copyTemplate(template);
        findElement(chip, '[data-chip]', HTMLElement).textContent = labels.nameOf(name, value);
        chip.addEventListener('click', () => {
          onRemove(name, value);
        });
        return chip;
      });
      list.replaceChildren(template, ...chips);
      list.hidden = chips.length === 0;
      if (place !== -1) (list.querySelectorAll('button')[Math.min(place, chips.length - 1)] ?? next).focus();
    },
  };
}
