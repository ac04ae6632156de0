import { expect, test } from 'vitest';
import { listHugoAddresses, readHugoPaths } from './hugo-addresses.ts';

const folder = 'publication/2019_NAACL Höyle';

test.each([
  [{}, {}, ['/publication/2019_naacl-höyle/']],
  [{}, { slug: 'moss' }, ['/publication/moss/']],
  [{}, { url: '/Moss/' }, ['/Moss/']],
  [{}, { aliases: ['/old/', 'older'] }, ['/publication/2019_naacl-höyle/', '/old/', '/publication/older']],
  [{ removePathAccents: true }, {}, ['/publication/2019_naacl-hoyle/']],
  [{ disablePathToLower: true }, {}, ['/publication/2019_NAACL-Höyle/']],
  [
    { permalinks: { publication: '/papers-of-mine/:year/:slug/' } },
    { title: 'On Moss' },
    ['/papers-of-mine/2019/on-moss/'],
  ],
  [{ permalinks: { page: { publication: '/p/:filename/' } } }, {}, ['/p/2019_naacl-höyle/']],
  [{ permalinks: { publication: '/:unknown/' } }, {}, ['/publication/2019_naacl-höyle/']],
])('with the settings %j and the front matter %j a page has the address %j', (settings, data, addresses) => {
  expect(listHugoAddresses(data, folder, '2019-02-22', readHugoPaths(settings))).toEqual(addresses);
});
