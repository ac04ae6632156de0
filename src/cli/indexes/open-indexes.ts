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
  /** True to ignore recent answers. */
  readonly isFresh: boolean;
  /** The folder for cached answers. Default: that of the project. */
  readonly cache?: string;
}

/** Creates a client for the public indexes from the environment of a command. */
export function openIndexes(
  environment: Invocation['environment'],
  { contact, isFresh, cache = join('node_modules', '.cache', 'offprint') }: IndexOptions,
): IndexClient {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  // Tests do not wait between requests.
  const pace = Number(environment['OFFPRINT_PACE'] ?? 1);
  return createIndexClient({
    transport: createTransport(environment),
    cache: createAnswerCache(cache),
    clock: { now: Date.now, wait: (time) => wait(Math.max(0, time * pace)) },
    agent: `offprint/${version}${contact === undefined ? '' : ` (mailto:${contact})`}`,
    isFresh,
  });
}
