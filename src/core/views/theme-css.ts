import type { Theme } from '../settings/theme-schema.ts';

/** Font families of the faces that need no file. */
const families: Readonly<Record<string, string>> = {
  serif: "'Source Serif', 'Georgia Stand-in', 'Noto Serif Stand-in', 'DejaVu Serif Stand-in', 'Times Stand-in', serif",
  sans: "'Source Sans', 'Arial Stand-in', 'Noto Sans Stand-in', 'DejaVu Sans Stand-in', system-ui, sans-serif",
  'system-serif': "ui-serif, Georgia, Cambria, 'Times New Roman', serif",
  'system-sans': 'system-ui, sans-serif',
};

/**
 * The style sheet of the owner's theme; empty for the default. `base` is the path of the site. A custom face is only requested by
 * pages that use it.
 */
export function toThemeCss({ accent, text, data }: Theme, base: string): string {
  const own = Object.entries({ 'Own Text': text, 'Own Data': data }).filter(([, face]) => !(face in families));
  const settings = [
    ...(accent ? [`--accent: light-dark(${accent.light}, ${accent.dark});`] : []),
    ...(text === 'serif' ? [] : [`--serif: ${families[text] ?? `'Own Text', ${families['serif'] ?? ''}`};`]),
    ...(data === 'sans' ? [] : [`--sans: ${families[data] ?? `'Own Data', ${families['sans'] ?? ''}`};`]),
  ];
  return [
    ...own.map(
      ([family, path]) =>
        `@font-face { font-family: '${family}'; font-weight: 100 900; font-display: swap; src: url('${base}${encodeURI(path)}') format('woff2'); }`,
    ),
    ...(settings.length > 0 ? [`:root { ${settings.join(' ')} }`] : []),
  ].join('\n');
}
