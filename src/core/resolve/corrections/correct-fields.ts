import { slugify } from '../../model/fold.ts';
import { linkKinds } from '../../model/links.ts';
import { toRichText } from '../../model/tex/parse-markup.ts';
import { type Author, type DetailName, detailNames, type Publication } from '../../model/publication.ts';
import { resolveCategory } from '../categories.ts';
import { createPrintedName } from '../understand.ts';
import type { Unfinished } from '../unfinished.ts';
import type { Correction } from './schema.ts';

/** The fields of a publication that a correction can give. */
export const correctedFields = [
  'title',
  'authors',
  'etal',
  'affiliations',
  'category',
  'date',
  'score',
  'code',
  'abstract',
  'links',
  'details',
  'editors',
  'keywords',
  'venue',
  'type',
  'award',
  'note',
  'selected',
  'retracted',
] as const satisfies readonly (keyof Unfinished & keyof Correction)[];

export type CorrectedField = (typeof correctedFields)[number];

/** What correcting must know of a site. */
export interface Correcting {
  readonly archives: readonly string[];
  readonly createAuthor: (name: string) => Author;
}

/** One change to a paper, and where the correction says so, below the address. */
interface Step {
  readonly path: readonly [CorrectedField, ...(readonly PropertyKey[])];
  readonly change: (paper: Unfinished) => Partial<Unfinished>;
}

/** The changes that a correction makes to one field: one for each link, and for each item that is added to a list or removed. */
export function listSteps(
  correction: Correction,
  field: CorrectedField,
  { archives, createAuthor }: Correcting,
): readonly Step[] {
  if (field === 'authors') {
    return listEdits(correction.authors).map((edit) => ({
      path: [field, ...edit.path],
      change: ({ authors }) => ({ authors: changeList(authors, ({ name }) => name, edit, createAuthor) }),
    }));
  }
  if (field === 'editors') {
    return listEdits(correction.editors).map((edit) => ({
      path: [field, ...edit.path],
      change: ({ editors }) => ({
        editors: changeList(
          editors,
          ({ name }) => name,
          edit,
          (name) => createPrintedName(name),
        ),
      }),
    }));
  }
  if (field === 'affiliations' || field === 'keywords') {
    const itself = (name: string) => name;
    return listEdits(correction[field]).map((edit) => ({
      path: [field, ...edit.path],
      change: (paper) => ({ [field]: changeList(paper[field], itself, edit, itself) }),
    }));
  }
  if (field === 'details') {
    return detailNames.flatMap((name): readonly Step[] => {
      const text = correction.details?.[name];
      return text === undefined
        ? []
        : [{ path: [field, name], change: ({ details }) => changeDetail(details, name, text) }];
    });
  }
  if (field === 'links') {
    return linkKinds.flatMap((kind): readonly Step[] => {
      const target = correction.links?.[kind];
      return target === undefined
        ? []
        : [{ path: [field, kind], change: ({ links }) => ({ links: { ...links, [kind]: target } }) }];
    });
  }
  const value = correction[field];
  if (value === undefined) return [];
  if (field === 'category') {
    const category = typeof value === 'string' ? resolveCategory(value, archives).category : null;
    return [{ path: [field], change: () => ({ category }) }];
  }
  if (field === 'title' || field === 'abstract') {
    const text = typeof value === 'string' ? toRichText(value) : null;
    return [{ path: [field], change: () => ({ [field]: text }) }];
  }
  return [{ path: [field], change: () => ({ [field]: value }) }];
}

function changeDetail(details: Publication['details'], name: DetailName, text: string | null) {
  const { [name]: former, ...others } = details;
  return { details: text === null ? others : { ...others, [name]: text } };
}

type ListCorrection = Correction['affiliations'];

interface Edit {
  readonly path: readonly PropertyKey[];
  readonly kind: 'set' | 'add' | 'remove';
  readonly names: readonly string[];
}

function listEdits(list: ListCorrection): readonly Edit[] {
  if (list === undefined) return [];
  if (Array.isArray(list)) return [{ path: [], kind: 'set', names: list }];
  const { add = [], remove = [] } = list;
  return [
    ...remove.map((name, index) => ({ path: ['remove', index], kind: 'remove' as const, names: [name] })),
    ...add.map((name, index) => ({ path: ['add', index], kind: 'add' as const, names: [name] })),
  ];
}

/** Names to remove are recognised by their letters: case, accents and punctuation do not count. Nothing is added a second time. */
function changeList<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  { kind, names }: Edit,
  create: (name: string) => T,
): T[] {
  if (kind === 'set') return names.map((name) => create(name));
  if (kind === 'add') {
    const known = new Set(items.map(nameOf));
    return [...items, ...names.filter((name) => !known.has(name)).map((name) => create(name))];
  }
  const wrong = new Set(names.map(slugify));
  return items.filter((item) => !wrong.has(slugify(nameOf(item))));
}
