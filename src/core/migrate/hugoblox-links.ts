import { guessKind } from '../import/reference/link-targets.ts';
import { isWebAddress, type LinkKind } from '../model/links.ts';
import { isRecord, readText } from './front-matter.ts';

const linkSettings: readonly (readonly [setting: string, kind: LinkKind])[] = [
  ['url_pdf', 'pdf'],
  ['url_preprint', 'pdf'],
  ['url_code', 'code'],
  ['url_dataset', 'data'],
  ['url_poster', 'poster'],
  ['url_slides', 'slides'],
  ['url_video', 'video'],
  ['url_project', 'project'],
  ['url_source', 'publisher'],
  ['external_link', 'publisher'],
];

/** Types, names or labels of links, on pages of all kinds. */
const linkWords: readonly (readonly [word: RegExp, kind: LinkKind])[] = [
  [
    /^(?:(?:download )?(?:the )?(?:full )?(?:pdf|preprint|paper|manuscript)(?: pdf)?|open access|download paper here)$/iu,
    'pdf',
  ],
  [/^(?:arxiv)$/iu, 'arxiv'],
  [/^(?:doi)$/iu, 'doi'],
  [/^(?:(?:source )?code|github(?: repo(?:sitory)?)?|software|repo(?:sitory)?)$/iu, 'code'],
  [/^(?:data|dataset|datasets)$/iu, 'data'],
  [/^(?:(?:download )?slides(?: here)?)$/iu, 'slides'],
  [/^poster$/iu, 'poster'],
  [/^(?:supp(?:lement(?:ary|al)?)?(?: (?:material|information))?|appendix)$/iu, 'supplement'],
  [/^(?:video|talk|oral|recording|youtube)$/iu, 'video'],
  [/^(?:project|website|site|project (?:page|website|site)|demo)$/iu, 'project'],
  [/^(?:source|publisher|url|html|journal|link|view publication|publisher['’]s? version)$/iu, 'publisher'],
];

/** The kind of a link, by its label; null if the label does not show it. */
export function guessLinkKind(words: string): LinkKind | null {
  return linkWords.find(([word]) => word.test(words.trim()))?.[1] ?? null;
}

/** The addresses of some providers' identifiers. */
const providers: ReadonlyMap<string, readonly [kind: LinkKind, address: string]> = new Map(
  Object.entries<readonly [kind: LinkKind, address: string]>({
    arxiv: ['arxiv', ''],
    doi: ['doi', ''],
    github: ['code', 'https://github.com/'],
    youtube: ['video', 'https://www.youtube.com/watch?v='],
    zenodo: ['data', 'https://zenodo.org/records/'],
  }),
);

/** The links of a HugoBlox page. `locate` finds the file that a link names. A second link of the same kind is reported. */
export function readHugoBloxLinks(data: Readonly<Record<string, unknown>>, locate: (written: string) => string) {
  const links: Partial<Record<LinkKind, string>> = {};
  const remarks: string[] = [];
  const add = (kind: LinkKind | null, written: string, name: string) => {
    const target = locate(readShortcode(written));
    if (target === '' || target === '#' || Object.values(links).includes(target)) return;
    const place =
      kind === 'pdf' && links.pdf !== undefined && !isPdf(links.pdf) && isPdf(target) ? makeRoom(links) : kind;
    const free = [place, guessRoom(target)].find((candidate) => candidate !== null && links[candidate] === undefined);
    if (free) links[free] = target;
    else remarks.push(`its link “${name}” to ${target} was left out: unknown kind of link`);
  };
  const own = isRecord(data['hugoblox']) ? data['hugoblox'] : {};
  const ids = isRecord(own['ids']) ? own['ids'] : {};
  for (const kind of ['doi', 'arxiv'] as const) add(kind, readText(data[kind]) || readText(ids[kind]), kind);
  for (const [setting, kind] of linkSettings) add(kind, readText(data[setting]), setting);
  for (const link of [data['links'], data['url_custom']].flat()) {
    if (!isRecord(link)) continue;
    const words = ['type', 'name', 'label', 'icon'].map((field) => readText(link[field]));
    const [kind = null] = words.flatMap((word) => guessLinkKind(word) ?? []);
    const [provided, address] = providers.get(readText(link['provider']).toLowerCase()) ?? [kind, ''];
    const id = readText(link['id']);
    const url = readText(link['url']) || (isWebAddress(id) || id === '' ? id : address + id);
    add(provided, url, words[1] || words[2] || words[0] || 'url');
  }
  return { links, remarks };
}

const isPdf = (target: string) => /\.pdf(?:[?#]|$)|\/pdf[/?]/iu.test(target);

/** A link in the place of a PDF that is not one becomes the link to the publisher. */
function makeRoom(links: Partial<Record<LinkKind, string>>): LinkKind {
  if (links.pdf !== undefined) links.publisher ??= links.pdf;
  delete links.pdf;
  return 'pdf';
}

/** A second choice for a link whose place is taken, or whose label does not show its kind. */
function guessRoom(target: string): LinkKind | null {
  if (!isWebAddress(target)) return null;
  if (/^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\//iu.test(target)) return 'arxiv';
  if (/^https?:\/\/(?:dx\.)?doi\.org\//iu.test(target)) return 'doi';
  return guessKind(target);
}

/** The path in `{{< staticref "uploads/moss.pdf" "newtab" >}}`; anything else is unchanged. */
function readShortcode(written: string): string {
  return /^\{\{[<%]\s*\w+\s+"([^"]*)"/u.exec(written)?.[1] ?? written.trim();
}
