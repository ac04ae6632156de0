/** The box for the picture of a paper in a list, in CSS pixels. */
export const previewBox = { width: 136, height: 96 } as const;

/** The size that a picture is fitted to: sharp on dense screens in a list, and at twice the size on the page of the paper. */
export const previewSize = { width: previewBox.width * 4, height: previewBox.height * 4 } as const;
