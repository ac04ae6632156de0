import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroPrerenderer } from 'astro';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** The extensions of pages and endpoints. Source: Astro's `SUPPORTED_MARKDOWN_FILE_EXTENSIONS`, and its documentation of pages. */
const pageExtensions = 'astro,md,markdown,mdown,mdwn,mkd,mkdn,mdx,html,js,ts';

/** The addresses of the owner's pages and files in `src/pages`, written like those in `routes`. */
export function listOwnAddresses(srcDir: URL): ReadonlySet<string> {
  const files = globSync(`**/*.{${pageExtensions}}`, { cwd: fileURLToPath(new URL('pages/', srcDir)) });
  // Astro ignores files and folders whose name begins with an underscore.
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

/** Removes the pages that a page of the owner replaces, such as `src/pages/years/2025.astro`. */
export function preferOwnPages(paths: Paths): Paths {
  const own = new Set(
    paths.flatMap(({ pathname, route }) => (route.origin === 'project' ? [trimSlashes(pathname)] : [])),
  );
  return paths.filter(({ pathname, route }) => route.origin === 'project' || !own.has(trimSlashes(pathname)));
}

/** A path without leading and trailing slashes. */
export const trimSlashes = (path: string): string => path.replace(/^\/|\/$/gu, '');
