import { archives, closedArchives } from './taxonomy.data.ts';

/** One category of arXiv's taxonomy, an archive as a whole, or an archive that was closed. */
export interface TaxonomyEntry {
  /** arXiv's identifier: `cs.CL`, `hep-th`, `cond-mat`, `cmp-lg`. */
  readonly id: string;
  /** Full name, for instance `Computation and Language`. */
  readonly name: string;
  /** Identifier of the archive, for example `cs`; for a closed archive, that of its successor. */
  readonly archive: string;
  readonly archiveName: string;
}

const entriesByWrittenForm = indexEntries();

/**
 * All categories that a written code can mean, in the order of the taxonomy; empty if it means none. Ignoring case: a full identifier
 * (`cs.CL`), a code without its archive (`CL`, `mes-hall`; `AP` is `math.AP` and `stat.AP`), an archive as a whole (`cond-mat`), a
 * closed archive (`cmp-lg`).
 */
export function findCategories(written: string): readonly TaxonomyEntry[] {
  return entriesByWrittenForm.get(written.trim().toLowerCase()) ?? [];
}

function indexEntries(): ReadonlyMap<string, readonly TaxonomyEntry[]> {
  const index = new Map<string, TaxonomyEntry[]>();
  const add = (written: string, entry: TaxonomyEntry) => {
    const key = written.toLowerCase();
    const entries = index.get(key);
    if (entries) entries.push(entry);
    else index.set(key, [entry]);
  };

  for (const { id: archive, name: archiveName, categories } of archives) {
    add(archive, { id: archive, name: archiveName, archive, archiveName });
    for (const [code, name] of Object.entries(categories)) {
      const entry = { id: `${archive}.${code}`, name, archive, archiveName };
      add(entry.id, entry);
      add(code, entry);
    }
  }
  for (const [id, name, continuedBy] of closedArchives) {
    // The names of four closed archives (atom-ph, chem-ph, plasm-ph, supr-con) are still codes, which mean the current category.
    if (index.has(id)) continue;
    const successor = index.get(continuedBy.toLowerCase())?.[0];
    if (successor) add(id, { id, name, archive: successor.archive, archiveName: successor.archiveName });
  }
  return index;
}
