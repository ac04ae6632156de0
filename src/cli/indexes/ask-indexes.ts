import type { Lookup } from '../../core/enrich/indexes/look-up.ts';
import type { IndexRecord } from '../../core/enrich/record.ts';
import type { AnswerCache, KeptAnswer } from './answer-cache.ts';
import { type Answer, RefusedError, type Transport } from './transport.ts';

/** The current time and a timer, which tests replace. */
export interface Clock {
  /** In milliseconds. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface IndexClient {
  /** The records in the answer to a request; null if there was no answer, so that it is unknown whether the index has records. */
  readonly ask: <Item = IndexRecord>(lookup: Lookup<Item>) => Promise<readonly Item[] | null>;
  /** The last failure of each host. */
  readonly failures: ReadonlyMap<string, string>;
}

export interface IndexClientOptions {
  readonly transport: Transport;
  readonly cache: AnswerCache;
  readonly clock: Clock;
  /** The name of the program, and the user's email address if they agree. */
  readonly agent: string;
  /** True to ignore cached answers. */
  readonly isFresh: boolean;
}

const second = 1000;
/** The time between two requests to a host, according to its documentation. */
const paces: Readonly<Record<string, number>> = {
  'export.arxiv.org': 3 * second,
  'dblp.org': 2 * second,
  'api.openalex.org': second / 5,
};
const usualPace = second;
/** The time for which a cached answer is used without a request. Later, the index is asked whether it has changed. */
const freshness = 24 * 3600 * second;
/** The most attempts for a request, and the wait before the second one, which doubles each time. */
const mostAttempts = 4;
const firstWait = 5 * second;
/** A host that asks for a longer wait, or has failed this many times in a row, is not asked again. */
const longestWait = 120 * second;
const mostFailures = 3;

/** Sends requests one at a time, with a pause between requests to the same host, which is longer if the host requires it. */
export function createIndexClient({ transport, cache, clock, agent, isFresh }: IndexClientOptions): IndexClient {
  const nextTimes = new Map<string, number>();
  const paceOf = new Map(Object.entries(paces));
  const failures = new Map<string, string>();
  const failedInARow = new Map<string, number>();

  async function send({ host, path, accept }: Lookup<unknown>, kept: KeptAnswer | null): Promise<Answer> {
    await clock.wait((nextTimes.get(host) ?? 0) - clock.now());
    const headers = {
      accept,
      'user-agent': agent,
      ...(kept?.etag && { 'if-none-match': kept.etag }),
      ...(kept?.modified && { 'if-modified-since': kept.modified }),
    };
    try {
      const answer = await transport({ host, path, headers });
      paceOf.set(host, Math.max(paces[host] ?? usualPace, readPace(answer.headers)));
      return answer;
    } finally {
      nextTimes.set(host, clock.now() + (paceOf.get(host) ?? usualPace));
    }
  }

  /** Returns the answer to a request, or the reason why there is none. Waits and retries if the failure may be temporary. */
  async function sendPatiently(
    lookup: Lookup<unknown>,
    kept: KeptAnswer | null,
  ): Promise<Answer | { readonly problem: string; readonly isFinal?: true }> {
    let problem = '';
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      let wait = firstWait * 2 ** attempt;
      try {
        const answer = await send(lookup, kept);
        if (!isPassing(answer.status)) return answer;
        problem = `its answer is ${String(answer.status)}`;
        wait = Math.max(wait, readDelay(answer.headers, clock.now()) ?? 0);
      } catch (error) {
        problem = describeError(error);
        if (error instanceof RefusedError) return { problem };
        if (isUnreachable(error)) return { problem, isFinal: true };
      }
      if (wait > longestWait)
        return { problem: `${problem}, and it asks to wait ${String(Math.ceil(wait / second))} s`, isFinal: true };
      if (attempt < mostAttempts - 1) await clock.wait(wait);
    }
    return { problem };
  }

  function fail(host: string, problem: string, isFinal = false): null {
    failures.set(host, problem);
    failedInARow.set(host, isFinal ? mostFailures : (failedInARow.get(host) ?? 0) + 1);
    return null;
  }

  async function ask<Item>(lookup: Lookup<Item>): Promise<readonly Item[] | null> {
    const { host, path, read } = lookup;
    const address = `https://${host}${path}`;
    const last = cache.read(address);
    const known = last && readAnswer(last, read);
    // A cached answer that can no longer be parsed is requested again without a condition.
    const kept = known && last;
    const age = clock.now() - (last?.time ?? 0);
    if (known && !isFresh && age >= 0 && age < freshness) return known;
    if ((failedInARow.get(host) ?? 0) >= mostFailures) return null;
    const answer = await sendPatiently(lookup, kept);
    if ('problem' in answer) return fail(host, answer.problem, answer.isFinal);
    const { status, headers, body } = answer;
    const isSame = status === 304 && kept !== null;
    if (!isSame && !isAnswer(status)) return fail(host, `its answer is ${String(status)}`);
    const now = isSame
      ? { ...kept, time: clock.now() }
      : { time: clock.now(), status, body, etag: headers.get('etag'), modified: headers.get('last-modified') };
    const records = readAnswer(now, read);
    if (records === null) return fail(host, 'its answer is not in the documented form');
    cache.write(address, now);
    failedInARow.delete(host);
    return records;
  }

  return { ask, failures };
}

/** Hosts report a missing record by this status. */
const isMissing = (status: number) => status === 404 || status === 410;
const isAnswer = (status: number) => status === 200 || isMissing(status);
/** Failures that may be temporary. */
const isPassing = (status: number) => status === 408 || status === 425 || status === 429 || status >= 500;

const readAnswer = <Item>({ status, body }: Pick<KeptAnswer, 'status' | 'body'>, read: Lookup<Item>['read']) =>
  isMissing(status) ? [] : read(body);

/** The time between two requests in milliseconds, as stated in the headers of an answer. */
function readPace(headers: Headers): number {
  const limit = Number(headers.get('x-rate-limit-limit'));
  const interval = Number.parseFloat(headers.get('x-rate-limit-interval') ?? '');
  return limit > 0 && interval > 0 ? Math.min((interval * second) / limit, longestWait) : 0;
}

/** The wait that `Retry-After` requires, in milliseconds. The header contains seconds, or a time by the host's clock. */
function readDelay(headers: Headers, now: number): number | null {
  const written = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/u.test(written)) return Number(written) * second;
  const time = Date.parse(written);
  if (Number.isNaN(time)) return null;
  const theirs = Date.parse(headers.get('date') ?? '');
  return Math.max(0, time - (Number.isNaN(theirs) ? now : theirs));
}

/** Why there was no answer, without addresses. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'there was no answer';
  if (error.name === 'TimeoutError') return 'there was no answer within a minute';
  const code = findCode(error);
  if (/^(?:ENOTFOUND|EAI_AGAIN)$/u.test(code))
    return `the host cannot be found (${code}); check your internet connection`;
  return error instanceof RefusedError ? error.message : `the connection failed${code === '' ? '' : ` (${code})`}`;
}

/** True if the host does not exist or there is no network: waiting a few seconds does not help. */
const isUnreachable = (error: unknown) =>
  /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH)$/u.test(findCode(error));

function findCode(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
