import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Gives a text a colour or weight. */
export type Paint = (format: Format, text: string) => string;

/** Leaves texts as they are. */
export const plainPaint: Paint = (_format, text) => text;

/** Adds colour on terminals unless NO_COLOR is set, and elsewhere only if FORCE_COLOR is set. */
export function createPaint(stream: NodeJS.WritableStream): Paint {
  return (format, text) => styleText(format, text, { stream });
}
