import { expect, test } from 'vitest';
import { slugify } from './fold.ts';
import { formulaWords } from './formula-words.ts';
import { markupWords } from './markup-words.ts';
import { parseMarkup } from './tex/parse-markup.ts';
import { measureProcessorTime } from '../../tests/support/processor-time.ts';

test.each([
  ['Plain words', 'Plain words'],
  ['This is <MASK>', 'This is <MASK>'],
  ["``Quotes'' and \\emph{all \\textbf{of} it}", '“Quotes” and all of it'],
  ['Learning $k$-means', 'Learning k-means'],
])('the words of %j are %j', (written, words) => {
  expect(markupWords(parseMarkup(written))).toBe(words);
});

test.each([
  ['$\\mathrm{Zn}_2\\mathrm{O}$', 'zn2o'],
  ['Oxide $\\mathrm{Zn}_2\\mathrm{O}$ films', 'oxide-zn2o-films'],
  ['$\\rm H_2O$ ice', 'h2o-ice'],
  ['Cu$_2$O and H$_{2}$O', 'cu2o-and-h2o'],
  ['$x_{12}^2$ is $\\alpha$', 'x122-is-alpha'],
  ['$\\alpha_s$ at $m_Z$', 'alpha-s-at-mz'],
  ['$\\mathcal{O}(n^2)$ sorting', 'o-n2-sorting'],
  ['$\\sqrt{s}=13$ TeV', 's-13-tev'],
  ['$B_s^0\\to\\mu^+\\mu^-$ decays', 'bs0-mu-mu-decays'],
  ['$\\hat{x}$ and $\\bar{b}b$', 'x-and-bb'],
  ['$\\ddot{a}$ without accents', 'a-without-accents'],
  ['$\\operatorname{SL}_2(\\mathbb{Z})$', 'sl2-z'],
  ['$\\text{NO}_x$ emissions', 'nox-emissions'],
  ['$10^{\\circ}$C', '10-c'],
  ['$\\frac{1}{2}$ spins', '1-2-spins'],
  ['$\\Lambda$CDM', 'lambda-cdm'],
  ['$\\delta^{13}\\mathrm{C}$', 'delta-13c'],
  ['$\\mbox{K}$s', 'ks'],
  ['$L^\\infty$ bounds', 'l-infty-bounds'],
  ['$$E=mc^2$$', 'e-mc2'],
  ['{\\"U}ber x̂', 'uber-x'],
  ['深層学習による研究', '深層学習による研究'],
  ['Περί φύσεως', 'περι-φυσεωσ'],
  ['Введение', 'введение'],
  ['한국어 연구', '한국어-연구'],
])('the words of %s become the address %s', (title, slug) => {
  expect(slugify(markupWords(parseMarkup(title)))).toBe(slug);
});

test('a formula is read in linear time', () => {
  const parts = ['\\', '{', '}{', '\\frac', ' ', '\\a ', '^_', '\\mathrm{'];
  expect(measureProcessorTime(() => parts.map((part) => formulaWords(part.repeat(50_000))))).toBeLessThan(5_000);
});
