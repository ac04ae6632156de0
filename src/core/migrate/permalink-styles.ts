import { slugify } from '../model/fold.ts';

/** The parts of a page's address. */
export interface AddressParts {
  /** The top folder of the page: `publication`, or the name of its collection. */
  readonly section: string;
  /** The name of its file or folder, without extension. */
  readonly name: string;
  /** The slug that the page sets; empty if it sets none. */
  readonly slug: string;
  readonly title: string;
  readonly date: string | null;
}

/** Hugo's style for a section without a setting. */
export const hugoStyle = '/:section/:slugorname/';
/** The style of academicpages' collections. */
export const academicPagesStyle = '/:collection/:path/';

/** Fills a permalink style of Hugo or Jekyll, such as `/:section/:year/:slug/`. Null if it contains an unsupported part. */
export function fillStyle(style: string, { section, name, slug, title, date }: AddressParts): string | null {
  const [year = '', month = '', day = ''] = /^\d{4}(?:-\d\d){0,2}$/.exec(date ?? '')?.[0].split('-') ?? [];
  const own = slug || name;
  const parts: ReadonlyMap<string, string> = new Map(
    Object.entries({
      section,
      sections: section,
      collection: section,
      path: name,
      name,
      filename: name,
      contentbasename: name,
      slugorname: own,
      slugorfilename: own,
      slugorcontentbasename: own,
      slug: slug || slugify(title),
      title: slugify(title),
      year,
      month,
      day,
      output_ext: '.html',
    }),
  );
  const used = [...style.matchAll(/:([a-z_]+)/gu)].map(([, part = '']) => part);
  if (used.some((part) => (parts.get(part) ?? '') === '')) return null;
  return style.replaceAll(/:([a-z_]+)/gu, (_, part: string) => parts.get(part) ?? '');
}

/**
 * A path as Hugo writes it: in lower case, with hyphens for white space and without most punctuation. Accents stay, unless the site's
 * settings remove them (https://gohugo.io/configuration/all/#removepathaccents).
 */
export function toHugoPath(
  path: string,
  options: { readonly isLowered: boolean; readonly hasAccents: boolean },
): string {
  const kept = path.replaceAll(/\s+/gu, '-').replaceAll(/[^\p{L}\p{M}\p{N}\-+~_./#%@]/gu, '');
  const plain = options.hasAccents ? kept : kept.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
  return options.isLowered ? plain.toLowerCase() : plain;
}
