/** The size of the portrait in CSS pixels; the file has twice as many. */
export const portraitBox = { width: 160, height: 200 } as const;
