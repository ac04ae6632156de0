import { onApproach } from '../approach.ts';
import { startDensity } from './density.ts';
import { startFilter } from './filter.ts';
import { startDownloads } from './list-downloads.ts';
import type { ListKeys } from './list-keys.ts';
import type { Selection } from './selection.ts';
import { createWholeList } from './whole-list.ts';
import type { YearInView } from './year-in-view.ts';
import { startYears } from './years.ts';

/** Starts the tools of a list, which work on the whole list even if the page has only a part of it. */
export function startListPage(root: HTMLElement): void {
  const form = root.querySelector<HTMLFormElement>('[data-list-tools]');
  const status = root.querySelector('[data-list-status]');
  const bar = root.querySelector<HTMLElement>('[data-selection]');
  const switcher = root.querySelector<HTMLButtonElement>('[data-select]');
  const density = root.querySelector<HTMLButtonElement>('[data-density-switch]');
  const sheet = root.querySelector<HTMLDialogElement>('[data-keys-sheet]');
  const chart = root.querySelector<HTMLElement>('[data-years]');
  if (!form || !status || !bar || !switcher || !density || !sheet) return;

  const list = createWholeList(root, root.querySelector<HTMLElement>('.pages'), () => {
    filter.refresh();
    selection?.refresh();
    inView?.refresh();
  });
  const showDownloads = startDownloads(status, list, () => filter.shown());
  const years = chart && startYears(chart, form);
  const coauthors = document.querySelector<HTMLElement>('[data-coauthors]');
  let narrowing: Promise<() => void> | undefined;
  const filter = startFilter(form, list, (left) => {
    showDownloads(left);
    years?.show();
    if (coauthors && (left !== null || narrowing)) {
      narrowing ??= import('./coauthors.ts').then(({ startCoauthors }) => startCoauthors(coauthors, form));
      void narrowing.then((narrow) => {
        narrow();
      });
    }
  });
  let selection: Selection | undefined;
  /** Calls `act` with the selection, whose code is loaded on first use. */
  const select = (act: (selection: Selection) => void) => {
    void import('./selection.ts').then(({ startSelection }) => {
      act((selection ??= startSelection(bar, switcher, list, filter.shown)));
    });
  };
  switcher.addEventListener('click', () => {
    select((loaded) => {
      loaded.switch();
    });
  });
  let inView: YearInView | undefined;
  addEventListener(
    'scroll',
    () => {
      void import('./year-in-view.ts').then(({ startYearInView }) => {
        if (chart) inView = startYearInView(chart, list);
      });
    },
    { once: true, passive: true },
  );
  startDensity(density);
  let keys: Promise<ListKeys> | undefined;
  /** Calls `act` with the keyboard shortcuts, whose code is loaded on first use. */
  const useKeys = (act: (keys: ListKeys) => void) => {
    keys ??= import('./list-keys.ts').then(({ startListKeys }) =>
      startListKeys(sheet, form, list.entries, (entry) => {
        select((loaded) => {
          loaded.toggle(entry);
        });
      }),
    );
    void keys.then(act);
  };
  addEventListener('keydown', (event) => {
    useKeys(({ press }) => {
      press(event);
    });
  });
  root.querySelector('[data-keys-open]')?.addEventListener('click', () => {
    useKeys(({ openSheet }) => {
      openSheet();
    });
  });
  for (const part of [form, chart]) {
    if (part)
      onApproach(part, () => {
        filter.prepare();
        useKeys(() => undefined);
      });
  }
  filter.follow();
}
