import { describe, expect, test } from 'vitest';
import { readHugoBloxLinks } from './hugoblox-links.ts';

const read = (data: Readonly<Record<string, unknown>>) => readHugoBloxLinks(data, (written) => written).links;

describe('the links of a page of HugoBlox', () => {
  test.each([
    [{ type: 'preprint', provider: 'arxiv', id: '2601.22290' }, { arxiv: '2601.22290' }],
    [{ type: 'preprint', provider: 'arxiv', id: 'https://arxiv.org/abs/1' }, { arxiv: 'https://arxiv.org/abs/1' }],
    [{ type: 'code', provider: 'github', id: 'ada/moss' }, { code: 'https://github.com/ada/moss' }],
    [{ name: 'Project page', url: 'https://moss.example' }, { project: 'https://moss.example' }],
    [{ type: 'custom', label: 'Slides', url: 'a.pdf' }, { slides: 'a.pdf' }],
    [{ name: 'Here', url: 'https://github.com/ada/moss' }, { code: 'https://github.com/ada/moss' }],
    [{ type: 'dataset', url: '#' }, {}],
  ])('include %j', (link, links) => {
    expect(read({ links: [link] })).toEqual(links);
    expect(read({ url_custom: [link] })).toEqual(links);
  });

  test('distinguish a PDF from a publisher’s page, whichever field has it', () => {
    expect(read({ url_pdf: 'https://roofs.example/1', url_preprint: 'preprint/moss.pdf' })).toEqual({
      publisher: 'https://roofs.example/1',
      pdf: 'preprint/moss.pdf',
    });
    expect(read({ url_pdf: 'moss.pdf', url_preprint: 'https://arxiv.org/abs/2101.00001' })).toEqual({
      pdf: 'moss.pdf',
      arxiv: 'https://arxiv.org/abs/2101.00001',
    });
  });

  test('can be a file in a Hugo shortcode', () => {
    expect(read({ url_pdf: '{{< staticref "uploads/moss.pdf" "newtab" >}}' })).toEqual({ pdf: 'uploads/moss.pdf' });
  });
});
