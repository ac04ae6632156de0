import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const keptSchema = z.object({
  /** When the answer was received, in milliseconds since 1970. */
  time: z.number(),
  status: z.number(),
  body: z.string(),
  etag: z.string().nullable(),
  modified: z.string().nullable(),
});

/** A cached answer. */
export type KeptAnswer = z.infer<typeof keptSchema>;

/** Cached answers of indexes, so that an interrupted run continues without repeating requests. */
export interface AnswerCache {
  readonly read: (address: string) => KeptAnswer | null;
  readonly write: (address: string, answer: KeptAnswer) => void;
}

/** 60 days in milliseconds. If a request is not repeated for so long, its paper was removed or has another title. */
const longestKept = 60 * 24 * 3_600_000;

/** Caches answers as files in a folder, which may be deleted at any time. A damaged file is ignored. */
export function createAnswerCache(folder: string): AnswerCache {
  removeOld(folder);
  const nameOf = (address: string) =>
    join(folder, `${createHash('sha256').update(address).digest('hex').slice(0, 32)}.json`);
  return {
    read: (address) => {
      try {
        return keptSchema.parse(JSON.parse(readFileSync(nameOf(address), 'utf8')));
      } catch {
        return null;
      }
    },
    write: (address, answer) => {
      const draft = `${nameOf(address)}.${String(process.pid)}`;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(draft, JSON.stringify(answer));
        renameSync(draft, nameOf(address));
      } catch {
        // Without a cached answer, the next run sends the request again.
        rmSync(draft, { force: true });
      }
    },
  };
}

function removeOld(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      if (/^[\da-f]{32}\.json/u.test(name) && Date.now() - statSync(file).mtimeMs > longestKept) rmSync(file);
    }
  } catch {
    // There is no folder yet, or another run is removing the same files.
  }
}
