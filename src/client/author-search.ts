import * as texts from 'virtual:offprint/texts';
import { foldText } from '../core/model/fold.ts';
import { fetchText } from './fetch-text.ts';
import { findElement } from './search/elements.ts';

/** The most names shown at once. With more matches, the visitor types another letter. */
const most = 12;

/** Lists the authors on all pages of the index whose names have words that begin with each word typed, below the field of the form. */
export async function startAuthorSearch(form: HTMLFormElement): Promise<void> {
  const field = findElement(form, 'input', HTMLInputElement);
  const status = findElement(form, '[role="status"]', HTMLElement);
  const list = findElement(form, 'ul', HTMLElement);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  try {
    const authors = await readAuthors();
    const show = () => {
      const words = splitWords(field.value);
      const found = authors.filter(({ names }) => words.every((word) => names.some((name) => name.startsWith(word))));
      const shown = words.length === 0 ? [] : found.slice(0, most);
      list.replaceChildren(...shown.map(({ entry }) => entry));
      list.hidden = shown.length === 0;
      status.textContent = words.length === 0 ? '' : describeCount(found.length);
    };
    field.addEventListener('input', show);
    show();
  } catch {
    status.textContent = texts.authorsFailed;
  }
}

async function readAuthors() {
  const links = [...document.querySelectorAll('.pages > *')];
  const pages = await Promise.all(
    links.map(async (link) => (link instanceof HTMLAnchorElement ? loadPage(link.href) : document)),
  );
  return (pages.length > 0 ? pages : [document]).flatMap((page) =>
    [...page.querySelectorAll('.initial li')].map((author) => ({
      entry: document.importNode(author, true),
      names: splitWords(author.textContent),
    })),
  );
}

async function loadPage(address: string): Promise<Document> {
  return new DOMParser().parseFromString(await fetchText(address), 'text/html');
}

/** The name without the number of papers after it. */
function splitWords(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{M}]+/gu) ?? [];
}

function describeCount(found: number): string {
  if (found === 0) return texts.noMatches;
  const form = texts.authorCount[new Intl.PluralRules(texts.lang).select(found)] ?? texts.authorCount.other;
  const authors = form.replace('{count}', String(found));
  return found > most ? texts.firstAuthors.replace('{authors}', authors).replace('{count}', String(most)) : authors;
}
