import { expect, test } from 'vitest';
import { createDiagnostic } from '../core/diagnostics.ts';
import { formatReferencePages } from './reference-pages.ts';

test('a report without diagnostics links no reference', () => {
  expect(formatReferencePages([])).toBe('');
});

test('a report links the documentation of its codes', () => {
  const missing = createDiagnostic('reference-title-missing', { entry: 'grace' }, null);
  const pages = formatReferencePages([missing]);
  expect(pages).toContain('src/core/DIAGNOSTICS.md');
  expect(pages).not.toContain('SETTINGS.md');
});

test('an invalid setting adds a link to the settings reference', () => {
  const invalid = createDiagnostic(
    'settings-invalid',
    { kind: 'setting', path: 'title', problem: null, write: null },
    null,
  );
  expect(formatReferencePages([invalid])).toContain('src/core/SETTINGS.md');
});
