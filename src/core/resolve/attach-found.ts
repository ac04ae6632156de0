import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { OpenQuestion } from '../diagnostics/found.ts';
import type { Draft } from '../model/draft.ts';
import { slugify } from '../model/fold.ts';
import { countSpelled } from '../model/name.ts';
import type { Author } from '../model/publication.ts';
import type { SourceText } from '../model/source-text.ts';
import { mergeFields } from './fields/each-field.ts';
import { readWorks, type ResolveSettings } from './read-works.ts';
import { type Fields, type PlacedWork, titleWords } from './work.ts';

/** Everything found for a paper. */
export interface FoundPaper {
  /** The title of the paper when it was looked up. */
  readonly title: string;
  readonly draft: Draft;
  /** True if the title of the draft was found, too. */
  readonly hasTitle: boolean;
  readonly questions: readonly (OpenQuestion & { readonly source: string })[];
}

/** Everything found for papers, by their addresses. */
export interface FoundFacts {
  readonly source: SourceText;
  readonly papers: ReadonlyMap<string, FoundPaper>;
}

/**
 * Adds found facts to papers: they have priority over a listing but not over a bibliography file. Facts of a paper whose title has
 * changed are ignored. Differences are reported, and so are open questions to the owner.
 */
export function attachFound(
  works: readonly PlacedWork[],
  { papers, source }: FoundFacts,
  settings: ResolveSettings,
): { readonly works: readonly PlacedWork[]; readonly diagnostics: readonly Diagnostic[] } {
  if (papers.size === 0) return { works, diagnostics: [] };
  const read = readWorks({ source, captured: null, drafts: [...papers.values()].map(({ draft }) => draft) }, settings);
  const fieldsOf = new Map(read.works.map(({ draft, fields }) => [draft, fields]));
  const used = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const attached = works.map((work) => {
    const paper = papers.get(work.id);
    const found = paper && fieldsOf.get(paper.draft);
    const titles = [work, ...work.others].map((version) => slugify(titleWords(version)));
    if (!paper || !found || !titles.includes(slugify(paper.title))) return work;
    used.add(work.id);
    const fields = addFields(work, paper.hasTitle ? found : { ...found, title: work.fields.title });
    diagnostics.push(...diagnoseDifferences(work, paper, found), ...askOwner(work, paper));
    return { ...work, fields };
  });
  const [unused, ...others] = [...papers.keys()].filter((id) => !used.has(id));
  if (unused !== undefined) {
    const line = papers.get(unused)?.draft.source.line ?? 1;
    const start = source.lines.find(({ number }) => number === line)?.start ?? 0;
    const details = { id: unused, count: others.length + 1 };
    diagnostics.push(createDiagnostic('found-outdated', details, source.locate({ start, end: start + 1 })));
  }
  return { works: attached, diagnostics };
}

const isReference = (work: PlacedWork) => [work, ...work.others].some(({ draft }) => draft.reference !== undefined);

function addFields(work: PlacedWork, found: Fields): Fields {
  if (isReference(work)) return mergeFields(work.fields, found);
  const fields = mergeFields(found, work.fields);
  return { ...fields, authors: keepSpelling(fields.authors, work.fields.authors) };
}

/** Keeps the owner's spelling of names, unless it has initials and full given names were found. */
function keepSpelling(authors: Author[], own: readonly Author[]): Author[] {
  let place = 0;
  return authors.map((author) => {
    const name = own[place];
    if (!name || slugify(name.family) !== slugify(author.family)) return author;
    place += 1;
    return countSpelled(author.given) > countSpelled(name.given) ? author : { ...author, ...name };
  });
}

/** Differences in title, year, venue and authors, ignoring case, accents and punctuation. */
function diagnoseDifferences(work: PlacedWork, paper: FoundPaper, found: Fields): readonly Diagnostic[] {
  const { fields, draft, source, id } = work;
  const familiesOf = ({ authors }: Fields) => authors.map(({ family }) => family).join(', ');
  const compared = [
    { field: 'title', own: titleWords(work), found: paper.hasTitle ? titleWords({ fields: found }) : '' },
    { field: 'year', own: String(fields.date.year ?? ''), found: String(found.date.year ?? '') },
    { field: 'venue', own: fields.venue ?? '', found: found.venue ?? '' },
    { field: 'authors', own: fields.etal ? '' : familiesOf(fields), found: familiesOf(found) },
  ];
  return compared
    .filter((pair) => pair.own !== '' && pair.found !== '' && slugify(pair.own) !== slugify(pair.found))
    .map(({ field, own, found: other }) => {
      const details = { title: titleWords(work), field, own, found: other, isOwnUsed: isReference(work) };
      return createDiagnostic('found-differs', details, source.locate(draft.title.span), id);
    });
}

function askOwner({ id, draft, source }: PlacedWork, { questions }: FoundPaper): readonly Diagnostic[] {
  const title = draft.title.value.written;
  return questions.map((question) =>
    createDiagnostic('found-question', { ...question, paper: title }, source.locate(draft.title.span), id),
  );
}
