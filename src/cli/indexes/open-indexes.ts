import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { packageFolder } from '../../seeds/package-folder.ts';
import type { Invocation } from '../command.ts';
import { createAnswerCache } from './answer-cache.ts';
import { type IndexClient, createIndexClient } from './ask-indexes.ts';
import { createTransport } from './transport.ts';

export interface IndexOptions {
  /** An email address that is sent with each request. */
  readonly contact?: string | undefined;
  /** True to ask again what was answered lately. */
  readonly isFresh: boolean;
  /** The folder in which answers are kept; that of the project when left out. */
  readonly cache?: string;
}

/** The public indexes, for a command. */
export function openIndexes(
  environment: Invocation['environment'],
  { contact, isFresh, cache = join('node_modules', '.cache', 'offprint') }: IndexOptions,
): IndexClient {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  // A test does not wait as long as politeness asks for.
  const pace = Number(environment['OFFPRINT_PACE'] ?? 1);
  return createIndexClient({
    transport: createTransport(environment),
    cache: createAnswerCache(cache),
    clock: { now: Date.now, wait: (time) => wait(Math.max(0, time * pace)) },
    agent: `offprint/${version}${contact === undefined ? '' : ` (mailto:${contact})`}`,
    isFresh,
  });
}
