import { z } from 'zod';
import { linksSchema } from './links.ts';
import type { Markup } from './markup.ts';

/** A calendar date known to the year, the month or the day; nothing is known without a year. Months and days count from 1. */
const publicationDateSchema = z.object({
  /** Null for a paper that has not appeared, and for one whose source names no year. */
  year: z.int().min(1000).max(9999).nullable(),
  month: z.int().min(1).max(12).nullable(),
  day: z.int().min(1).max(31).nullable(),
  /** True if the source has no year and it was inferred from the day of capture. */
  yearInferred: z.boolean(),
  /** The printed form, if it contains more than the numbers: `Spring 2020`, `2019/2020`, `c. 1890`, `n.d.`. */
  printed: z.string().min(1).optional(),
  /** The status of a paper that has not appeared yet: `in press`, `submitted`. */
  status: z.string().min(1).optional(),
});

/** A name as printed. */
const nameSchema = z.object({
  /** The name as written in the source, given names first. */
  name: z.string().min(1),
  /** Given names, empty for a literal name. */
  given: z.string(),
  /** Family name with its particles (`van der Berg`); the whole name if it is a single word or a team. */
  family: z.string(),
  /** The suffix of the name, for example `Jr.` or `III`. */
  suffix: z.string().min(1).optional(),
  /** True for a name without parts: a team, a collaboration, a mononym. */
  literal: z.boolean(),
});

/** A title or an abstract: the source text, on one line and possibly with TeX, and the markup parsed from it. */
const richTextSchema = z.object({
  written: z.string().min(1),
  markup: z.custom<Markup>(),
  protectedWords: z.array(z.string()).readonly().optional(),
});

/** An author as printed on the paper, and the person with that name. */
const authorSchema = nameSchema.extend({
  /** Identifier of the person, which is also the last part of the address of their page. */
  person: z.string().min(1),
  /** True for authors with equal contributions. */
  equal: z.literal(true).optional(),
  /** True for corresponding authors. */
  corresponding: z.literal(true).optional(),
});

/** Bibliographic details beyond title, people, date and venue, all as printed. */
export const detailNames = [
  'volume',
  /** Number within a volume, of a journal. */
  'issue',
  /** `17–42`, with an en dash; one number for a single page. */
  'pages',
  /** Article number, if a journal has no pages. */
  'articleNumber',
  /** Number of a report, a thesis or a standard. */
  'number',
  /** The publisher of the venue: of a journal or of proceedings. */
  'publisher',
  /** The place of publication. */
  'place',
  'series',
  'edition',
  /** The version of software or data. */
  'version',
  'chapter',
  'isbn',
  'issn',
  /** The kind within its type, for example `Master's thesis`. */
  'genre',
  /** The language of the paper, as a BCP 47 tag. */
  'language',
  /** Where and when a conference was held. */
  'eventPlace',
  'pmid',
  /** The terms of use: the address of a license, or its description in the source. */
  'license',
] as const;
export type DetailName = (typeof detailNames)[number];

/** A subject category. `id` is the identifier of arXiv if it is known, otherwise the code as written. */
const categorySchema = z.object({
  id: z.string().min(1),
  /** Full name, for example `Computation and Language`; the code as written if the name is unknown. */
  name: z.string().min(1),
  /** Name of the archive, for example `Computer Science`; null if the category is unknown. */
  archive: z.string().nullable(),
  /** The code as written in the source, for example `CL`. */
  written: z.string().min(1),
});

/** The types of publications. */
export const publicationTypes = [
  'article',
  'conference',
  'book',
  'chapter',
  'thesis',
  'report',
  'preprint',
  'dataset',
  'software',
  'patent',
  'standard',
  'talk',
  'other',
] as const;

/** A paper as it is published, whatever its source. */
export const publicationSchema = z.object({
  /** Permanent identifier: the last part of its address, at most 80 bytes. */
  id: z.string().min(1),
  /** The citation key in BibTeX: the one from its source, `doe2022ab`, or one such as `thakkar-etal-2025-finding`. */
  citationKey: z.string().min(1),
  title: richTextSchema,
  /** The known authors, in the order of the paper. */
  authors: z.array(authorSchema),
  /** True if there are more authors than those known. */
  etal: z.boolean(),
  /** People who are known to be authors at an unknown position: the paper is on a list of their papers. */
  unplaced: z.array(authorSchema),
  /** Institutions as named in the source, which does not assign them to authors. */
  affiliations: z.array(z.string()),
  category: categorySchema.nullable(),
  date: publicationDateSchema,
  /** The score that the source gives the paper, on the source's own scale. */
  score: z.number().nullable(),
  /** True if the source says that code exists. */
  code: z.boolean(),
  abstract: richTextSchema.nullable(),
  /** Links to the paper itself, its code and similar; empty if none are known. */
  links: linksSchema,
  /** The journal, conference, book or publisher as printed; null if unknown. */
  venue: z.string().min(1).nullable(),
  /** Further bibliographic details, as far as they are known. */
  details: z.partialRecord(z.enum(detailNames), z.string().min(1)),
  /** Editors of the book or the proceedings. */
  editors: z.array(authorSchema),
  /** Keywords in the source, without the category. */
  keywords: z.array(z.string().min(1)),
  /** The type of publication; null if unknown. A paper with a venue has a type. */
  type: z.enum(publicationTypes).nullable(),
  /** An award, for example `Best Paper Award`. */
  award: z.string().min(1).nullable(),
  /** The path of its preview picture, as the owner writes it. */
  preview: z.string().min(1).nullable(),
  /** A note by the owner, a sentence of plain text. */
  note: z.string().min(1).nullable(),
  /** True for papers that the home page shows first. */
  selected: z.boolean(),
  /** True if it was retracted; its title then begins with `RETRACTED:`. */
  retracted: z.literal(true).optional(),
  /**
   * The day of appearance for followers of the site, `2026-11-23`: the day on which the paper was added, or its date if the site
   * started with it.
   */
  appeared: z.iso.date(),
  /** Where the paper was read. */
  source: z.object({ file: z.string(), line: z.int().positive() }),
});

export type Publication = Readonly<z.infer<typeof publicationSchema>>;
export type PublicationDate = Publication['date'];
export type PublicationType = (typeof publicationTypes)[number];
export type Author = Publication['authors'][number];
/** A name without the person behind it. */
export type PrintedName = z.infer<typeof nameSchema>;
export type Category = NonNullable<Publication['category']>;
