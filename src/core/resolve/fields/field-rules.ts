import { z } from 'zod';
import { slugify } from '../../model/fold.ts';
import { linkKinds } from '../../model/links.ts';
import { cleanText } from '../../model/markup-clean.ts';
import { splitRetraction } from '../../model/retraction.ts';
import { detailNames, publicationTypes } from '../../model/publication.ts';
import { oneLine, paragraph } from '../../settings/forms.ts';
import { resolveCategory } from '../categories.ts';
import type { Fields } from '../work.ts';
import { correctedLinks, filePath, writtenDate } from './forms.ts';
import {
  mergeFlags,
  type FieldRule,
  preferNonEmpty,
  preferOwn,
  listRule,
  recordRule,
  richTextRule,
  describeValue,
  takeValues,
  valueRule,
} from './kinds.ts';
import { completeAuthors, mergeDates, mergeVenueFields } from './merge.ts';

const itself = (name: string) => name;
const nameOf = ({ name }: { readonly name: string }) => name;

/**
 * The fields of a paper: how each is read from a draft, merged from two versions, corrected, and checked against expectations.
 * Corrections are applied in this order.
 */
export const fieldRules = {
  title: {
    read: ({ title }) => splitRetraction(title.value).title,
    merge: preferOwn,
    ...richTextRule(paragraph.describe('The title. TeX is allowed.')),
    settles: ['uncertain-cut', 'uncertain-reference'],
  },
  authors: {
    read: ({ authors }, { createAuthor }) =>
      authors.map(({ value: name, parts, equal, corresponding }) => ({
        ...createAuthor(name, parts),
        ...(equal && { equal }),
        ...(corresponding && { corresponding }),
      })),
    merge: (_own, _other, paper, version) => completeAuthors(paper, version).authors,
    ...listRule(oneLine, 'authors', nameOf, (name, { createAuthor }) => createAuthor(name)),
    settles: ['uncertain-cut', 'uncertain-reference', 'authors-missing', 'reference-authors-missing'],
  },
  etal: {
    read: ({ etal }) => etal !== null,
    merge: (_own, _other, paper, version) => completeAuthors(paper, version).etal,
    ...valueRule(z.boolean().describe('Whether there are more authors than those listed (“et al.”).')),
  },
  affiliations: {
    read: ({ affiliations }) => affiliations.map((field) => cleanText(field.value)),
    merge: preferNonEmpty,
    ...listRule(oneLine, 'affiliations', itself, itself),
  },
  category: {
    read: (_draft, { category }) => category,
    merge: preferOwn,
    schema: oneLine
      .nullable()
      .describe('The category: an identifier such as cs.CL, or a short code such as CL; null for none.'),
    guard: oneLine.nullable().describe('The category as written in the source, or its identifier; null for none.'),
    correct: (code: string | null, { archives }) => [
      { path: [], apply: () => (code === null ? null : resolveCategory(code, archives).category) },
    ],
    identify: (category) => category?.id,
    say: (category: Fields['category'] | string) =>
      category === null || typeof category === 'string' ? describeValue(category) : [category.written, category.id],
    settles: ['category-unknown', 'category-ambiguous'],
  },
  date: {
    read: (_draft, { date }) => date,
    merge: mergeDates,
    ...valueRule(writtenDate.describe('The date: 2025-05-21, 2025-05 or 2025.')),
    settles: ['date-in-future', 'date-impossible', 'date-missing', 'year-inferred'],
  },
  score: {
    read: ({ score }) => score?.value ?? null,
    merge: preferOwn,
    ...valueRule(z.number().nullable().describe('The score, on the same scale as in the source; null for none.')),
  },
  code: {
    read: ({ code }) => code !== null,
    merge: mergeFlags,
    ...valueRule(z.boolean().describe('Whether code exists. For its address, use “code” under “links”.')),
  },
  abstract: {
    read: ({ abstract }) => abstract?.value ?? null,
    merge: preferOwn,
    ...richTextRule(paragraph.nullable().describe('The abstract; null for none. TeX is allowed.')),
    settles: ['abstract-missing'],
  },
  links: {
    read: ({ reference }) => takeValues(reference?.links),
    merge: (own, other) => ({ ...other, ...own }),
    ...recordRule(correctedLinks, linkKinds),
    settles: ['found-question'],
  },
  details: {
    read: ({ reference }) => takeValues(reference?.details),
    merge: (_own, _other, paper, version) => mergeVenueFields(paper, version).details,
    ...recordRule(
      z
        .partialRecord(z.enum(detailNames), z.union([oneLine, z.number().transform(String)]).nullable())
        .describe('Volume, pages, publisher and other details, as printed; null removes a wrong value.'),
      detailNames,
    ),
  },
  editors: {
    read: ({ reference }, { createAuthor }) =>
      (reference?.editors ?? []).map((field) => createAuthor(field.value, field.parts)),
    merge: preferNonEmpty,
    ...listRule(oneLine, 'editors', nameOf, (name, { createAuthor }) => createAuthor(name)),
  },
  keywords: {
    read: ({ reference }) => (reference?.keywords ?? []).map((field) => field.value),
    merge: (own, other) => [...new Map([...own, ...other].map((word) => [slugify(word) || word, word])).values()],
    ...listRule(oneLine, 'keywords', itself, itself),
  },
  venue: {
    read: ({ reference }) => reference?.venue?.value ?? null,
    merge: preferOwn,
    ...valueRule(
      oneLine.describe(
        'The journal, conference or book in which the paper appeared; for a book, thesis or report, the publisher.',
      ),
    ),
  },
  type: {
    read: ({ reference }) => reference?.type?.value ?? null,
    merge: (_own, _other, paper, version) => mergeVenueFields(paper, version).type,
    ...valueRule(
      z
        .enum(publicationTypes)
        .describe(
          'The publication type. Default: inferred from the venue. A venue that is neither a journal nor a preprint server such as arXiv counts as a conference.',
        ),
    ),
  },
  award: {
    read: ({ reference }) => reference?.award?.value ?? null,
    merge: preferOwn,
    ...valueRule(oneLine.describe('An award, such as Best Paper Award.')),
  },
  preview: {
    read: ({ reference }) => reference?.preview?.value ?? null,
    merge: preferOwn,
    ...valueRule(
      filePath
        .nullable()
        .describe(
          'A picture for lists and for the page of the paper: the path of a .png, .jpg, .webp, .avif, .gif or .tif file in seeds/ or public/.',
        ),
    ),
  },
  note: {
    read: ({ reference }) => reference?.note?.value ?? null,
    merge: preferOwn,
    ...valueRule(paragraph.describe('A note, shown on the page of the paper.')),
  },
  selected: {
    read: ({ reference }) => (reference?.selected ?? null) !== null,
    merge: mergeFlags,
    ...valueRule(z.literal(true).describe('Whether the home page lists the paper under selected papers.')),
  },
  retracted: {
    read: ({ title, reference }) => reference?.retracted !== undefined || splitRetraction(title.value).isRetracted,
    merge: mergeFlags,
    ...valueRule(
      z.boolean().describe('Whether the paper was retracted. If so, its title is marked in every list and file.'),
    ),
  },
} satisfies { readonly [Name in keyof Fields]: FieldRule<Fields[Name]> };

export type FieldName = keyof typeof fieldRules;
