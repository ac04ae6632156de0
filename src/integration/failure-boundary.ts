import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Publication } from '../core/model/publication.ts';
import type { Progress } from '../reporters/progress.ts';
import { attemptAsync, hideStacks } from '../reporters/unexpected-error.ts';

/**
 * The same integrations; each says what it was doing when something unexpected happens. No page fails without its name and,
 * where it is of a paper, the place of the paper in its source. `papers` are asked for then. Pages are counted as `progress`, and rendered
 * as `prepare` has it.
 */
export function boundFailures(
  integrations: readonly AstroIntegration[],
  papers: () => readonly Paper[],
  progress: Pick<Progress, 'begin' | 'step'>,
  prepare: (pages: AstroPrerenderer) => AstroPrerenderer,
): AstroIntegration[] {
  return [namePages(integrations, papers, progress, prepare), ...integrations.map(boundHooks)];
}

function boundHooks(integration: AstroIntegration): AstroIntegration {
  const hooks = Object.entries(integration.hooks).map(([name, hook]) => {
    const act = hook as (options: unknown) => Promise<void> | void;
    return [name, (options: unknown) => attemptAsync(`running ${integration.name} (${name})`, () => act(options))];
  });
  return { ...integration, hooks: Object.fromEntries(hooks) as AstroIntegration['hooks'] };
}

function namePages(...[, papers, progress, prepare]: Parameters<typeof boundFailures>): AstroIntegration {
  return {
    name: 'offprint-failure-boundary',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        hideStacks();
        setPrerenderer((original) => {
          const pages = prepare(original);
          return {
            ...pages,
            getStaticPaths: async () => {
              const paths = await attemptAsync('listing the pages', () => pages.getStaticPaths());
              progress.begin('Pages', paths.length);
              return paths;
            },
            render: async (request, options) => {
              progress.step();
              const page = () => renderWhole(pages, request, options);
              return attemptAsync(() => nameAddress(readPath(request), papers()), page).catch(failLater);
            },
          };
        });
      },
    },
  };
}

/** What is being done when the page or file at an address is made, with the place of the paper that it is of. */
export function nameAddress(address: string, papers: readonly Paper[]): string {
  const [id] = address.split('/papers/').at(-1)?.split(/[/.]/) ?? [];
  const source = papers.find((paper) => paper.id === id)?.source;
  return `making ${address}${source ? ` (${source.file}, line ${String(source.line)})` : ''}`;
}

type Paper = Pick<Publication, 'id' | 'source'>;

/** Renders a page to its end: much of it is made only when it is read. */
async function renderWhole(
  pages: AstroPrerenderer,
  ...call: Parameters<AstroPrerenderer['render']>
): Promise<Response> {
  const rendered = await pages.render(...call);
  const response = rendered instanceof Response ? rendered : rendered.response;
  return response.body ? new Response(await response.arrayBuffer(), response) : response;
}

/** A page that fails when it is read: Astro prints that error once, and one in rendering twice. */
function failLater(error: unknown): Response {
  return new Response(
    new ReadableStream({
      start: (body) => {
        body.error(error);
      },
    }),
  );
}

/** The address of a page as people read it. */
function readPath({ url }: Request): string {
  const { pathname } = new URL(url);
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}
