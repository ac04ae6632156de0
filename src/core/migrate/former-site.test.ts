import { describe, expect, test } from 'vitest';
import { dropOrigin, readHugoSite, readJekyllSite } from './former-site.ts';

describe('a former site', () => {
  test.each([
    [
      { title: 'blank', first_name: 'Ada', last_name: 'Grace', url: 'https://ada.github.io', baseurl: '/lab' },
      ['Ada Grace', 'Ada Grace', 'https://ada.github.io/lab/'],
    ],
    [
      { title: 'Moss', author: { name: 'Ada Grace' }, url: 'https://ada.github.io/' },
      ['Moss', 'Ada Grace', 'https://ada.github.io/'],
    ],
    [{}, ['', '', '']],
  ])('with the Jekyll settings %j has its title, owner and address', (settings, [title, owner, address]) => {
    expect(readJekyllSite(settings)).toEqual({ title, owner, address, description: '', language: '' });
  });

  test.each([
    ['https://ada.example.net/lab', 'https://ada.example.net/lab/'],
    ['ada.github.io/lab', 'https://ada.github.io/lab/'],
    ['/', ''],
    ['https://example.com/', ''],
  ])('with the Hugo base URL %j has the address %j', (baseURL, address) => {
    expect(readHugoSite({ title: 'Moss', baseURL }, 'Ada Grace')).toEqual({
      title: 'Moss',
      owner: 'Ada Grace',
      address,
      description: '',
      language: '',
    });
  });

  test('has its description and language', () => {
    const jekyll = readJekyllSite({ description: 'Moss\n  and ferns.\n', lang: 'pt_br' });
    expect(jekyll).toMatchObject({ description: 'Moss and ferns.', language: 'pt-BR' });
    const hugo = readHugoSite({ languageCode: 'de-de', params: { description: 'Moos.' } }, '');
    expect(hugo).toMatchObject({ description: 'Moos.', language: 'de-DE' });
    expect(readJekyllSite({ lang: 'no such tag' }).language).toBe('');
    const newer = readHugoSite({ params: { marketing: { seo: { description: 'Moss.' } } } }, '');
    expect(newer.description).toBe('Moss.');
  });

  test.each([
    { title: 'Your Name / Site Title', author: { name: 'Your Sidebar Name' }, description: 'personal description' },
    { title: 'blank', first_name: 'You', middle_name: 'R.', last_name: 'Name', url: 'https://alshedivat.github.io' },
    {
      description: 'A simple, whitespace theme for academics. Based on *folio design.',
      url: 'https://academicpages.github.io',
    },
  ])('gives nothing for the defaults of its template: %j', (settings) => {
    expect(readJekyllSite(settings)).toEqual({ title: '', owner: '', description: '', language: '', address: '' });
  });
});

test.each([
  ['http://www.ada.example/files/on%20moss.pdf', 'files/on moss.pdf'],
  ['https://ada.example/files/100%.pdf', 'files/100%.pdf'],
  ['https://other.example/moss.pdf', 'https://other.example/moss.pdf'],
  ['files/moss.pdf', 'files/moss.pdf'],
])('the link %j is shortened to %j', (link, path) => {
  expect(dropOrigin(link, 'https://ada.example/')).toBe(path);
});
