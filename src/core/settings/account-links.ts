/** Services with accounts: labels, the beginning of account addresses, and names of settings. */
const services: readonly (readonly [label: string, start: string, ...names: readonly string[]])[] = [
  ['GitHub', 'https://github.com/', 'github', 'githubusername'],
  ['GitLab', 'https://gitlab.com/', 'gitlab', 'gitlabusername'],
  [
    'Google Scholar',
    'https://scholar.google.com/citations?user=',
    ...['scholar', 'googlescholar', 'scholaruserid', 'scholarid', 'gscholar'],
  ],
  ['LinkedIn', 'https://www.linkedin.com/in/', 'linkedin', 'linkedinusername'],
  ['X', 'https://x.com/', 'twitter', 'twitterusername'],
  ['Bluesky', 'https://bsky.app/profile/', 'bluesky'],
  ['ResearchGate', 'https://www.researchgate.net/profile/', 'researchgate', 'researchgateprofile'],
  ['Mastodon', '', 'mastodon', 'mastodonusername'],
];

const groups = new Set(['', 'social', 'socials', 'sociallinks', 'accounts', 'links']);

/** True for a setting that holds accounts in other programs. `scholar` with several values configures jekyll-scholar. */
export const holdsAccounts = (name: string, value: unknown) => {
  const plain = normalise(name);
  return groups.has(plain) || (typeof value !== 'object' && services.some(([, , ...names]) => names.includes(plain)));
};

/** The labels and addresses of accounts: of one account by its name, or of several in a list or mapping. */
export function listAccountLinks(name: string, value: unknown): Readonly<Record<string, string>> {
  if (typeof value === 'object' && value !== null) {
    const inner = Object.entries(value).map(([key, one]) => listAccountLinks(Array.isArray(value) ? '' : key, one));
    return Object.fromEntries(inner.flatMap((links) => Object.entries(links)));
  }
  if (typeof value !== 'string') return {};
  const written = value.trim();
  const host = /^(?:https?:\/\/)?((?:[\p{L}\d-]+\.)+\p{L}{2,}(?=\/))/u.exec(written)?.[1]?.replace(/^www\./u, '');
  const plain = normalise(name);
  const [label, start] = services.find(([, address, ...names]) =>
    groups.has(plain) ? host !== undefined && address.includes(`/${host}/`) : names.includes(plain),
  ) ?? [groups.has(plain) ? host : name, ''];
  if (host !== undefined) return label === undefined ? {} : { [label]: written.replace(/^(?!https?:)/u, 'https://') };
  const account = written.replace(/^@/u, '');
  return start === '' || label === undefined || !/^[\w./-]+$/u.test(account) ? {} : { [label]: start + account };
}

const normalise = (name: string) => name.toLowerCase().replaceAll(/[-_. ]/gu, '');
