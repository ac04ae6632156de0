/** The links of the authors of `createPublication()`, of whom the first one is a person of the site. */
export const authorLinks = [
  {
    before: '',
    name: 'Mira Okafor',
    mark: '',
    href: '/lab/authors/mira-okafor/',
    isOurs: true,
  },
  {
    before: ', ',
    name: 'Li van der Berg',
    mark: '',
    href: '/lab/authors/li-van-der-berg/',
    isOurs: false,
  },
];
