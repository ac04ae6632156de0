import { onApproach } from '../approach.ts';
import type { YearRange } from './year-range.ts';

/** The years that a list is narrowed to, in the chart above it. */
export interface Years {
  /** Shows what the form says. */
  readonly show: () => void;
}

/** Years are chosen by a click or a drag in the chart, and by the controls below it; what does so is loaded when somebody first does. */
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
