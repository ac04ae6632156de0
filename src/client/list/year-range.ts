/** Selects a range of years with the chart above a list. */
export interface YearRange {
  /** Selects the year of a bar, or all years if it is already selected. */
  readonly pick: (bar: Element) => void;
  /** Updates the range after a control was moved. */
  readonly follow: (moved: EventTarget | null) => void;
  /** Shows the range of the form in the chart and the controls. */
  readonly show: () => void;
}

/** The form has the first and the last year in hidden fields, which are empty for an open end. */
export function startYearRange(field: HTMLElement, form: HTMLFormElement): YearRange {
  const bars = [...field.querySelectorAll('[data-year]')];
  const years = bars.map((bar) => bar.getAttribute('data-year') ?? '');
  const newest = years.length - 1;
  const drawing = field.querySelector('svg');
  const controls = ['from', 'to'].flatMap((end) => {
    const control = field.querySelector<HTMLInputElement>(`[data-range="${end}"]`);
    const value = form.elements.namedItem(end);
    return control && value instanceof HTMLInputElement ? [{ control, value }] : [];
  });
  /** Where a drag began, as an index of a year. */
  let start: number | null = null;
  let isDrag = false;

  function choose(one: number, other: number): void {
    const [first, last] = [Math.min(one, other), Math.max(one, other)];
    const isYear = first === last;
    write([first === 0 && !isYear ? '' : (years[first] ?? ''), last === newest && !isYear ? '' : (years[last] ?? '')]);
  }

  function write(range: readonly [string, string]): void {
    for (const [end, { value }] of controls.entries()) value.value = range[end] ?? '';
    show();
    form.dispatchEvent(new Event('input'));
  }

  /** The indexes of the first and the last selected bar. The years in the form can have no bar. */
  function read(): readonly [number, number] {
    const [from = '', to = ''] = controls.map(({ value }) => value.value);
    const [first, last] = from !== '' && to !== '' && Number(from) > Number(to) ? [to, from] : [from, to];
    const start = first === '' ? 0 : years.findIndex((year) => Number(year) >= Number(first));
    const end = last === '' ? newest : years.findLastIndex((year) => Number(year) <= Number(last));
    return [start === -1 ? newest : start, Math.max(end, 0)];
  }

  function show(): void {
    const range = read();
    for (const [index, bar] of bars.entries()) bar.classList.toggle('left-out', index < range[0] || index > range[1]);
    for (const [end, { control }] of controls.entries()) {
      control.value = String(range[end]);
      control.setAttribute('aria-valuetext', years[range[end] ?? 0] ?? '');
    }
  }

  function findYear({ clientX }: PointerEvent): number {
    const { left, width } = (drawing ?? field).getBoundingClientRect();
    const place = Math.min(Math.max(Math.floor(((clientX - left) / width) * years.length), 0), newest);
    return getComputedStyle(field).direction === 'rtl' ? newest - place : place;
  }

  drawing?.addEventListener('pointerdown', (event) => {
    isDrag = false;
    start = findYear(event);
  });
  drawing?.addEventListener('pointermove', (event) => {
    if (event.buttons !== 1) return;
    const year = findYear(event);
    start ??= year;
    if (year === start && !isDrag) return;
    if (!isDrag) drawing.setPointerCapture(event.pointerId);
    isDrag = true;
    choose(start, year);
  });
  for (const end of ['pointerup', 'pointercancel'])
    drawing?.addEventListener(end, () => {
      start = null;
    });
  // Browsers would drag a bar as a link.
  drawing?.addEventListener('dragstart', (event) => {
    event.preventDefault();
  });

  return {
    pick: (bar) => {
      if (isDrag) return;
      const year = bar.getAttribute('data-year') ?? '';
      const isChosen = controls.every(({ value }) => value.value === year);
      write(isChosen ? ['', ''] : [year, year]);
    },
    follow: (moved) => {
      const [first, last] = read();
      const [from = first, to = last] = controls.map(({ control }) => Number(control.value));
      // The moved end cannot pass the other one.
      if (from <= to) choose(from, to);
      else if (controls[0]?.control === moved) choose(to, to);
      else choose(from, from);
    },
    show,
  };
}
