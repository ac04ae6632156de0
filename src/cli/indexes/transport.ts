import { OwnerError } from '../../reporters/owner-error.ts';

/** Everything that is sent to a public index. */
export interface Request {
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** The answer was refused, and would be refused again. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/** Sends a request. Throws if there is no answer or it is incomplete. */
export type Transport = (request: Request) => Promise<Answer>;

type Environment = Readonly<Record<string, string | undefined>>;

const longestBody = 20_000_000;
/** In milliseconds. */
const patience = 60_000;
const mostRedirects = 5;

/**
 * Sends requests to the indexes, or all of them to the server in `OFFPRINT_INDEXES`, with the host as the first part of the path. Keys come
 * from the environment and are added here, so that no message, file or cache contains them.
 */
export function createTransport(environment: Environment): Transport {
  const server = environment['OFFPRINT_INDEXES'] || undefined;
  if (server !== undefined && !/^https?:\/\/[^/]+$/u.test(server))
    throw new OwnerError(`OFFPRINT_INDEXES must be an address such as http://127.0.0.1:8080, not “${server}”.`);
  const locate = ({ protocol, host, pathname, search }: URL) =>
    server === undefined ? `${protocol}//${host}${pathname}${search}` : `${server}/${host}${pathname}${search}`;
  return async ({ host, path, headers }) => {
    let url = addKey(new URL(`https://${host}${path}`), environment);
    for (let redirects = 0; ; redirects += 1) {
      const signal = AbortSignal.timeout(patience);
      const sent = { ...headers, ...createKeyHeader(url, environment) };
      const response = await fetch(locate(url), { headers: sent, redirect: 'manual', signal });
      const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
      const target = next === null ? null : URL.parse(next, url);
      if (target === null)
        return { status: response.status, headers: response.headers, body: await readBody(response) };
      await response.body?.cancel();
      if (redirects === mostRedirects) throw new RefusedError('it redirects too often');
      if (target.protocol !== 'https:') throw new RefusedError('it redirects to an address without https');
      url = target;
    }
  };
}

function addKey(url: URL, environment: Environment): URL {
  const key = environment['OPENALEX_API_KEY'];
  // A request without a key is allowed; one with an empty key is rejected.
  if (url.host === 'api.openalex.org' && key) url.searchParams.set('api_key', key);
  return url;
}

/** Semantic Scholar takes its key in a header, which other hosts do not receive. */
function createKeyHeader({ host }: URL, environment: Environment): Readonly<Record<string, string>> {
  const key = environment['SEMANTIC_SCHOLAR_API_KEY'];
  return host === 'api.semanticscholar.org' && key ? { 'x-api-key': key } : {};
}

async function readBody(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > longestBody) throw new RefusedError('its answer is too large');
  }
  return text;
}
