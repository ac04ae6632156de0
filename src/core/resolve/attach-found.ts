import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { OpenQuestion } from '../diagnostics/found.ts';
import type { Draft } from '../model/draft.ts';
import { slugify } from '../model/fold.ts';
import { countSpelled } from '../model/name.ts';
import type { Author } from '../model/publication.ts';
import type { SourceText } from '../model/source-text.ts';
import { mergeFields } from './fields/each-field.ts';
import type { FieldName } from './fields/field-rules.ts';
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

/** The fields of a paper that the owner has corrected. */
type FindCorrected = (id: string) => readonly FieldName[];

/** Papers with their found facts. */
export interface Attached {
  readonly works: readonly PlacedWork[];
  /** Reports differences in fields that the owner has not corrected, and open questions to the owner. */
  readonly diagnose: (findCorrected: FindCorrected) => readonly Diagnostic[];
}

/**
 * Adds found facts to papers: they have priority over a listing but not over a bibliography file. Facts of a paper whose title has
 * changed are ignored.
 */
export function attachFound(
  works: readonly PlacedWork[],
  { papers, source }: FoundFacts,
  settings: ResolveSettings,
): Attached {
  if (papers.size === 0) return { works, diagnose: () => [] };
  const read = readWorks({ source, captured: null, drafts: [...papers.values()].map(({ draft }) => draft) }, settings);
  const fieldsOf = new Map(read.works.map(({ draft, fields }) => [draft, fields]));
  const used = new Set<string>();
  const compared: (readonly [work: PlacedWork, paper: FoundPaper, found: Fields])[] = [];
  const attached = works.map((work) => {
    const paper = papers.get(work.id);
    const found = paper && fieldsOf.get(paper.draft);
    const titles = [work, ...work.others].map((version) => slugify(titleWords(version)));
    if (!paper || !found || !titles.includes(slugify(paper.title))) return work;
    used.add(work.id);
    const fields = addFields(work, paper.hasTitle ? found : { ...found, title: work.fields.title });
    compared.push([work, paper, found]);
    return { ...work, fields };
  });
  const diagnose = (findCorrected: FindCorrected) => [
    ...compared.flatMap(([work, paper, found]) => [
      ...diagnoseDifferences(work, paper, found, findCorrected(work.id)),
      ...askOwner(work, paper),
    ]),
    ...diagnoseUnused({ papers, source }, used),
  ];
  return { works: attached, diagnose };
}

function diagnoseUnused({ papers, source }: FoundFacts, used: ReadonlySet<string>): readonly Diagnostic[] {
  const [unused, ...others] = [...papers.keys()].filter((id) => !used.has(id));
  if (unused === undefined) return [];
  const line = papers.get(unused)?.draft.source.line ?? 1;
  const start = source.lines.find(({ number }) => number === line)?.start ?? 0;
  const details = { id: unused, count: others.length + 1 };
  return [createDiagnostic('found-outdated', details, source.locate({ start, end: start + 1 }))];
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
function diagnoseDifferences(
  work: PlacedWork,
  paper: FoundPaper,
  found: Fields,
  corrected: readonly FieldName[],
): readonly Diagnostic[] {
  const { fields, draft, source, id } = work;
  const familiesOf = ({ authors }: Fields) => authors.map(({ family }) => family).join(', ');
  const compared: readonly { readonly field: FieldName; readonly own: string; readonly found: string }[] = [
    { field: 'title', own: titleWords(work), found: paper.hasTitle ? titleWords({ fields: found }) : '' },
    { field: 'date', own: String(fields.date.year ?? ''), found: String(found.date.year ?? '') },
    { field: 'venue', own: fields.venue ?? '', found: found.venue ?? '' },
    { field: 'authors', own: fields.etal ? '' : familiesOf(fields), found: familiesOf(found) },
  ];
  return compared
    .filter(({ field }) => !corrected.includes(field))
    .filter((pair) => pair.own !== '' && pair.found !== '' && slugify(pair.own) !== slugify(pair.found))
    .map(({ field, own, found: other }) => {
      const name = field === 'date' ? 'year' : field;
      const details = { title: titleWords(work), field: name, own, found: other, isOwnUsed: isReference(work) };
      return createDiagnostic('found-differs', details, source.locate(draft.title.span), id);
    });
}

function askOwner({ id, draft, source }: PlacedWork, { questions }: FoundPaper): readonly Diagnostic[] {
  const title = draft.title.value.written;
  return questions.map((question) =>
    createDiagnostic('found-question', { ...question, paper: title }, source.locate(draft.title.span), id),
  );
}
