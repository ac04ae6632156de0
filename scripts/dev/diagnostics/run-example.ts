import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../../src/core/diagnostics.ts';
import { readSettings } from '../../../src/core/settings/read-settings.ts';
import { diagnoseReplacements } from '../../../src/seeds/diagnose-replacements.ts';
import { readSeeds } from '../../../src/seeds/read-seeds.ts';
import { settingsFile } from '../../../src/seeds/seed-files.ts';

/** A small seeds folder with one fault. */
export interface Example {
  /** Texts, bytes, or the size of an empty file in bytes, by file name. `site.yaml` is added if absent. */
  readonly files: Readonly<Record<string, string | Uint8Array | number>>;
  /** The position of the fault; null if it has none. */
  readonly at: readonly [file: string, line: number, column: number] | null;
}

const settings = `title: Moss Lab
description: How moss grows.
address: https://example.org/
people:
  - name: Ada Grace
    role: owner
sources:
  - file: listing.txt
    captured: 2026-01-31
`;

/** The diagnostics of an example. */
export function runExample({ files }: Example): readonly Diagnostic[] {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-example-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), typeof content === 'number' ? '' : content);
      if (typeof content === 'number') truncateSync(join(folder, name), content);
    }
    const own = files[settingsFile];
    const { site, diagnostics, locate } = readSettings(settingsFile, typeof own === 'string' ? own : settings);
    return site
      ? [
          ...diagnoseReplacements(folder, {}, () => '<footer></footer>'),
          ...readSeeds(folder, site, {
            publicFiles: join(folder, 'public'),
            settings: { locate, diagnostics },
            today: '2026-02-28',
          }).diagnostics,
        ]
      : diagnostics;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
