import * as texts from 'virtual:offprint/texts';
import { countPapers } from '../count-papers.ts';
import { describeLanguage } from '../../core/markup/text-language.ts';
import type { Piece } from '../../core/search/highlight.ts';
import type { Hit, NamePart } from '../../core/search/hit.ts';
import { fillActionRow } from './action-row.ts';
import { copyOnKey } from './arrow-keys.ts';
import { copyTemplate, findElement } from './elements.ts';
import type { Findings } from './engine.ts';
import type { Labels } from './labels.ts';

export interface ResultsView {
  readonly list: HTMLElement;
  /** A search has started; the previous results stay until it ends. */
  wait(): void;
  /** `summary` describes the results, for display and screen readers. */
  show(hits: readonly Hit[], summary: string): void;
  /** The search cannot be loaded. */
  fail(): void;
  /** The number of results shown. */
  count(): number;
  /** Moves the focus to the result at an index, counted from 0. */
  focus(place: number): void;
}

/** The list of results in `root`, with its states: waiting, results, no results, error. */
export function createResultsView(root: HTMLElement, labels: Labels): ResultsView {
  const list = findElement(root, '[data-search-results]', HTMLElement);
  const template = findElement(root, '[data-search-result]', HTMLTemplateElement);
  const status = findElement(root, '[data-search-status]', HTMLElement);
  const found = findElement(root, '[data-search-found]', HTMLElement);
  const nothing = findElement(root, '[data-search-nothing]', HTMLElement);
  const failure = findElement(root, '[data-search-failure]', HTMLElement);
  copyOnKey(list, status);
  return {
    list,
    wait: () => {
      list.setAttribute('aria-busy', 'true');
      if (found.hidden) status.textContent = texts.loadingSearch;
    },
    show: (hits, summary) => {
      const items = hits.map((hit) => renderHit(copyTemplate(template), hit, labels));
      if (!isShown(items, list)) {
        const focused = list.contains(document.activeElement) ? document.activeElement : null;
        list.replaceChildren(...items);
        if (focused instanceof HTMLAnchorElement) focusAgain(list, focused);
      }
      list.removeAttribute('aria-busy');
      status.textContent = summary;
      found.hidden = false;
      failure.hidden = true;
      nothing.hidden = hits.length > 0;
    },
    fail: () => {
      list.replaceChildren();
      list.removeAttribute('aria-busy');
      status.textContent = texts.searchFailed;
      found.hidden = true;
      failure.hidden = false;
    },
    count: () => list.children.length,
    focus: (place) => {
      list.children[place]?.querySelector('a')?.focus();
    },
  };
}

/** The number of matching papers. */
export function countResults({ total }: Pick<Findings, 'total'>): string {
  return total === 0 ? texts.noResults : countPapers(total);
}

/**
 * Whether the list already has these results, with the same marks: the page comes with the newest papers, and a click on one of them may
 * have begun.
 */
function isShown(items: readonly HTMLElement[], { children }: HTMLElement): boolean {
  return items.length === children.length && items.every((item, place) => sum(item) === sum(children[place]));
}

function sum(item: Element | undefined): string {
  const excerpt = item?.querySelector('.excerpt')?.textContent.trim() ?? '';
  const marks = [...(item?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent);
  return JSON.stringify([item?.querySelector('a')?.getAttribute('href'), excerpt, marks]);
}

/** Late results replace the ones shown. The focus stays on the same result if it is still there, and otherwise moves to the first one. */
function focusAgain(list: HTMLElement, { href }: HTMLAnchorElement): void {
  const links = [...list.querySelectorAll('a')];
  (links.find((link) => link.href === href) ?? links[0])?.focus();
}

function renderHit(item: HTMLElement, hit: Hit, labels: Labels): HTMLElement {
  const part = (name: string) => findElement(item, `[data-result="${name}"]`, HTMLElement);
  const link = findElement(item, 'a', HTMLAnchorElement);
  link.href = hit.url;
  fillText(link, hit.title.map(renderPiece), hit.language);
  // Names come one after another in the direction of the page, whatever their letters.
  fill(part('authors'), hit.authors.map(renderName));
  fillText(part('excerpt'), hit.excerpt.map(renderPiece), hit.language);
  part('date').textContent = hit.date;
  fillText(part('venue'), hit.venue.map(renderPiece));
  const isCodeLinked = hit.actions?.links.some(({ label }) => label === texts.code);
  part('code').hidden = !hit.hasCode || isCodeLinked === true;
  const row = findElement(item, '.action-row', HTMLElement);
  if (hit.actions) fillActionRow(row, hit.actions);
  else row.remove();
  const category = part('category');
  category.textContent = hit.category;
  category.hidden = hit.category === null;
  if (hit.category !== null) {
    const hue = labels.hueOf(hit.category);
    if (hue !== null) category.classList.add('category-mark', hue);
    category.title = labels.nameOf('category', hit.category);
  }
  return item;
}

/** Inserts foreign text as text nodes, never as HTML. */
function fill(element: HTMLElement, nodes: readonly (Node | string)[]): void {
  element.replaceChildren(...nodes);
  element.hidden = element.textContent === '';
}

function fillText(element: HTMLElement, nodes: readonly (Node | string)[], language?: string): void {
  fill(element, nodes);
  Object.assign(element, describeLanguage(element.textContent, language, document.documentElement));
}

function renderPiece({ text, marked }: Piece): Node | string {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function renderName({ pieces, isOurs }: NamePart): Node {
  const part = document.createElement(isOurs ? 'strong' : 'span');
  part.append(...pieces.map(renderPiece));
  return part;
}
