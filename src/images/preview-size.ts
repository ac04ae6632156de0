/** The box in which the picture of a paper stands in a list, in CSS pixels. */
export const previewBox = { width: 136, height: 96 } as const;

/** What a picture is made to fit into: sharp on dense screens in a list, and at twice the size on the page of the paper. */
export const previewSize = { width: previewBox.width * 4, height: previewBox.height * 4 } as const;
