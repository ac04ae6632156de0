import type { Page } from 'playwright-core';

/** The contents of the page of a paper for people and machines. */
export interface PaperPage {
  readonly documentTitle: string;
  readonly title: string;
  /** The line of authors as written. */
  readonly authors: string;
  /** The names of the authors that are highlighted as people of the site. */
  readonly marked: readonly string[];
  readonly day: string | null;
  readonly dayShown: string;
  readonly categoryName: string;
  readonly categoryHref: string | null;
  /** The names and values in the list of facts. */
  readonly facts: Readonly<Record<string, string>>;
  readonly abstract: string;
  readonly bibtex: string;
  /** The contents of the `<meta>` elements by name or property. */
  readonly meta: Readonly<Record<string, readonly string[]>>;
  readonly jsonLd: string;
  readonly related: readonly { readonly href: string; readonly reason: string }[];
}

/** Parses the HTML of a paper's page, in the browser of the given page. */
export function readPaperPage(browserPage: Page, html: string): Promise<PaperPage> {
  return browserPage.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    const textOf = (selector: string) =>
      parsed.querySelector(selector)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
    const category = parsed.querySelector('.paper-head a[href*="/categories/"]');
    const meta: Record<string, string[]> = {};
    for (const element of parsed.querySelectorAll('meta[content]')) {
      const names = [element.getAttribute('name'), element.getAttribute('property')];
      for (const name of names) if (name !== null) (meta[name] ??= []).push(element.getAttribute('content') ?? '');
    }
    return {
      documentTitle: parsed.title,
      title: textOf('h1'),
      authors: textOf('.paper-head .authors'),
      marked: [...parsed.querySelectorAll('.paper-head .authors strong')].map(({ textContent }) => textContent),
      day: parsed.querySelector('.paper-head time')?.getAttribute('datetime') ?? null,
      dayShown: textOf('.paper-head time'),
      categoryName: category?.textContent.trim() ?? '',
      categoryHref: category?.getAttribute('href') ?? null,
      facts: Object.fromEntries(
        [...parsed.querySelectorAll('.paper-details dt')].map((name) => [
          name.textContent.trim(),
          name.nextElementSibling?.textContent.trim() ?? '',
        ]),
      ),
      abstract: textOf('.abstract p'),
      bibtex: parsed.querySelector('.bibtex')?.textContent ?? '',
      meta,
      jsonLd: parsed.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
      related: [...parsed.querySelectorAll('.related li')].map((item) => ({
        href: item.querySelector('a')?.getAttribute('href') ?? '',
        reason: item.querySelector('.facts span:last-child')?.textContent ?? '',
      })),
    };
  }, html);
}

/** A list of papers: the addresses of its papers in order, and the year headings with their counts. */
export interface ListPage {
  readonly papers: readonly string[];
  readonly headings: readonly string[];
  readonly lede: string;
}

export function readListPage(browserPage: Page, html: string): Promise<ListPage> {
  return browserPage.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    const clean = (element: Element | null) => element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
    return {
      papers: [...parsed.querySelectorAll('.entries .entry-title a')].map((link) => link.getAttribute('href') ?? ''),
      headings: [...parsed.querySelectorAll('.year-heading')].map(clean),
      lede: clean(parsed.querySelector('.lede')),
    };
  }, html);
}

/** The rows of an index, each as name and number of papers, such as `Machine Learning: 2`. */
export function readIndexRows(browserPage: Page, html: string): Promise<readonly string[]> {
  return browserPage.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    return [...parsed.querySelectorAll('.index tbody tr, .index-people li, .people li')].map((row) => {
      const name = row.querySelector('a')?.textContent.trim() ?? '';
      return `${name}: ${String(Number.parseInt(row.querySelector('.number')?.textContent ?? '', 10))}`;
    });
  }, html);
}
