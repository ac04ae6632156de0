import { countEach } from '../model/count-each.ts';
import { cutSlug, slugify } from '../model/fold.ts';
import { spellGreekLetters } from '../model/greek-letters.ts';
import { shortHash } from '../model/short-hash.ts';

/** The input for an address. */
export interface Addressed {
  /** Words of the title, without markup. */
  readonly title: string;
  /** Null if unknown. */
  readonly year: number | null;
  /** Family name of the first author; null if no author is known. */
  readonly firstAuthor: string | null;
  readonly doi: string | null;
  /** Volume, issue and pages, to distinguish papers without a DOI; optional. */
  readonly imprint?: string;
  /** Further details, to distinguish papers that share all of the above; optional. */
  readonly rest?: string;
}

const longestId = 80;
const reserved = new Set(['page', 'index']);
const byteLength = (text: string) => new TextEncoder().encode(text).length;

/**
 * An identifier for each paper, independent of their order: the words of the title, with the names of Greek letters, at most 80 bytes. Papers that would share one,
 * with each other or with a `used` address, get the year appended, then the first author, then a hash of title and DOI, or of volume
 * and pages too, which distinguishes long titles with the same beginning, then a hash of everything known. Those that still share one
 * are left as they are.
 */
export function assignPermalinks(
  papers: readonly Addressed[],
  used: ReadonlySet<string> = new Set(),
): readonly string[] {
  const additions: readonly ((paper: Addressed) => readonly string[])[] = [
    () => [],
    ({ year }) => [String(year ?? '')],
    ({ year, firstAuthor }) => [String(year ?? ''), slugify(firstAuthor ?? '')],
    (paper) => addSum(paper, ({ doi, imprint = '' }) => doi ?? imprint),
    (paper) => addSum(paper, ({ doi, imprint = '' }) => `${doi ?? ''} ${imprint}`),
    (paper) => addSum(paper, ({ doi, imprint = '', rest = '' }) => `${doi ?? ''} ${imprint} ${rest}`),
  ];
  let ids = papers.map(() => '');
  for (const addition of additions) {
    const counts = countEach(ids);
    ids = papers.map((paper, index) => {
      const id = ids[index] ?? '';
      const isFree = id !== '' && !reserved.has(id) && !used.has(id) && counts.get(id) === 1;
      return isFree ? id : createId(paper, addition(paper));
    });
  }
  return ids;
}

function addSum(paper: Addressed, say: (paper: Addressed) => string): readonly string[] {
  const { year, firstAuthor, title } = paper;
  return [String(year ?? ''), slugify(firstAuthor ?? ''), shortHash(`${slugify(title)} ${say(paper)}`).slice(0, 5)];
}

function createId({ title }: Addressed, additions: readonly string[]): string {
  const ending = additions
    .filter((addition) => addition !== '')
    .map((addition) => `-${cutSlug(addition, 24)}`)
    .join('');
  return cutSlug(slugify(spellGreekLetters(title)) || 'paper', longestId - byteLength(ending)) + ending;
}
