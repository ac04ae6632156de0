import { isWebAddress } from '../model/links.ts';
import { isRecord, readText, readTexts } from './front-matter.ts';

/** What the settings of a former site say of it; empty for what they do not say. */
export interface FormerSite {
  readonly title: string;
  readonly owner: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** Its complete address, with a slash at the end. */
  readonly address: string;
}

type Settings = Readonly<Record<string, unknown>>;

/** Reads what `_config.yml` of a site made with Jekyll says. */
export function readJekyllSite(settings: Settings): FormerSite {
  const author = readRecord(settings['author']);
  const parts = ['first_name', 'middle_name', 'last_name'].map((part) => readText(settings[part]));
  const owner = dropTemplateText(parts.filter((part) => part !== '').join(' ') || readText(author['name']));
  const title = dropTemplateText(readText(settings['title']));
  return {
    // al-folio shows the name of its owner in place of this word.
    title: title === 'blank' ? owner : title || owner,
    owner,
    description: toLine(readText(settings['description'])),
    language: toLanguage(readText(settings['lang']) || readText(settings['locale'])),
    address: completeAddress(readText(settings['url']).replace(/(?<!\/)\/+$/u, '') + readText(settings['baseurl'])),
  };
}

/** Reads what the settings of a site made with Hugo say; their names are in any case. */
export function readHugoSite(settings: Settings, owner: string): FormerSite {
  const [address = ''] = ['baseURL', 'baseurl', 'baseUrl'].flatMap((name) => readTexts(settings[name]));
  const params = readRecord(settings['params']);
  const seo = readRecord(readRecord(params['marketing'])['seo']);
  const [language = ''] = ['languageCode', 'languagecode', 'defaultContentLanguage'].flatMap((name) =>
    readTexts(settings[name]),
  );
  return {
    title: readText(settings['title']),
    owner,
    description: toLine(readText(params['description']) || readText(seo['description'])),
    language: toLanguage(language),
    address: completeAddress(address),
  };
}

const readRecord = (value: unknown): Settings => (isRecord(value) ? value : {});

const toLine = (text: string) => dropTemplateText(text.replaceAll(/\s+/gu, ' ').trim());

/** Texts of the template's own example, which do not come from the owner. */
function dropTemplateText(text: string): string {
  return /^(?:Your (?:Sidebar )?Name\b.*|You R\. Name|personal description|A simple, whitespace theme for academics\b.*)$/iu.test(
    text,
  )
    ? ''
    : text;
}

/** A language tag; `pt_BR` is written so in settings of Jekyll. */
function toLanguage(written: string): string {
  try {
    return Intl.getCanonicalLocales(written.replaceAll('_', '-'))[0] ?? '';
  } catch {
    return '';
  }
}

function completeAddress(written: string): string {
  const address = /^https?:/iu.test(written) ? written : `https://${written.replace(/^\/+/u, '')}`;
  const isComplete =
    isWebAddress(address) &&
    /^https?:\/\/[^/]*\./iu.test(address) &&
    !/^https?:\/\/(?:(?:www\.)?example\.|(?:alshedivat|academicpages)\.github\.io)/iu.test(address);
  return isComplete ? `${address.replace(/(?<!\/)\/+$/u, '')}/` : '';
}

/** The path of a file of the site itself where a link names it with the address of the site; else the link as it is written. */
export function dropOrigin(link: string, address: string): string {
  const bare = (text: string) => text.replace(/^https?:\/\/(?:www\.)?/iu, '');
  if (address === '' || !/^https?:/iu.test(link) || !bare(link).startsWith(bare(address))) return link;
  return decodePath(bare(link).slice(bare(address).length));
}

/** A path as people write it; as it is where it is not encoded. */
export function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
