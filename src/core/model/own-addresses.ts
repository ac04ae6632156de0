/** Folders that contain pages and files of the site. */
const ownFolders: ReadonlySet<string> = new Set(
  'papers years categories topics authors members search feeds cv embed archive pagefind'.split(' '),
);

/** Files at the root of the site, and names that hosts read as configuration. */
const ownFiles =
  /^(?:index\.html|404(?:\.html)?|robots\.txt|llms\.txt|sitemap-.*\.xml|(?:rss|atom)\.xml|feed\.json|feeds\.opml|publications\.(?:bib|ris|csl\.json|json|schema\.json)|cv\.(?:md|json)|social\.png|portrait\.webp|site\.webmanifest|cname|vercel\.json)$/u;

/**
 * True for a path relative to the base that is used by the site's own pages or files, or by a host. Case is ignored, because some file
 * systems do.
 */
export function isOwnAddress(path: string): boolean {
  const [first = ''] = path.split('/').filter((part) => part !== '');
  const name = first.toLowerCase();
  return /^[._]/u.test(name) || ownFolders.has(name) || ownFiles.test(name);
}
