/** The backgrounds of text in the accent colour, light and dark, with the same values as in tokens.css. */
export const accentBackgrounds = {
  light: { page: 'oklch(98.8% 0.004 90)', panel: 'oklch(96.6% 0.007 90)' },
  dark: { page: 'oklch(20% 0.01 270)', panel: 'oklch(24.5% 0.012 270)' },
} as const;

export type ColourScheme = keyof typeof accentBackgrounds;

/** The least contrast of text at level AA of WCAG 2.2. */
export const minimumContrast = 4.5;
