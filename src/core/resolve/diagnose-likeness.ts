import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { listKnownAuthors } from '../model/known-authors.ts';
import { findNoticeTitle } from '../model/notice.ts';
import type { Position } from '../model/source-text.ts';
import type { SitePerson } from '../settings/site-schema.ts';
import { findNameVariants } from './name-variants.ts';
import { findNearDuplicates } from './near-duplicates.ts';
import type { ListedWork } from './listed-people.ts';
import { type PlacedWork, titleWords } from './work.ts';

/** Whether the owner has declared the papers of two addresses different. */
export type SeparatedIds = (id: string, other: string) => boolean;

/** Reports papers that may be duplicates. */
export function diagnoseNearDuplicates(
  shown: readonly PlacedWork[],
  areSeparated: SeparatedIds,
): readonly Diagnostic[] {
  const found = findNearDuplicates(
    shown,
    (work) => ({ title: titleWords(work), people: work.fields.authors.map(({ person }) => person) }),
    (one, other) => areSeparated(one.id, other.id) || isNotice(one) !== isNotice(other),
  );
  return found.map(({ again: { draft, source, id }, first, isSameTitle }) => {
    const details = {
      title: draft.title.value.written,
      other: first.draft.title.value.written,
      id: first.id,
      isSameTitle,
      ...first.draft.source,
    };
    const position = source.locate(draft.title.span);
    return createDiagnostic('paper-nearly-twice', details, position, id);
  });
}

/** An erratum has the title of the paper that it corrects, and is a paper of its own. */
const isNotice = (work: PlacedWork) => {
  const title = titleWords(work);
  return findNoticeTitle(title, 'correction') !== null || findNoticeTitle(title, 'retraction') !== null;
};

/** Reports names that may belong to one person, at the first occurrence of the second name. `people` are those of the settings. */
export function diagnoseNameVariants(
  works: readonly ListedWork[],
  people: readonly Pick<SitePerson, 'name' | 'variants' | 'id' | 'not'>[],
): readonly Diagnostic[] {
  const firsts = findFirstMentions(works);
  const pairs = findNameVariants(
    works.map(listPeople),
    people.map(({ name, id, not = [] }) => ({ name, id, not })),
  );
  const found = pairs.flatMap(({ person, other }) => {
    const [one, two] = [firsts.get(person), firsts.get(other)];
    if (!one || !two) return [];
    const settings = people.find(({ name, variants }) => [name, ...variants].includes(one.name));
    return [{ name: settings?.name ?? one.name, two, settings }];
  });
  const groups = [...Map.groupBy(found, ({ name }) => name)];
  const spellings = new Map(groups.map(([name, pairs]) => [name, pairs.map(({ two }) => two.name)]));
  return found.map(({ name, two, settings }) => {
    const details = {
      name,
      other: two.name,
      others: spellings.get(name) ?? [],
      listed: settings?.variants ?? null,
      apart: settings?.not ?? [],
    };
    return createDiagnostic('name-variants', details, two.locate());
  });
}

const listPeople = ({ fields: { authors, editors }, unnamed }: ListedWork) =>
  listKnownAuthors({ authors, unplaced: [...unnamed], editors });

interface Mention {
  readonly name: string;
  locate(): Position | null;
}

/** The first occurrence of each person, and the name there. */
function findFirstMentions(works: readonly ListedWork[]): ReadonlyMap<string, Mention> {
  const mentions = new Map<string, Mention>();
  for (const work of works) {
    const { draft, source } = work;
    for (const [index, { person, name }] of listPeople(work).entries()) {
      if (mentions.has(person)) continue;
      const span = (draft.authors.length > 0 ? draft.authors : draft.reference?.editors)?.[index]?.span;
      mentions.set(person, { name, locate: () => (span ? source.locate(span) : null) });
    }
  }
  return mentions;
}
