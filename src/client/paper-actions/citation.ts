import * as texts from 'virtual:offprint/texts';
import { announce, copyText } from '../copy.ts';
import { createElement } from '../create-element.ts';
import { saveFile } from '../save-file.ts';
import { completeRecords } from './complete-records.ts';
import { copyPart, loadPaper } from './load-paper.ts';

/** The citation format that a visitor last used. */
const memory = 'offprint-citation';

/** Opens the citation formats of the paper that a link leads to, in a popover. When it closes, the focus returns to the link. */
export async function openCitation(link: HTMLAnchorElement): Promise<void> {
  const paper = await loadPaper(link);
  const panel = copyPart(paper, '[data-cite-panel]');
  const title = copyPart(paper, 'h1').textContent.trim();
  if (!(panel instanceof HTMLFormElement)) throw new Error('The page has no form of citations.');
  prepareCitation(panel, paper);
  const close = createElement('button', { class: 'button' }, texts.close);
  close.addEventListener('click', () => {
    layer.hidePopover();
  });
  const heading = createElement('p', { class: 'cite-title' }, title);
  const head = createElement('div', { class: 'cite-head' }, heading, close);
  const names = { class: 'cite-layer', role: 'dialog', 'aria-label': texts.cite };
  const layer = createElement('div', { ...names, popover: 'auto' }, head, panel);
  layer.addEventListener('toggle', (event) => {
    if (!('newState' in event) || event.newState !== 'closed') return;
    const isLost = document.activeElement === document.body || layer.contains(document.activeElement);
    layer.remove();
    document.removeEventListener('focusin', leave);
    if (isLost) link.focus();
  });
  // Tab out of the popover moves on from the link, which the popover would cover.
  const leave = ({ target }: FocusEvent) => {
    if (target instanceof Node && !layer.contains(target)) layer.hidePopover();
  };
  document.addEventListener('focusin', leave);
  link.after(layer);
  layer.showPopover();
  panel.querySelector<HTMLInputElement>('input:checked')?.focus();
}

/** Adds behaviour to the buttons of the citation formats of a paper, whose page has its abstract. */
export function prepareCitation(panel: HTMLFormElement, paper: Document): void {
  const status = panel.querySelector('[role="status"]');
  if (!status) return;
  for (const button of panel.querySelectorAll('button')) button.hidden = false;
  const forms = [...panel.querySelectorAll('input')];
  try {
    const last = forms.find(({ value }) => value === localStorage.getItem(memory));
    if (last) last.checked = true;
    panel.addEventListener('change', () => {
      localStorage.setItem(memory, forms.find(({ checked }) => checked)?.value ?? '');
    });
  } catch {
    // Without storage, the first format is shown.
  }
  panel.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = panel.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
    const text = panel.querySelector<HTMLElement>(`[data-form="${form}"]`);
    if (text) copyCitation(text, status);
  });
  panel.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const { copyLink, download } = button?.dataset ?? {};
    const link = paper.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
    if (copyLink !== undefined) void announceCopy(copyText(link), status, () => texts.linkNotCopied);
    if (download !== undefined) save(download, panel, paper);
  });
}

function copyCitation(text: HTMLElement, status: Element): void {
  const html = text.querySelector('i, b, sup, sub') ? text.innerHTML : undefined;
  void announceCopy(copyText(text.textContent, html), status, () => {
    getSelection()?.selectAllChildren(text);
    return texts.textIsSelected;
  });
}

/** Announces the end of a copy; `fail` returns what is announced if the browser does not allow it. */
async function announceCopy(copied: Promise<void>, status: Element, fail: () => string): Promise<void> {
  announce(status, await copied.then(() => texts.copied, fail));
}

/** Downloads the record with this file name extension; the file is named like the BibTeX file. */
function save(ending: string, panel: HTMLFormElement, paper: Document): void {
  const [ris = '', csl = '{}'] = [...panel.querySelectorAll('template')].map(({ content }) => content.textContent);
  const read = (name: string) => paper.querySelector<HTMLMetaElement>(`meta[name="citation_${name}"]`)?.content ?? '';
  const known = { title: read('title'), address: read('abstract_html_url'), abstract: read('abstract') };
  const records = completeRecords({ ris, csl }, known);
  const bibtex = panel.querySelector<HTMLAnchorElement>('a[download]')?.pathname.split('/').at(-1) ?? '';
  saveFile(decodeURIComponent(bibtex).replace(/bib$/u, ending), ending === 'ris' ? records.ris : records.csl);
}
