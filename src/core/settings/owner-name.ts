import type { Site } from './site-schema.ts';

/** The name of the person or group that the papers are by: the owner's, or the title of a site without one. */
export const nameOwner = ({ people, title }: Pick<Site, 'people' | 'title'>): string =>
  people.find(({ role }) => role === 'owner')?.name ?? title;
