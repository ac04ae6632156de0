import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { Author } from '../model/publication.ts';
import type { Disambiguate } from './disambiguate.ts';
import { mayBeOnePerson } from './name-variants.ts';
import type { PlacedWork } from './work.ts';

/** A work, and the people whose lists contain it but who are not among its named authors. */
export interface ListedWork extends PlacedWork {
  readonly unnamed: readonly Author[];
}

/**
 * Finds the people behind the authors of a work, and those whose lists contain it without naming them. `known` are the people of the
 * settings. A person whose paper it is not according to the settings, or who may be one of the named authors, is not missing.
 */
export function findListedPeople(work: PlacedWork, disambiguate: Disambiguate, known: ReadonlySet<string>): ListedWork {
  const authors = disambiguate(work.id, work.fields.authors);
  const editors = disambiguate(work.id, work.fields.editors);
  const listed = [work, ...work.others].flatMap(({ of }) => of ?? []);
  const unnamed = [...new Map(listed.map((author) => [author.person, author])).values()].flatMap((author) => {
    const [found = author] = disambiguate(work.id, [author]);
    const isTheirs = found.person === author.person || known.has(found.person);
    const isNamed = [...authors, ...editors].some(
      ({ person, name }) => person === found.person || mayBeOnePerson(name, found.name),
    );
    return isTheirs && !isNamed ? [found] : [];
  });
  return { ...work, fields: { ...work.fields, authors, editors }, unnamed };
}

/** People who are among the unnamed authors of a work. */
export const findUnplaced = ({ fields: { authors, etal, editors }, unnamed }: ListedWork): Author[] =>
  etal || authors.length + editors.length === 0 ? [...unnamed] : [];

/** Reports papers on a person's list with a complete list of authors that lacks the person. */
export function diagnoseListedPeople(works: readonly ListedWork[]): readonly Diagnostic[] {
  return works.flatMap((work) =>
    findUnplaced(work).length > 0
      ? []
      : work.unnamed.map(({ name }) => {
          const { draft, source } = [work, ...work.others].find(({ of }) => of?.name === name) ?? work;
          const details = { title: draft.title.value.written, name, file: draft.source.file };
          return createDiagnostic('listed-person-missing', details, source.locate(draft.title.span), work.id);
        }),
  );
}
