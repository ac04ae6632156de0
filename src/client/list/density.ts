/** Shows a list in full or, for scanning it, with a line or two a paper. The choice is put on later pages by the script in their head. */
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
      // A browser that keeps nothing shows the choice on this page all the same.
    }
    show();
  });
  show();
}
