import type { PaperActions } from '../facts/paper-actions.ts';
import { readHiddenActions } from './hidden-actions.ts';
import { readHiddenValue } from './hidden-field.ts';
import { cutExcerpt, markWords, type Piece } from './highlight.ts';
import { readLanguageField } from './language-field.ts';
import type { SearchRecord } from './records.ts';

/** The number of results shown at first, and added each time. */
export const resultsAtOnce = 10;

/** A record that matches a query. */
export interface FoundRecord extends Pick<SearchRecord, 'url' | 'content' | 'meta' | 'filters'> {
  /** The indexes of the matching words in the content. */
  readonly locations: readonly number[];
}

/** A result as shown. */
export interface Hit {
  readonly url: string;
  /** The language of the paper as a BCP 47 tag, if known. */
  readonly language: string | undefined;
  readonly title: readonly Piece[];
  /** A part for each author, with the comma after it. */
  readonly authors: readonly NamePart[];
  /** Empty if the paper has no abstract. */
  readonly excerpt: readonly Piece[];
  readonly date: string;
  /** Empty if unknown. */
  readonly venue: readonly Piece[];
  /** Identifier of the category. */
  readonly category: string | null;
  readonly hasCode: boolean;
  /** Null in an older version of the index, which a browser may have cached. */
  readonly actions: PaperActions | null;
}

/** A part of the line of authors. */
export interface NamePart {
  readonly pieces: readonly Piece[];
  readonly isOurs: boolean;
}

const excerptWords = 36;

export function createHit({ url, content, locations, meta, filters }: FoundRecord, query: string): Hit {
  const { title = '', authors = '', date = '', venue = '' } = meta;
  const byline = [venue, authors].map((part) => (part === '' ? '' : ` ${part}`)).join('');
  const text = content.endsWith(byline) ? content.slice(0, content.length - byline.length) : content;
  return {
    url,
    language: readLanguageField(meta),
    title: markWords(title, query),
    authors: splitAuthors(authors, meta['ours'] === undefined ? [] : (readHiddenValue(meta['ours']) as number[])).map(
      ({ text, isOurs }) => ({ pieces: markWords(text, query), isOurs }),
    ),
    // A paper without an abstract is indexed by its title.
    excerpt: text === title ? [] : cutExcerpt(text, locations, excerptWords),
    date,
    venue: venue === '' ? [] : markWords(venue, query),
    category: filters['category']?.[0] ?? null,
    hasCode: filters['code'] !== undefined,
    actions: meta['row'] === undefined ? null : readHiddenActions(meta['row'], url),
  };
}

/** Each name, with the comma after it. `bounds` are the offsets at which the names of the site's own people start and end. */
function splitAuthors(authors: string, bounds: readonly number[]): readonly { text: string; isOurs: boolean }[] {
  return [...bounds, authors.length].flatMap((end, index) =>
    authors
      .slice(bounds[index - 1] ?? 0, end)
      .split(/(?<=[,،]\s|、)/u)
      .map((text) => ({ text, isOurs: index % 2 === 1 })),
  );
}
