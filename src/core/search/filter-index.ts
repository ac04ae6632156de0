/** The data of a paper that the filter of a list uses. */
export interface FilterRow {
  /** Title, authors, venue and category, folded. */
  readonly text: string;
  /** Infinity for a paper without a year, which comes after all years. */
  readonly year: number;
  /** The category if it has a page; otherwise empty. */
  readonly category: string;
  /** The keys of its topics. */
  readonly topics: readonly string[];
  /** Identifiers of the site's own people among the authors. */
  readonly members: readonly string[];
  readonly has: readonly FilterProperty[];
}

/** The properties that a filter can require. */
export const filterProperties = ['code', 'links'] as const;
export type FilterProperty = (typeof filterProperties)[number];

/** The file with the rows of a page of a list, in the folder of the page. Another layout of the file has another number. */
export const filterFile = 'filter-1.json';

/** The rows by column, which compresses better. A set of rows is a list of the distances between their numbers. */
interface Columns {
  readonly texts: readonly string[];
  readonly years: Sets;
  readonly categories: Sets;
  /** The text for a category in each of its rows. */
  readonly names: Readonly<Record<string, string>>;
  readonly topics: Sets;
  readonly members: Sets;
  readonly has: Sets;
}

type Sets = Readonly<Record<string, readonly number[]>>;

/** Rows in the order of a page of a list, as the content of its file. The text of a row omits that of its category, which is in `names`. */
export function writeFilterIndex(rows: readonly FilterRow[], names: Readonly<Record<string, string>>): string {
  const columns: Columns = {
    texts: rows.map(({ text }) => text),
    years: writeSets(rows.map(({ year }) => (year === Infinity ? [] : [String(year)]))),
    categories: writeSets(rows.map(({ category }) => (category === '' ? [] : [category]))),
    names,
    topics: writeSets(rows.map(({ topics }) => topics)),
    members: writeSets(rows.map(({ members }) => members)),
    has: writeSets(rows.map(({ has }) => has)),
  };
  return JSON.stringify(columns);
}

/** The rows in such a file, with complete texts. */
export function readFilterIndex(file: string): readonly FilterRow[] {
  const { texts, ...columns } = JSON.parse(file) as Columns;
  const yearsOf = readSets(columns.years);
  const categoriesOf = readSets(columns.categories);
  const topicsOf = readSets(columns.topics);
  const membersOf = readSets(columns.members);
  const hasOf = readSets(columns.has);
  return texts.map((text, row) => {
    const [category = ''] = categoriesOf(row);
    return {
      text: [text, columns.names[category] ?? ''].filter(Boolean).join(' '),
      year: Number(yearsOf(row)[0] ?? Infinity),
      category,
      topics: topicsOf(row),
      members: membersOf(row),
      has: filterProperties.filter((property) => hasOf(row).includes(property)),
    };
  });
}

function writeSets(values: readonly (readonly string[])[]): Sets {
  const sets = new Map<string, { last: number; readonly distances: number[] }>();
  for (const [row, names] of values.entries())
    for (const name of names) {
      const set = sets.get(name) ?? { last: 0, distances: [] };
      set.distances.push(row - set.last);
      sets.set(name, { ...set, last: row });
    }
  return Object.fromEntries([...sets].map(([name, { distances }]) => [name, distances]));
}

/** The names of the sets that contain a row. */
function readSets(sets: Sets): (row: number) => readonly string[] {
  const names = new Map<number, string[]>();
  for (const [name, distances] of Object.entries(sets)) {
    let row = 0;
    for (const distance of distances) {
      row += distance;
      names.set(row, [...(names.get(row) ?? []), name]);
    }
  }
  return (row) => names.get(row) ?? [];
}
