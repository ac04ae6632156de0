/** Folders in which the site has pages and files of its own. */
const ownFolders: ReadonlySet<string> = new Set(
  'papers years categories authors members search feeds archive pagefind'.split(' '),
);

/** Files that the site has at its root, and names that hosts read as settings. */
const ownFiles =
  /^(?:index\.html|404(?:\.html)?|robots\.txt|llms\.txt|sitemap-.*\.xml|(?:rss|atom)\.xml|feed\.json|feeds\.opml|publications\.(?:bib|ris|csl\.json|json|schema\.json)|social\.png|portrait\.webp|site\.webmanifest|cname|vercel\.json)$/u;

/**
 * True for a path below the base that the site has pages or files at itself, or that means something to a host. Capital letters
 * do not count, because not every file system has both.
 */
export function isOwnAddress(path: string): boolean {
  const [first = ''] = path.split('/').filter((part) => part !== '');
  const name = first.toLowerCase();
  return /^[._]/u.test(name) || ownFolders.has(name) || ownFiles.test(name);
}
