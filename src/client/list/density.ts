/** Shows a list in full, or with one or two lines per paper. On later pages, the script in their head applies the choice. */
const memory = 'offprint-density';
const { dataset } = document.documentElement;

export function startDensity(button: HTMLButtonElement): void {
  const show = () => {
    button.setAttribute('aria-pressed', String(dataset['density'] === 'compact'));
  };
  button.addEventListener('click', () => {
    const isCompact = dataset['density'] !== 'compact';
    if (isCompact) dataset['density'] = 'compact';
    else delete dataset['density'];
    try {
      if (isCompact) localStorage.setItem(memory, 'compact');
      else localStorage.removeItem(memory);
    } catch {
      // Without storage, the choice applies to this page only.
    }
    show();
  });
  show();
}
