/** The links of the authors of `createPublication()`, where the first one belongs to the site. */
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
