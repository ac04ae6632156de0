import { moveWithArrows } from './arrow-keys.ts';
import { createCorrectionView } from './correction-view.ts';
import { findElement } from './elements.ts';
import { createEngine } from './engine.ts';
import { createLabels } from './labels.ts';
import { createRecentView } from './recent-view.ts';
import { countResults, createResultsView } from './results-view.ts';
import { formatState, parseState } from './state.ts';
import { afterTyping } from './typing.ts';

const mostResults = 8;

/** Runs the search dialog: it shows the first results while a visitor types, and a link to all of them. */
export function startSearchDialog(dialog: HTMLDialogElement, base: string): void {
  const field = findElement(dialog, '[data-search-field]', HTMLInputElement);
  const all = findElement(dialog, '[data-search-all]', HTMLAnchorElement);
  const address = all.pathname;
  const results = createResultsView(dialog, createLabels({}, ''));
  const engine = createEngine(base);
  const recent = createRecentView(dialog, field);
  const correction = createCorrectionView(dialog, () => {
    void search(field.value.trim(), true);
    field.focus();
  });
  let latest = 0;

  async function search(query: string, asTyped = false): Promise<void> {
    const ticket = ++latest;
    const state = { ...parseState(''), query, asTyped };
    all.href = address + formatState(state);
    results.wait();
    recent.follow(query);
    try {
      const findings = await engine.find(state, { withCounts: false });
      const hits = await findings.load(0, mostResults);
      if (ticket !== latest) return;
      results.show(hits, countResults(findings));
      correction.show(query, findings.corrected);
    } catch {
      if (ticket !== latest) return;
      correction.show('', null);
      results.fail();
    }
  }

  const typing = afterTyping(field, (query) => void search(query));
  findElement(dialog, '[data-search-retry]', HTMLElement).addEventListener('click', typing.flush);
  moveWithArrows(field, results.list);
  // Otherwise some browsers clear the field first.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  typing.flush();
}
