import * as texts from 'virtual:offprint/texts';
import { countPapers } from './count-papers.ts';
import { startYearRange } from './list/year-range.ts';

/** In the chart on the home page, years are chosen as above a list; the button, which has the number of their papers, leads to these. */
const form = document.querySelector<HTMLFormElement>('[data-home-years]');
const field = form?.querySelector<HTMLElement>('[data-years]');
const button = form?.querySelector('button');
if (form && field && button) {
  field.style.setProperty('--years', field.dataset['years'] ?? '1');
  const { follow, show } = startYearRange(field, form);
  const ends = [...form.querySelectorAll<HTMLInputElement>('input[name]')];
  const showPapers = () => {
    const [from, to] = ends.map(({ value }) => value);
    const chosen = field.querySelectorAll<SVGElement>('[data-total]:not(.left-out)');
    // A list without a last year ends with the papers that have no year.
    const yearless = to === '' ? Number(form.dataset['homeYears']) : 0;
    const papers = [...chosen].reduce((sum, bar) => sum + Number(bar.dataset['total']), yearless);
    button.hidden = from === '' && to === '';
    button.textContent = texts.showCount.replace('{papers}', countPapers(papers));
  };
  field.addEventListener('input', ({ target }) => {
    follow(target);
  });
  form.addEventListener('input', showPapers);
  form.addEventListener('formdata', ({ formData }) => {
    for (const [end, year] of [...formData]) if (year === '') formData.delete(end);
  });
  // After Back, a browser restores what was chosen.
  show();
  showPapers();
}
