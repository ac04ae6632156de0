/** What the accent colour stands on as text, in the light and in the dark colours of the pages: tokens.css has the same values. */
export const accentBackgrounds = {
  light: { page: 'oklch(98.8% 0.004 90)', panel: 'oklch(96.6% 0.007 90)' },
  dark: { page: 'oklch(20% 0.01 270)', panel: 'oklch(24.5% 0.012 270)' },
} as const;

export type ColourScheme = keyof typeof accentBackgrounds;

/** The least contrast of text that WCAG 2.2 asks for at level AA. */
export const minimumContrast = 4.5;
