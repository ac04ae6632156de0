import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroPrerenderer } from 'astro';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** The addresses of the owner's pages and files in `src/pages`, as those of `routes` are written. */
export function listOwnAddresses(srcDir: URL): ReadonlySet<string> {
  const files = globSync('**/*.*', { cwd: fileURLToPath(new URL('pages/', srcDir)) });
  return new Set(
    files.map(
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
  const place = (pathname: string) => pathname.replace(/\/$/u, '');
  const own = new Set(paths.flatMap(({ pathname, route }) => (route.origin === 'project' ? [place(pathname)] : [])));
  return paths.filter(({ pathname, route }) => route.origin === 'project' || !own.has(place(pathname)));
}
