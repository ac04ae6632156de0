import { resolve } from 'node:path';

/** The folder whose files are published as they are. Another one can be named in the environment. */
export const publicFolder = resolve(process.env['OFFPRINT_PUBLIC'] ?? 'public');
