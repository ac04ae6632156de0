import * as texts from 'virtual:offprint/texts';

/** The switch between light and dark colours. A choice is kept only while it differs from the system setting. */
type Scheme = 'light' | 'dark';

const memory = 'offprint-colours';
const { dataset } = document.documentElement;
const system = matchMedia('(prefers-color-scheme: dark)');
const systemScheme = (): Scheme => (system.matches ? 'dark' : 'light');
const currentScheme = (): Scheme => {
  const chosen = dataset['colours'];
  return chosen === 'light' || chosen === 'dark' ? chosen : systemScheme();
};

const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"][media]')];
const themeColours = readThemeColours();

for (const button of document.querySelectorAll<HTMLButtonElement>('.colours-switch')) {
  button.addEventListener('click', () => {
    choose(currentScheme() === 'dark' ? 'light' : 'dark');
  });
}
system.addEventListener('change', show);
addEventListener('storage', ({ key, newValue }) => {
  if (key !== memory) return;
  apply(newValue === 'light' || newValue === 'dark' ? newValue : null);
});
show();

function choose(scheme: Scheme): void {
  const kept = scheme === systemScheme() ? null : scheme;
  apply(kept);
  try {
    if (kept === null) localStorage.removeItem(memory);
    else localStorage.setItem(memory, kept);
  } catch {
    // Without storage, the choice applies to this page only.
  }
}

function apply(scheme: Scheme | null): void {
  if (scheme === null) delete dataset['colours'];
  else dataset['colours'] = scheme;
  show();
}

/** The colours of the browser around the page, which the page has for each setting of the system. */
function readThemeColours(): Readonly<Record<Scheme, string>> {
  const read = (scheme: Scheme) => metas.find(({ media }) => media.includes(scheme))?.content ?? '';
  return { light: read('light'), dark: read('dark') };
}

/** Updates the switch and the browser's theme colour to the colours in use. */
function show(): void {
  const scheme = currentScheme();
  for (const button of document.querySelectorAll('.colours-switch')) {
    button.setAttribute('aria-label', scheme === 'dark' ? texts.lightMode : texts.darkMode);
  }
  for (const meta of metas) meta.content = themeColours[scheme];
}
