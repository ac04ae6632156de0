import type { AstroIntegration } from 'astro';
import { attemptAsync } from '../reporters/unexpected-error.ts';

/** The same integrations, each of which says what it was doing when something unexpected happens, and no page fails without its name. */
export function boundFailures(integrations: readonly AstroIntegration[]): AstroIntegration[] {
  return [namePages, ...integrations.map(boundHooks)];
}

function boundHooks(integration: AstroIntegration): AstroIntegration {
  const hooks = Object.entries(integration.hooks).map(([name, hook]) => {
    const act = hook as (options: unknown) => Promise<void> | void;
    return [name, (options: unknown) => attemptAsync(`running ${integration.name} (${name})`, () => act(options))];
  });
  return { ...integration, hooks: Object.fromEntries(hooks) as AstroIntegration['hooks'] };
}

const namePages: AstroIntegration = {
  name: 'offprint-failure-boundary',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((pages) => ({
        ...pages,
        getStaticPaths: () => attemptAsync('listing the pages', () => pages.getStaticPaths()),
        render: (request, options) => attemptAsync(`making ${readPath(request)}`, () => pages.render(request, options)),
      }));
    },
  },
};

/** The address of a page as people read it. */
function readPath({ url }: Request): string {
  const { pathname } = new URL(url);
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}
