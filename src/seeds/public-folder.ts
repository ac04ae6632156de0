import { resolve } from 'node:path';

/** The folder whose files are published as they are. Another one can be named in the environment. */
export const publicFolder = locatePublic(process.env);

export function locatePublic(environment: Readonly<Record<string, string | undefined>>): string {
  return resolve(environment['OFFPRINT_PUBLIC'] ?? 'public');
}
