import { describe, expect, test } from 'vitest';
import { parseBibtex } from '../bibtex/parse-bibtex.ts';
import { parseCslJson } from '../csl-json/parse-csl-json.ts';
import { parseRis } from '../ris/parse-ris.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { areSameAddress, findAddresses } from './addresses.ts';

describe('Addresses in running text', () => {
  test.each([
    [String.raw`See \url{https://a.example/x\_y%20z}.`, ['https://a.example/x_y%20z']],
    [
      String.raw`\href{https://a.example/\#top}{here} (https://b.example/).`,
      ['https://a.example/#top', 'https://b.example/'],
    ],
    [
      'https://wiki.example/ROOF_(метод), https://a.example/f(4).',
      ['https://wiki.example/ROOF_(метод)', 'https://a.example/f(4)'],
    ],
    ['https://a.example/1;https://b.example/2', ['https://a.example/1', 'https://b.example/2']],
    ['https://web.archive.example/2001/http://a.example/', ['https://web.archive.example/2001/http://a.example/']],
    [String.raw`http://a.example/{\~{}}ada/00{\_}x.pdf`, ['http://a.example/~ada/00_x.pdf']],
    [String.raw`<https://a.example/?q=1\&r=2>`, ['https://a.example/?q=1&r=2']],
    [
      'DOI: 10.1000/(SICI)1<2::AID>3.0.CO;2-#, www.a.example/x',
      ['https://doi.org/10.1000/(SICI)1<2::AID>3.0.CO;2-#', 'www.a.example/x'],
    ],
    ['ftp://www.a.example/ and ada@www.a.example', []],
    ['Code: github.com/ada/moss. Data on osf.io/ab12c.', ['github.com/ada/moss', 'osf.io/ab12c']],
    ['Preprint as arXiv:2001.00002v2 [math.AG], see hep-th/9901001', ['https://arxiv.org/abs/2001.00002v2']],
    [String.raw`http://a.example/\string~ada/$\sim$x/%7Ey`, ['http://a.example/~ada/~x/~y']],
    ['\\url{https://a.example/very/\n    long.html}', ['https://a.example/very/long.html']],
    ['Bo Lind and/or ada@github.com/x, see e.g. I/O', []],
    ['See https://a.example/My Moss (final).pdf, p. 3', ['https://a.example/My%20Moss%20(final).pdf']],
    ['www.a.example/moss lab/read me.txt and more', ['www.a.example/moss%20lab/read%20me.txt']],
    ['https://a.example/moss .pdf (in German)', ['https://a.example/moss.pdf']],
    ['https://a.example/x and talk.pdf', ['https://a.example/x']],
    ['https://a.example/x. Moss.pdf', ['https://a.example/x']],
    ['https://a.example/x PDF: moss.pdf', ['https://a.example/x']],
    ['https://a.example/x https://b.example/y.pdf', ['https://a.example/x', 'https://b.example/y.pdf']],
  ])('are found in %s', (text, addresses) => {
    expect(findAddresses(text).map(({ address }) => address)).toEqual(addresses);
  });

  test('are normalised whatever the spelling of scheme, host and escapes', () => {
    expect(areSameAddress('http://www.a.example/x_%28y%29/', 'https://a.example/x_(y)')).toBe(true);
    expect(areSameAddress('https://a.example/x', 'https://a.example/y')).toBe(false);
  });
});

const describeFirst = ({ drafts: [draft] }: ParsedSource) => {
  const links = Object.entries(draft?.reference?.links ?? {}).map(([kind, field]) => [kind, field.value]);
  return { links: Object.fromEntries(links) as unknown, note: draft?.reference?.note?.value ?? null };
};
const readBibtex = (fields: string) =>
  describeFirst(parseBibtex('a.bib', `@misc{a, title={Moss}, author={Lind, Bo}, year=2020, ${fields}}`));

describe('An address in a text field', () => {
  test.each([
    [String.raw`note={\url{https://a.example/x}}`, { publisher: 'https://a.example/x' }, null],
    [
      String.raw`note={Best paper. Code at \url{https://github.com/ada/moss}.}`,
      { code: 'https://github.com/ada/moss' },
      'Best paper.',
    ],
    [
      String.raw`note={Invited talk (\href{https://a.example/t}{slides})}`,
      { slides: 'https://a.example/t' },
      'Invited talk',
    ],
    [String.raw`note={[\href{https://a.example/p.pdf}{PDF}]}`, { pdf: 'https://a.example/p.pdf' }, null],
    ['note={doi:10.1000/moss; 23 pages}', { doi: '10.1000/moss' }, '23 pages'],
    ['howpublished={Available at https://arxiv.org/abs/2001.01234}', { arxiv: '2001.01234' }, null],
    ['annote={read it, https://a.example/x}', { publisher: 'https://a.example/x' }, null],
    ['note={Best paper award; arXiv:2001.01234}', { arxiv: '2001.01234' }, 'Best paper award'],
    ['note={Preprint available as arXiv:2001.01234 [cs.CL]}', { arxiv: '2001.01234' }, null],
    ['note={Code: github.com/ada/moss}', { code: 'https://github.com/ada/moss' }, null],
    ['url={https://a.example/very/\n  long/moss.html}', { publisher: 'https://a.example/very/long/moss.html' }, null],
    ['url={https://a.example/My Moss (final).pdf}', { pdf: 'https://a.example/My%20Moss%20(final).pdf' }, null],
    ['url={https://a.example/x (visited on 1 May 2020)}', { publisher: 'https://a.example/x' }, null],
    ['url={https://a.example/my files/the paper}', { publisher: 'https://a.example/my%20files/the%20paper' }, null],
    [
      'url={https://a.example/search?q=moss on roofs}',
      { publisher: 'https://a.example/search?q=moss%20on%20roofs' },
      null,
    ],
    ['code={https://a.example/Moss Growth/code}', { code: 'https://a.example/Moss%20Growth/code' }, null],
    ['note={Slides: \\url{https://a.example/Moss Growth}}', { slides: 'https://a.example/Moss%20Growth' }, null],
    [
      'note={Talk. Slides: https://a.example/Moss Growth.pdf}',
      { slides: 'https://a.example/Moss%20Growth.pdf' },
      'Talk.',
    ],
    ['howpublished={https://a.example/my file.pdf}', { pdf: 'https://a.example/my%20file.pdf' }, null],
    ['url={https://a.example/x, last accessed 1 May 2020}', { publisher: 'https://a.example/x' }, null],
    ['url={https://a.example/x Accessed: 2020-05-01}', { publisher: 'https://a.example/x' }, null],
    ['url={https://a.example/ Home of moss}', { publisher: 'https://a.example/' }, null],
    ['doi={10.1000/moss1, 10.1000/moss2}', { doi: '10.1000/moss1' }, 'https://doi.org/10.1000/moss2'],
    ['doi={10.1000/\n  moss.3}', { doi: '10.1000/moss.3' }, null],
    ['doi={10.1000/1}, url={https://doi.org/10.1000/2}', { doi: '10.1000/1' }, 'https://doi.org/10.1000/2'],
    [
      'pdf={https://a.example/a.pdf}, url_pdf={https://b.example/b.pdf}',
      { pdf: 'https://a.example/a.pdf' },
      'https://b.example/b.pdf',
    ],
    ['video={https://a.example/1; https://a.example/2}', { video: 'https://a.example/1' }, 'https://a.example/2'],
    ['eprint={10.1101/2020.01.01.123456}, eprinttype={biorxiv}', { doi: '10.1101/2020.01.01.123456' }, null],
    ['eprint={2346178}, eprinttype={jstor}', { publisher: 'https://www.jstor.org/stable/2346178' }, null],
    ['url={urn:nbn:de:101:1-2011}', { publisher: 'https://nbn-resolving.org/urn:nbn:de:101:1-2011' }, null],
    ['eprint={12345678}, eprinttype={pubmed}', { publisher: 'https://pubmed.ncbi.nlm.nih.gov/12345678/' }, null],
    ['pmid={PMID: 12345678}, url={https://a.example/x}', { publisher: 'https://a.example/x' }, null],
    ['eprint={11245/1.2345}, eprinttype={hdl}', { publisher: 'https://hdl.handle.net/11245/1.2345' }, null],
    ['eprint={Box 3}, archive={Example Library}', {}, null],
    [
      'adsurl={https://ads.example/abs/1}, bdsk-url-1={https://a.example/1}',
      { publisher: 'https://ads.example/abs/1' },
      null,
    ],
    ['doi={10.1000/moss}, adsurl={https://ads.example/abs/1}', { doi: '10.1000/moss' }, null],
    ['poster={https://doi.org/10.5072/poster}', { poster: 'https://doi.org/10.5072/poster' }, null],
    ['addendum={Errata: https://a.example/errata}', { publisher: 'https://a.example/errata' }, 'Errata'],
    [
      'url={https://a.example/1, https://b.example/2}',
      { publisher: 'https://a.example/1', project: 'https://b.example/2' },
      null,
    ],
  ])('becomes a link of its kind: %s', (fields, links, note) => {
    expect(readBibtex(fields)).toEqual({ links, note });
  });

  test('stays in the text if the paper has another link of that kind', () => {
    expect(readBibtex('doi={10.1000/moss}, note={Preprint: https://doi.org/10.5072/data}')).toEqual({
      links: { doi: '10.1000/moss' },
      note: 'Preprint: https://doi.org/10.5072/data',
    });
  });

  test('is removed from the text if the paper has it already', () => {
    expect(readBibtex('doi={10.1000/moss}, url={http://dx.doi.org/10.1000/MOSS}, note={DOI 10.1000/moss}')).toEqual({
      links: { doi: '10.1000/moss' },
      note: null,
    });
  });

  test('stays in the text if there are more addresses than kinds', () => {
    const urls = ['https://a.example/1', 'https://b.example/2', 'https://c.example/3'];
    const { links, note } = readBibtex(`url={${urls.join(' ')}}`);
    expect(links).toEqual({ publisher: urls[0], project: urls[1] });
    expect(note).toBe(urls[2]);
  });

  test('becomes a link even in the title, which keeps its text', () => {
    const { drafts } = parseBibtex('a.bib', String.raw`@misc{a, title={Moss and \href{https://a.example/m}{Walls}}}`);
    expect(drafts[0]?.title.value.written).toContain('Walls');
    expect(drafts[0]?.reference?.links.publisher?.value).toBe('https://a.example/m');
  });

  test('becomes a link in RIS, too', () => {
    const lines = [
      'TY  - JOUR',
      'TI  - Moss',
      'AU  - Lind, Bo',
      'UR  - https://a.example/long/',
      'broken/1.html',
      'UR  - https://github.com/ada/moss',
    ];
    const more = [
      'L1  - https://a.example/moss.pdf',
      'L3  - https://doi.org/10.1000/moss',
      'N1  - Read aloud',
      'N1  - https://b.example/2',
      'ER  - ',
    ];
    expect(describeFirst(parseRis('a.ris', [...lines, ...more].join('\n')))).toEqual({
      links: {
        publisher: 'https://a.example/long/broken/1.html',
        code: 'https://github.com/ada/moss',
        pdf: 'https://a.example/moss.pdf',
        doi: '10.1000/moss',
        project: 'https://b.example/2',
      },
      note: 'Read aloud',
    });
  });

  test('becomes a link in the note of CSL-JSON, too', () => {
    const item = {
      type: 'article',
      title: 'Moss',
      note: 'Invited. https://a.example/x\nCode: https://github.com/ada/moss',
    };
    expect(describeFirst(parseCslJson('a.json', JSON.stringify([item])))).toEqual({
      links: { publisher: 'https://a.example/x', code: 'https://github.com/ada/moss' },
      note: 'Invited.',
    });
  });
});
