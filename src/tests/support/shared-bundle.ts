import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { findRunFolder } from './run-folder.ts';

interface Look {
  readonly settings: string;
  readonly address: string | undefined;
  readonly environment: Readonly<Record<string, string>> | undefined;
}

/** A bundle that several builds use, see `shareBundle`. */
interface SharedBundle {
  /** Whether an earlier build has made it. */
  readonly isMade: boolean;
  /** Keeps the bundle of this build for later ones. */
  keep(): Promise<void>;
}

/**
 * Copies the bundle of an earlier build of the test run into a cache, if that build had the same settings that affect the code. A build
 * uses it only if Vite would make the same.
 */
export async function shareBundle({ settings, address, environment }: Look, cache: string): Promise<SharedBundle> {
  const blocks = (await readFile(settings, 'utf8')).split(/^(?=\S)/mu);
  const find = (name: string) =>
    blocks
      .find((block) => block.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim();
  const reachCode = [address ?? find('address'), find('language') ?? 'en', find('theme'), environment];
  const key = createHash('sha256').update(JSON.stringify(reachCode)).digest('hex');
  const [shared, own] = [join(await findRunFolder(), `bundle-${key}`), join(cache, 'bundle')];
  const isMade = existsSync(shared);
  if (isMade) {
    await mkdir(cache, { recursive: true });
    await copyFile(shared, own);
  }
  return {
    isMade,
    keep: async () => {
      if (existsSync(shared) || !existsSync(own)) return;
      const unfinished = `${shared}.${String(process.pid)}`;
      await copyFile(own, unfinished);
      await rename(unfinished, shared);
    },
  };
}
