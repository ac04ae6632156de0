import { z } from 'zod';
import { isFilePath } from '../model/links.ts';
import { findContrastFault, isColour, makeReadable } from './accent.ts';
import { type ColourScheme, minimumContrast } from './palette.ts';

/** Typefaces that need no file: the two of the site, and those of the visitor's system. */
const ownFaces = ['serif', 'sans', 'system-serif', 'system-sans'] as const;

const face = z
  .string()
  .refine(
    (name) => ownFaces.some((own) => own === name) || (isFilePath(name) && /^[^'"()]+\.woff2$/.test(name)),
    `must be one of ${ownFaces.join(', ')}, or the path of a .woff2 file in public/`,
  );

const colour = z.string().refine(isColour, 'must be a colour such as "#8b2729" (in quotes) or teal');

/** The appearance of the site. The accent is checked against its light and dark backgrounds. */
export const themeSchema = z
  .strictObject({
    accent: colour
      .optional()
      .describe('The colour of links and highlights in the light colour scheme, such as "#8b2729".'),
    accent_dark: colour
      .optional()
      .describe(
        'The colour of links and highlights in the dark colour scheme. Default: derived from `accent`, with enough contrast.',
      ),
    text: face
      .default('serif')
      .describe(
        'The font of titles and text: serif, sans, system-serif, system-sans, or the path of a .woff2 file in public/.',
      ),
    data: face.default('sans').describe('The font of dates, labels and controls, with the same choices.'),
  })
  .superRefine(({ accent, accent_dark: dark }, context) => {
    refuseFaint(accent, 'light', 'accent', context);
    refuseFaint(dark, 'dark', 'accent_dark', context);
  })
  .transform(({ accent, accent_dark: dark, text, data }) => ({
    text,
    data,
    accent: accent === undefined ? null : { light: accent, dark: dark ?? makeReadable(accent, 'dark') },
  }));

export type Theme = Readonly<z.output<typeof themeSchema>>;

function refuseFaint(
  accent: string | undefined,
  scheme: ColourScheme,
  key: string,
  context: z.core.$RefinementCtx,
): void {
  const fault = accent !== undefined && isColour(accent) ? findContrastFault(accent, scheme) : null;
  if (!fault) return;
  const { ground, groundColour, contrast, suggestion } = fault;
  context.addIssue({
    code: 'custom',
    path: [key],
    message:
      `${String(accent)} on ${ground} (${groundColour}) has a contrast of ${contrast.toFixed(1)} to 1, ` +
      `but text needs ${String(minimumContrast)} to 1. Use, for example, "${suggestion}"`,
  });
}
