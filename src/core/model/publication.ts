import { z } from 'zod';
import { linksSchema } from './links.ts';
import type { Markup } from './markup.ts';

/** A calendar date known to the year, the month or the day; without a year nothing is known. Months and days count from 1. */
const publicationDateSchema = z.object({
  /** Null for a paper that has not appeared, and for one whose source names no year. */
  year: z.int().min(1000).max(9999).nullable(),
  month: z.int().min(1).max(12).nullable(),
  day: z.int().min(1).max(31).nullable(),
  /** True when the source gave no year and it was taken from the day on which the source was captured. */
  yearInferred: z.boolean(),
  /** As it is printed, where that says more than the numbers: `Spring 2020`, `2019/2020`, `c. 1890`, `n.d.`. */
  printed: z.string().min(1).optional(),
  /** What the source says of a paper that has not appeared yet: `in press`, `submitted`. */
  status: z.string().min(1).optional(),
});

/** A name as printed. */
const nameSchema = z.object({
  /** The name as written in the source, given names first. */
  name: z.string().min(1),
  /** Given names, empty for a literal name. */
  given: z.string(),
  /** Family name with its particles (`van der Berg`); the whole name where it has one word or is a team's. */
  family: z.string(),
  /** What follows the name and belongs to it, for instance `Jr.` or `III`. */
  suffix: z.string().min(1).optional(),
  /** True for a name that has no parts: a team, a collaboration, a mononym. */
  literal: z.boolean(),
});

/** A title or an abstract as it is written, on one line and with occasional TeX, and what that means. */
const richTextSchema = z.object({
  written: z.string().min(1),
  markup: z.custom<Markup>(),
  protectedWords: z.array(z.string()).readonly().optional(),
});

/** One author as printed on the paper, and the person behind the name. */
const authorSchema = nameSchema.extend({
  /** Identifier of the person, which is also the last part of the address of their page. */
  person: z.string().min(1),
  /** True for those who contributed as much as each other. */
  equal: z.literal(true).optional(),
});

/** What references say beyond title, people, date and venue. All are texts as they are printed. */
export const detailNames = [
  'volume',
  /** Number within a volume, of a journal. */
  'issue',
  /** `17–42`, with an en dash; one number for a single page. */
  'pages',
  /** Number of the article, where a journal has no pages. */
  'articleNumber',
  /** Number of a report, a thesis or a standard. */
  'number',
  /** Who published what the venue names: the publisher of a journal or of proceedings. */
  'publisher',
  /** Where it was published. */
  'place',
  'series',
  'edition',
  'chapter',
  'isbn',
  'issn',
  /** What kind of its type it is, for instance `Master's thesis`. */
  'genre',
  /** The language of the paper, as a BCP 47 tag. */
  'language',
  /** Where and when a conference was held. */
  'eventPlace',
  'pmid',
  /** Under what terms it may be used: the address of a license, or what the source says of it. */
  'license',
] as const;
export type DetailName = (typeof detailNames)[number];

/** A subject category. `id` is arXiv's identifier where one is known, else the code as written. */
const categorySchema = z.object({
  id: z.string().min(1),
  /** Full name, for instance `Computation and Language`; the code as written where it is unknown. */
  name: z.string().min(1),
  /** Name of the archive, for instance `Computer Science`; null where the category is unknown. */
  archive: z.string().nullable(),
  /** The code as the source writes it, for instance `CL`. */
  written: z.string().min(1),
});

/** What a publication is by its form. */
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

/** One paper: what is published of it, whatever it was read from. */
export const publicationSchema = z.object({
  /** Permanent identifier: the last part of its address, at most 80 bytes. */
  id: z.string().min(1),
  /** Key under which the paper is cited in BibTeX: the one of its source, `doe2022ab`, or one such as `thakkar-etal-2025-finding`. */
  citationKey: z.string().min(1),
  title: richTextSchema,
  /** The authors that are known, in the order of the paper. */
  authors: z.array(authorSchema),
  /** True when there are more authors than the known ones. */
  etal: z.boolean(),
  /** People who are known to be among the authors, and not at which place: the list of theirs that has the paper says so. */
  unplaced: z.array(authorSchema),
  /** Institutions as the source names them; it does not say whose they are. */
  affiliations: z.array(z.string()),
  category: categorySchema.nullable(),
  date: publicationDateSchema,
  /** The score that the source gives the paper, on the source's own scale. */
  score: z.number().nullable(),
  /** True when the source says that code exists. */
  code: z.boolean(),
  abstract: richTextSchema.nullable(),
  /** Where the paper itself, its code and the like are; empty when that is not known. */
  links: linksSchema,
  /** The journal, the conference, the book, or who published it, as it is printed; null when that is not known. */
  venue: z.string().min(1).nullable(),
  /** What references say beyond that; only what is known. */
  details: z.partialRecord(z.enum(detailNames), z.string().min(1)),
  /** Editors of the book or the proceedings. */
  editors: z.array(nameSchema),
  /** Key words as the source gives them, apart from its category. */
  keywords: z.array(z.string().min(1)),
  /** What it is by its form; null when that is not known. A paper with a venue has a type. */
  type: z.enum(publicationTypes).nullable(),
  /** A distinction that it was given, for instance `Best Paper Award`. */
  award: z.string().min(1).nullable(),
  /** The path of a picture of it, as the owner writes it. */
  preview: z.string().min(1).nullable(),
  /** What its owner says of it, in a sentence of plain text. */
  note: z.string().min(1).nullable(),
  /** True for one of the papers that the home page shows first. */
  selected: z.boolean(),
  /** True when it was retracted; then its title begins with `RETRACTED:`. */
  retracted: z.literal(true).optional(),
  /**
   * The day of its appearance for those who follow the site, `2026-11-23`: the day on which it was added, or, for a paper that
   * the site began with, its date.
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
export type PrintedName = Publication['editors'][number];
export type Category = NonNullable<Publication['category']>;
