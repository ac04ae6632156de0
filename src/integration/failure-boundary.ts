import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import type { Publication } from '../core/model/publication.ts';
import { attemptAsync } from '../reporters/unexpected-error.ts';

/** The part of the options of every hook that is used here. */
interface HookOptions {
  readonly logger: Pick<AstroIntegrationLogger, 'options'>;
}

/** Wraps the hooks of an integration, so that an unexpected error is reported with the step in which it occurred. */
export function explainFailures(integration: AstroIntegration): AstroIntegration {
  const hooks = Object.entries(integration.hooks).map(([name, hook]) => {
    const act = hook as (options: unknown) => Promise<void> | void;
    const run = async (options: HookOptions) => {
      try {
        await attemptAsync(`running ${integration.name} (${name})`, () => act(options));
      } catch (error) {
        dropAstrosLine(options.logger, integration.name);
        throw error;
      }
    };
    return [name, run];
  });
  return { ...integration, hooks: Object.fromEntries(hooks) as AstroIntegration['hooks'] };
}

/** Drops the line that Astro prints above the message of an error in a hook. The line only names the hook. */
function dropAstrosLine({ options }: HookOptions['logger'], label: string): void {
  const { destination } = options;
  options.destination = {
    ...destination,
    write: (line) => {
      const isDropped = line.label === label && line.message.startsWith('An unhandled error occurred');
      if (!isDropped) destination.write(line);
    },
  };
}

/** Describes the step that creates the page or file at an address, with the position of its paper in the source. */
export function describeStep(address: string, papers: readonly Paper[]): string {
  const [id] = address.split('/papers/').at(-1)?.split(/[/.]/) ?? [];
  const source = papers.find((paper) => paper.id === id)?.source;
  return `making ${address}${source ? ` (${source.file}, line ${String(source.line)})` : ''}`;
}

type Paper = Pick<Publication, 'id' | 'source'>;

interface Page {
  readonly request: Request;
  readonly papers: readonly Paper[];
  readonly render: () => ReturnType<AstroPrerenderer['render']>;
}

/**
 * Renders a page and reads its body, because Astro renders most of a page only while the body is read. An error names the page and, if it
 * belongs to one of the `papers`, the position in the source. `onPage` gets the bytes.
 */
export async function renderCompletely(
  { request, papers, render }: Page,
  onPage: (response: Response, bytes: Uint8Array) => void,
): Promise<Response> {
  const read = async () => {
    const rendered = await render();
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (!response.body) return response;
    const bytes = new Uint8Array(await response.arrayBuffer());
    onPage(response, bytes);
    return new Response(bytes, response);
  };
  return attemptAsync(() => describeStep(readPath(request), papers), read).catch(failLater);
}

/** A response whose body fails when it is read: Astro prints such an error once, but an error in rendering twice. */
function failLater(error: unknown): Response {
  return new Response(
    new ReadableStream({
      start: (body) => {
        body.error(error);
      },
    }),
  );
}

/** The path of a page with its characters decoded. */
function readPath({ url }: Request): string {
  const { pathname } = new URL(url);
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}
