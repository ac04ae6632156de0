import { isRecord, readText, readTexts } from './front-matter.ts';
import { fillStyle, hugoStyle, toHugoPath } from './permalink-styles.ts';

type Data = Readonly<Record<string, unknown>>;

/** The settings of a Hugo site that form addresses. */
export interface HugoPaths {
  /** Permalink styles by the first folder of a page below `content/`. */
  readonly styles: ReadonlyMap<string, string>;
  readonly isLowered: boolean;
  readonly hasAccents: boolean;
}

/** Reads Hugo's settings. Addresses are in lower case unless the settings disable it. */
export function readHugoPaths(settings: Data): HugoPaths {
  const permalinks = isRecord(settings['permalinks']) ? settings['permalinks'] : {};
  const pages = isRecord(permalinks['page']) ? permalinks['page'] : {};
  const styles = Object.entries({ ...permalinks, ...pages }).flatMap(([section, style]) =>
    typeof style === 'string' ? [[section, style] as const] : [],
  );
  const isSet = (name: string) => settings[name] === true || settings[name.toLowerCase()] === true;
  return { styles: new Map(styles), isLowered: !isSet('disablePathToLower'), hasAccents: !isSet('removePathAccents') };
}

/** The paths of a Hugo page: its own, and its aliases. `folder` is its folder below `content/`, or its file without extension. */
export function listHugoAddresses(
  data: Data,
  folder: string,
  date: string | null,
  paths: HugoPaths,
): readonly string[] {
  const names = folder.split('/');
  const name = names.at(-1) ?? folder;
  const parts = {
    section: names.slice(0, -1).join('/'),
    name,
    slug: readText(data['slug']),
    title: readText(data['title']),
    date,
  };
  const style = paths.styles.get(names[0] ?? '') ?? hugoStyle;
  const filled = fillStyle(style, parts) ?? fillStyle(hugoStyle, parts) ?? `/${folder}/`;
  const own = readText(data['url']) || toHugoPath(filled, paths);
  const aliases = readTexts(data['aliases']).map((alias) =>
    /^(?:\/|https?:)/u.test(alias) ? alias : `/${parts.section}/${alias}`,
  );
  return [own, ...aliases];
}
