/**
 * Shows the numbers of a bar below the chart while the pointer is over it or it has the focus. On a touch screen, the first tap shows the
 * numbers and the second opens the year.
 */
for (const chart of document.querySelectorAll('[data-chart]')) {
  const values = chart.querySelector('[data-chart-values]');
  if (!values) continue;
  let shown: Element | null = null;
  let lastPointer = '';

  const show = (target: EventTarget | null): Element | null => {
    const bar = target instanceof Element ? target.closest('[data-values]') : null;
    if (bar && bar !== shown) {
      shown?.classList.remove('shown');
      bar.classList.add('shown');
      values.textContent = bar.getAttribute('data-values');
    }
    return bar;
  };
  chart.addEventListener('pointerover', (event) => {
    if (event instanceof PointerEvent && event.pointerType === 'touch') return;
    shown = show(event.target) ?? shown;
  });
  chart.addEventListener('focusin', ({ target }) => {
    if (lastPointer !== 'touch') shown = show(target) ?? shown;
  });
  chart.addEventListener('pointerdown', (event) => {
    lastPointer = event instanceof PointerEvent ? event.pointerType : '';
  });
  chart.addEventListener('click', (event) => {
    const isFirstTap =
      lastPointer === 'touch' && event.target instanceof Element && event.target.closest('[data-values]') !== shown;
    const bar = show(event.target);
    if (isFirstTap && bar) event.preventDefault();
    shown = bar ?? shown;
  });
}
