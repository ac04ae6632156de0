import { isWebAddress } from '../model/links.ts';
import { isRecord, readText, readTexts } from './front-matter.ts';

/** Settings of a former site; empty if it does not have them. */
export interface FormerSite {
  readonly title: string;
  readonly owner: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** The complete address, with a final slash. */
  readonly address: string;
}

type Settings = Readonly<Record<string, unknown>>;

/** Reads `_config.yml` of a Jekyll site. */
export function readJekyllSite(settings: Settings): FormerSite {
  const author = readRecord(settings['author']);
  const parts = ['first_name', 'middle_name', 'last_name'].map((part) => readText(settings[part]));
  const owner = dropTemplateText(parts.filter((part) => part !== '').join(' ') || readText(author['name']));
  const title = dropTemplateText(readText(settings['title']));
  return {
    // al-folio replaces this word by the owner's name.
    title: title === 'blank' ? owner : title || owner,
    owner,
    description: toLine(readText(settings['description'])),
    language: toLanguage(readText(settings['lang']) || readText(settings['locale'])),
    address: completeAddress(readText(settings['url']).replace(/(?<!\/)\/+$/u, '') + readText(settings['baseurl'])),
  };
}

/** Reads the settings of a Hugo site, whose names are case-insensitive. */
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

/** Drops example texts of the template. */
function dropTemplateText(text: string): string {
  return /^(?:Your (?:Sidebar )?Name\b.*|You R\. Name|personal description|A simple, whitespace theme for academics\b.*)$/iu.test(
    text,
  )
    ? ''
    : text;
}

/** A language tag; Jekyll settings use `pt_BR`. */
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

/** The path of a site's own file that a link names by the site's address; otherwise the link as written. */
export function dropOrigin(link: string, address: string): string {
  const bare = (text: string) => text.replace(/^https?:\/\/(?:www\.)?/iu, '');
  if (address === '' || !/^https?:/iu.test(link) || !bare(link).startsWith(bare(address))) return link;
  return decodePath(bare(link).slice(bare(address).length));
}

/** A readable path; unchanged if its encoding is invalid. */
export function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
