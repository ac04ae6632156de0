import { createDiagnostic } from '../../../src/core/diagnostics.ts';
import { type Format, readSource } from '../../../src/core/import/read-source.ts';
import { renderPublicationTexts } from '../../../src/core/markup/rendered.ts';
import { emptyCorrections } from '../../../src/core/resolve/corrections/read-corrections.ts';
import { emptyLedger } from '../../../src/core/resolve/read-ledger.ts';
import { resolveDrafts } from '../../../src/core/resolve/resolve-drafts.ts';
import { formatAnnotations, formatSummary } from '../../../src/reporters/github.ts';
import { formatReport } from '../../../src/reporters/terminal.ts';

const settings = {
  people: [{ name: 'Ada Grace', variants: [], role: 'owner' as const }],
  archives: ['cs', 'stat', 'math'],
  categories: {},
};

/** Processes a listing up to pages and reports. Throws if a step throws or a paper is lost. */
export function tryListing(text: string): void {
  const { drafts, resolution } = trySource('listing.txt', text, 'listing');
  const unpublished = resolution.diagnostics.filter(({ code }) => code === 'paper-twice');
  const known = resolution.publications.length + unpublished.length;
  if (drafts.length !== known)
    throw new Error(`${String(drafts.length)} papers were read, ${String(known)} are known.`);
}

/** Does the same for a source of any format, which is detected unless given. Several of its papers may be merged. */
export function trySource(name: string, text: string, format?: Format) {
  const { source, drafts, diagnostics } = readSource(name, text, ['Ada Grace'], format);
  const resolution = resolveDrafts(
    [{ source, drafts, captured: '2026-01-31' }],
    settings,
    { ledger: emptyLedger, corrections: emptyCorrections },
    diagnostics,
  );
  for (const publication of resolution.publications) renderPublicationTexts(publication);
  const found = [
    ...resolution.diagnostics,
    createDiagnostic('source-empty', { file: text.slice(0, 200), shape: 'text' }, null),
  ];
  formatReport(found);
  formatAnnotations(found, (file) => file);
  formatSummary(found, '');
  return { drafts, resolution };
}
