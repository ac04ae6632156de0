import { slugify } from '../model/fold.ts';

/** What the address of a page is made of. */
export interface AddressParts {
  /** Folder of the page below the root of all: `publication`, or the name of its collection. */
  readonly section: string;
  /** Name of its file or folder, without its ending. */
  readonly name: string;
  /** What the page says to be the last part of its address; empty for nothing. */
  readonly slug: string;
  readonly title: string;
  readonly date: string | null;
}

/** The style of Hugo where its settings name none for the section. */
export const hugoStyle = '/:section/:slugorname/';
/** That of the collections of academicpages. */
export const academicPagesStyle = '/:collection/:path/';

/** Fills a style such as `/:section/:year/:slug/`, which Hugo and Jekyll have in their settings. Null where it has a part that is not known here. */
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
 * A path as Hugo writes it: in lower case, a hyphen for white space, without most signs. Marks of letters stay, unless the
 * settings of the site say otherwise (https://gohugo.io/configuration/all/#removepathaccents).
 */
export function toHugoPath(
  path: string,
  options: { readonly isLowered: boolean; readonly hasAccents: boolean },
): string {
  const kept = path.replaceAll(/\s+/gu, '-').replaceAll(/[^\p{L}\p{M}\p{N}\-+~_./#%@]/gu, '');
  const plain = options.hasAccents ? kept : kept.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
  return options.isLowered ? plain.toLowerCase() : plain;
}
