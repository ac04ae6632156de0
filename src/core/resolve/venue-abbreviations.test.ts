import { expect, test } from 'vitest';
import { areOneVenue } from './venue-abbreviations.ts';

test.each([
  ['J. Mach. Learn. Res.', 'Journal of Machine Learning Research'],
  ['JMLR', 'Journal of Machine Learning Research'],
  ['NeurIPS 2019', 'Advances in Neural Information Processing Systems'],
  ['Proc. Natl. Acad. Sci. U.S.A.', 'Proceedings of the National Academy of Sciences'],
  ['PNAS', 'Proceedings of the National Academy of Sciences'],
  ['Communications of the ACM (CACM)', 'Commun. ACM'],
  ['Foundations of Software Engineering (FSE)', 'FSE'],
  ['Proc. EMNLP', 'Conference on Empirical Methods in Natural Language Processing'],
  ['The American Economic Review', 'American Economic Review'],
  ['Przegląd Organizacji', 'Prz. Organ.'],
  ['Ekonomia i Środowisko', 'Ekon. i Środ.'],
  ['Energies', 'Energies 2020'],
  ['Belknap', 'Belknap Press'],
])('%s and %s are one venue', (venue, other) => {
  expect([areOneVenue(venue, other), areOneVenue(other, venue)]).toEqual([true, true]);
});

test.each([
  ['Physical Review A', 'Physical Review B'],
  ['Phys. Rev.', 'Physical Review Letters'],
  ['Journal of Chemical Physics', 'Chemical Physics'],
  ['J. Chem. Phys.', 'Journal of Physical Chemistry'],
  ['International Journal of Moss', 'Journal of Moss'],
  ['Workshop on Moss', 'Conference on Moss'],
  ['ICML 2019', 'ICML 2020'],
  ['34th Conference on Moss', '35th Conference on Moss'],
  ['Cell', 'Cells'],
  ['Nature', 'Nature Communications'],
  ['Proceedings', 'Journal'],
  ['Roof Notes (Oral)', 'Moss Notes (Oral)'],
])('%s and %s are two venues', (venue, other) => {
  expect([areOneVenue(venue, other), areOneVenue(other, venue)]).toEqual([false, false]);
});
