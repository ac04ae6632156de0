/**
 * Settings of other generators and themes (al-folio, academicpages, HugoBlox, Jekyll and Hugo), with the line to write instead, where
 * `$` stands for the value.
 */
const lines: readonly (readonly [write: string, names: readonly string[]])[] = [
  ['people: [{ name: $, role: owner }]', ['author', 'authorname', 'authors', 'name', 'fullname', 'owner', 'firstname']],
  ['people: [{ name: YOUR NAME, role: owner, orcid: $ }]', ['orcid', 'orcidid']],
  ['address: $', ['url', 'siteurl', 'site', 'domain', 'homepage', 'website', 'hostname']],
  ['base: $', ['baseurl', 'basepath', 'pathprefix']],
  ['language: $', ['languagecode', 'locale', 'defaultcontentlanguage']],
  ['description: $', ['tagline', 'subtitle', 'summary', 'keywords']],
  ['about: $', ['bio', 'biography', 'intro', 'interests']],
  ['profile: { email: $ }', ['mail', 'contact', 'contactemail']],
  ['profile: { portrait: $ }', ['avatar', 'photo', 'image', 'picture', 'profileimage']],
  [
    'profile: { affiliation: $ }',
    ['institution', 'university', 'organization', 'organizations', 'organisation', 'employer'],
  ],
  ['profile: { position: $ }', ['role', 'jobtitle']],
  ['sources: [{ file: $ }]', ['bibliography', 'bib', 'bibfile', 'papers', 'publications', 'source']],
];

const byName = new Map(lines.flatMap(([write, names]) => names.map((name) => [name, write] as const)));

/** The line for a setting of another program, with `$` for its value; null if the name is unknown. */
export function findForeignSetting(name: string): string | null {
  return byName.get(normalise(name)) ?? null;
}

/** Names within mappings, with others by which they are known. */
const synonyms: readonly (readonly [name: string, others: readonly string[]])[] = [
  ['accent', ['accentcolor', 'accentcolour', 'color', 'colour', 'linkcolor', 'linkcolour', 'primary', 'primarycolor']],
  ['accent_dark', ['darkaccent', 'darkcolor', 'darkcolour']],
  ['text', ['font', 'fontfamily', 'bodyfont', 'typeface']],
  ['variants', ['alias', 'aliases', 'aka', 'alsoknownas', 'othernames', 'spellings']],
  ['photo', ['image', 'picture', 'avatar', 'portrait']],
  ['portrait', ['image', 'picture', 'avatar', 'photo']],
  ['preview', ['image', 'picture', 'figure', 'thumbnail', 'teaser']],
  ['position', ['jobtitle', 'job']],
  ['link', ['url', 'homepage', 'website', 'web']],
  ['publisher', ['url', 'website', 'web', 'webpage']],
  ['pdf', ['fulltext']],
  ['arxiv', ['eprint', 'arxivid']],
  ['slides', ['presentation', 'talk']],
  ['venue', ['journal', 'journaltitle', 'booktitle', 'conference', 'proceedings', 'containertitle', 'publishedin']],
  ['date', ['year', 'published', 'publicationdate', 'publicationyear', 'issued']],
  ['abstract', ['summary']],
  ['keywords', ['tags', 'topics', 'subjects']],
  ['note', ['comment', 'remark', 'addendum', 'annote']],
  ['award', ['prize', 'honor', 'honour']],
  ['selected', ['featured', 'highlight', 'highlighted', 'starred']],
  ['hide', ['withdrawn', 'unpublished', 'delete', 'remove']],
  ['same_as', ['duplicate', 'duplicateof', 'versionof', 'mergewith']],
  ['not_same_as', ['differentfrom', 'distinctfrom']],
  ['settled', ['ignore', 'accept', 'accepted']],
];

/** The names that a name is a synonym of. */
export function listMeantNames(name: string): readonly string[] {
  const written = normalise(name);
  return synonyms.flatMap(([meant, others]) => (others.includes(written) ? [meant] : []));
}

const normalise = (name: string) => name.toLowerCase().replaceAll(/[-_. ]/gu, '');
