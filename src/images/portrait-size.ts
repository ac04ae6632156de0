/** The width and height of the portrait in CSS pixels; the file has twice as many. */
export const portraitSize = 112;
