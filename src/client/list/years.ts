import { onApproach } from '../approach.ts';
import type { YearRange } from './year-range.ts';

/** The selected years in the chart above a list. */
export interface Years {
  /** Shows the years in the form. */
  readonly show: () => void;
}

/** Lets a visitor select years by clicks and drags in the chart and by the controls below it. The code for that is loaded on first use. */
export function startYears(field: HTMLElement, form: HTMLFormElement): Years {
  let loading: Promise<YearRange> | undefined;
  const load = () => (loading ??= import('./year-range.ts').then(({ startYearRange }) => startYearRange(field, form)));
  field.style.setProperty('--years', field.dataset['years'] ?? '1');
  onApproach(field, () => void load());
  field.addEventListener('click', (event) => {
    const bar = event.target instanceof Element && event.target.closest('a');
    if (!bar || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void load().then(({ pick }) => {
      pick(bar);
    });
  });
  field.addEventListener('input', ({ target }) => {
    void load().then(({ follow }) => {
      follow(target);
    });
  });
  return {
    show: () => {
      if (loading || form.querySelector('input[type="hidden"]:not([value=""])'))
        void load().then((range) => {
          range.show();
        });
    },
  };
}
