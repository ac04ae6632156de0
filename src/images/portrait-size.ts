/** The size of the owner's portrait in CSS pixels; its file has twice as many, as have those of members. */
export const portraitBox = { width: 160, height: 200 } as const;

/** The size of the photo of a member. */
export const photoBox = { width: 64, height: 80 } as const;
