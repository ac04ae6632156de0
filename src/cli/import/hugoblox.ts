import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readHugoSite } from '../../core/migrate/former-site.ts';
import { readText } from '../../core/migrate/front-matter.ts';
import { readHugoPaths } from '../../core/migrate/hugo-addresses.ts';
import { readHugoBloxPaper, readHugoBloxPerson } from '../../core/migrate/hugoblox.ts';
import { findInnerFile, readInnerText } from '../../seeds/inner-files.ts';
import { OwnerError } from '../../reporters/owner-error.ts';
import type { ForeignOptions, ForeignSite } from './foreign-site.ts';
import { findHugoPages } from './hugo-pages.ts';
import { readPages } from './read-pages.ts';
import { describeProblem, listFiles, readSettingsFiles } from './site-files.ts';

const settingsFiles = [
  'config',
  'hugo',
  'config/_default/config',
  'config/_default/hugo',
  'config/_default/languages',
].flatMap((name) => ['toml', 'yaml', 'yml'].map((ending) => `${name}.${ending}`));
const listSettings = (name: string) => ['toml', 'yaml', 'yml'].map((ending) => `config/_default/${name}.${ending}`);

/** Reads a HugoBlox site (formerly Wowchemy or Academic): a page for each publication. */
export function readHugoBlox(folder: string, { withHidden, today }: ForeignOptions): ForeignSite {
  const content = join(folder, 'content');
  const { settings, remarks } = readSettingsFiles(folder, settingsFiles);
  const language = readText(settings['defaultContentLanguage']) || 'en';
  const { pages, translations } = findHugoPages(content, language);
  if (pages.length === 0) throw new OwnerError(`No page of a paper in publication/ or publications/ of “${content}”.`);
  const isSet = (name: string) => settings[name] === true || settings[name.toLowerCase()] === true;
  const styles = readSettingsFiles(folder, listSettings('permalinks')).settings;
  const paths = readHugoPaths(Object.keys(styles).length > 0 ? { ...settings, permalinks: styles } : settings);
  const { people, owner, problems } = listPeople(folder);
  const visibility = { drafts: isSet('buildDrafts'), future: isSet('buildFuture'), today };
  const bundles = new Map<string, string>();
  const { text, ...read } = readPages(
    pages.map(({ file }) => file),
    (page) => {
      const written = readInnerText(content, page);
      const isBundle = /^index\b/u.test(basename(page));
      const place = isBundle ? dirname(page) : page.replace(/\.md$/u, '');
      const files = isBundle ? readdirSync(join(content, place)) : [];
      const citation = findInnerFile(content, `${place}/cite.bib`).file;
      const address = place.startsWith(`${language}/`) ? place.slice(language.length + 1) : place;
      const reading = readHugoBloxPaper(written, {
        folder: place,
        address,
        files,
        people,
        paths,
        visibility,
      });
      const [own] = reading.paper?.addresses ?? [];
      if (own !== undefined) bundles.set(place, own.replace(/(?<!\/)$/u, '/'));
      const beside = citation === undefined ? '' : readFileSync(citation, 'utf8');
      return { ...reading, bibtex: `${beside}\n${reading.bibtex}` };
    },
    withHidden,
  );
  const lists = [...new Set(pages.map(({ section }) => `/${section}/`))];
  return {
    ...read,
    sources: new Map([['hugoblox.bib', text]]),
    // A file in the folder of a page has an address below that of the page.
    findFileAddress: (path) => {
      const [bundle] = [...bundles.keys()].filter((place) => path.startsWith(`${place}/`));
      return bundle === undefined ? `/${path}` : `${bundles.get(bundle) ?? ''}${path.slice(bundle.length + 1)}`;
    },
    lists,
    feeds: lists.map((list) => `${list}index.xml`),
    folders: [
      [join(folder, 'static'), ''],
      [content, ''],
      [join(folder, 'assets/media'), 'media/'],
    ],
    site: readHugoSite({ params: readSettingsFiles(folder, listSettings('params')).settings, ...settings }, owner),
    leftOut: [...translations, ...read.leftOut],
    remarks: [...remarks, ...problems, ...read.remarks],
  };
}

/** Names of people by their folders or files. `admin` and `me` are the owner, if the page names them. */
function listPeople(folder: string) {
  const files = listFiles(folder, ['content/**/authors/*/_index.md', 'data/authors/*.{yaml,yml}']);
  const problems: string[] = [];
  const found = files.flatMap((file) => {
    try {
      const person = readHugoBloxPerson(readInnerText(folder, file));
      const id = file.endsWith('_index.md') ? basename(dirname(file)) : basename(file).replace(/\.ya?ml$/u, '');
      return person ? [{ id: id.toLowerCase(), ...person }] : [];
    } catch (error) {
      problems.push(describeProblem(file, error));
      return [];
    }
  });
  const owners = found.filter(({ isOwner, id }) => isOwner || id === 'admin' || id === 'me');
  const owner = owners.length === 1 ? (owners[0]?.name ?? '') : '';
  const alone = owner === '' && found.length === 1 ? (found[0]?.name ?? '') : owner;
  const aliases = alone === '' ? [] : ['admin', 'me'].map((id) => [id, alone] as const);
  return { people: new Map([...aliases, ...found.map(({ id, name }) => [id, name] as const)]), owner, problems };
}
