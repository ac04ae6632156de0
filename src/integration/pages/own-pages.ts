import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroPrerenderer } from 'astro';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** What Astro takes for a page or an endpoint. Source: its `SUPPORTED_MARKDOWN_FILE_EXTENSIONS`, and its documentation on pages. */
const pageEndings = 'astro,md,markdown,mdown,mdwn,mkd,mkdn,mdx,html,js,ts';

/** The addresses of the owner's pages and files in `src/pages`, as those of `routes` are written. */
export function listOwnAddresses(srcDir: URL): ReadonlySet<string> {
  const files = globSync(`**/*.{${pageEndings}}`, { cwd: fileURLToPath(new URL('pages/', srcDir)) });
  // Astro makes no page of a file or folder whose name begins with an underscore.
  const pages = files.filter((file) => !/(?:^|[/\\])_/u.test(file));
  return new Set(
    pages.map(
      (file) =>
        `/${file
          .replaceAll('\\', '/')
          .replace(/\.[^./]+$/u, '')
          .replace(/(?:^|\/)index$/u, '')}`,
    ),
  );
}

/** All pages but those whose place a page of the owner takes, such as `src/pages/years/2025.astro`. */
export function preferOwnPages(paths: Paths): Paths {
  const own = new Set(
    paths.flatMap(({ pathname, route }) => (route.origin === 'project' ? [trimSlashes(pathname)] : [])),
  );
  return paths.filter(({ pathname, route }) => route.origin === 'project' || !own.has(trimSlashes(pathname)));
}

/** A path without the slashes around it. */
export const trimSlashes = (path: string): string => path.replace(/^\/|\/$/gu, '');
