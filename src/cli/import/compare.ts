import type { Publication } from '../../core/model/publication.ts';
import type { ResolvedSeeds } from '../../seeds/read-seeds.ts';

/** The changes that files make to a site. */
export interface Comparison {
  readonly added: readonly Publication[];
  readonly changed: readonly { readonly publication: Publication; readonly fields: readonly string[] }[];
  readonly same: readonly Publication[];
  /** Papers that are no longer on the site. */
  readonly gone: readonly Publication[];
  /** The number of entries of the files that were merged with other entries of the files. */
  readonly merged: number;
  /** The number of papers of the files that a correction hides. */
  readonly hidden: number;
}

/** Fields that do not describe the paper itself, or that depend on other fields. */
const ignoredFields: ReadonlySet<string> = new Set(['id', 'source', 'appeared', 'citationKey']);

/** Compares the papers from `files` in a reading with these files and in one without them. */
export function comparePapers(before: ResolvedSeeds, after: ResolvedSeeds, files: ReadonlySet<string>): Comparison {
  const known = new Map(before.publications.map((publication) => [publication.id, publication]));
  const entries = after.placed.filter(({ source }) => files.has(source.file));
  const ids = new Set(entries.map(({ id }) => id));
  const brought = after.publications.filter(({ id }) => ids.has(id));
  const compared = brought.map((publication) => {
    const former = known.get(publication.id);
    return { publication, former, fields: former ? listDifferences(former, publication) : [] };
  });
  const left = new Set(after.publications.map(({ id }) => id));
  return {
    merged: entries.length - ids.size,
    hidden: ids.size - brought.length,
    gone: before.publications.filter(({ id }) => !left.has(id)),
    added: compared.filter(({ former }) => !former).map(({ publication }) => publication),
    changed: compared.filter(({ fields }) => fields.length > 0),
    same: compared.filter(({ former, fields }) => former && fields.length === 0).map(({ publication }) => publication),
  };
}

function listDifferences(former: Publication, latter: Publication): readonly string[] {
  const say = (publication: Publication) =>
    new Map(Object.entries(publication).map(([name, value]) => [name, JSON.stringify(value)]));
  const [one, other] = [say(former), say(latter)];
  return [...other.keys()].filter((name) => !ignoredFields.has(name) && one.get(name) !== other.get(name));
}
