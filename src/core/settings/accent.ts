import { clampChroma, converter, formatHex, parse, wcagContrast } from 'culori';
import { type ColourScheme, accentBackgrounds, minimumContrast } from './palette.ts';

const toOklch = converter('oklch');
const toHex = (colour: string) => formatHex(colour) ?? colour;

/** The page colours for consumers that only read hexadecimal notation. */
export const pageColours = {
  light: toHex(accentBackgrounds.light.page),
  dark: toHex(accentBackgrounds.dark.page),
} as const;

/** True for an opaque colour in any CSS notation: `#8b2729`, `teal`, `oklch(43% 0.135 24)`. */
export function isColour(text: string): boolean {
  const colour = /^[\da-f]+$/i.test(text) ? undefined : parse(text);
  return colour !== undefined && (colour.alpha ?? 1) === 1;
}

/** A text colour with too little contrast with its background. */
export interface ContrastFault {
  readonly ground: string;
  /** The background colour. */
  readonly groundColour: string;
  /** The contrast ratio, from 1 to 21. */
  readonly contrast: number;
  /** The nearest readable colour of the same hue. */
  readonly suggestion: string;
}

/** The contrast fault of the accent in a colour scheme; null if it is readable. */
export function findContrastFault(accent: string, scheme: ColourScheme): ContrastFault | null {
  const faults = Object.entries(accentBackgrounds[scheme])
    .map(([ground, groundColour]) => ({ ground, groundColour, contrast: wcagContrast(accent, groundColour) }))
    .filter(({ contrast }) => contrast < minimumContrast)
    .toSorted((a, b) => a.contrast - b.contrast);
  const [worst] = faults;
  if (!worst) return null;
  const { ground, groundColour, contrast } = worst;
  return {
    ground: `the ${ground} in ${scheme} colours`,
    groundColour: toHex(groundColour),
    contrast,
    suggestion: makeReadable(accent, scheme),
  };
}

/** The accent itself if it is readable in a scheme, otherwise the nearest readable colour of its hue. */
export function makeReadable(accent: string, scheme: ColourScheme): string {
  const { l = 0, c = 0, h } = toOklch(accent) ?? {};
  const step = scheme === 'light' ? -0.01 : 0.01;
  for (let lightness = l; lightness >= 0 && lightness <= 1; lightness += step) {
    const colour = clampChroma({ mode: 'oklch', l: lightness, c, ...(h !== undefined && { h }) }, 'oklch');
    const hex = formatHex(colour);
    if (Object.values(accentBackgrounds[scheme]).every((ground) => wcagContrast(hex, ground) >= minimumContrast))
      return hex;
  }
  return scheme === 'light' ? '#000000' : '#ffffff';
}
