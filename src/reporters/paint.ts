import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Applies a colour or weight to a text. */
export type Paint = (format: Format, text: string) => string;

/** Returns texts unchanged. */
export const plainPaint: Paint = (_format, text) => text;

/** Adds colour on terminals unless NO_COLOR is set, and elsewhere only if FORCE_COLOR is set. */
export function createPaint(stream: NodeJS.WritableStream): Paint {
  return (format, text) => styleText(format, text, { stream });
}
