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
  return byName.get(name.toLowerCase().replaceAll(/[-_. ]/gu, '')) ?? null;
}
