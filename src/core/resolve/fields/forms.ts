import { z } from 'zod';
import type { PublicationDate } from '../../model/publication.ts';
import { isFilePath, isWebAddress } from '../../model/links.ts';
import { webAddress as anyAddress } from '../../settings/forms.ts';
import { isImpossible, resolveDate } from '../dates.ts';

/** An address as a page can link it. */
const webAddress = anyAddress.refine(isWebAddress, 'must be an address without spaces');

/** An address, or the path of a file in `public/` without a slash before it. */
export const fileOrAddress = z
  .string()
  .trim()
  .transform((text) => text.replace(/^\/(?!\/)/, ''))
  .refine(
    (text) => isWebAddress(text) || isFilePath(text),
    'must be an address that begins with https://, or the path of a file in the seeds folder or in public/, such as papers/example.pdf',
  );

/** The path of a file in the seeds folder or in `public/`, without a slash before it. */
export const filePath = z
  .string()
  .trim()
  .transform((text) => text.replace(/^\/(?!\/)/, ''))
  .refine(isFilePath, 'must be the path of a file in the seeds folder or in public/, such as papers/example.png');

/** A DOI, kept without its address. Form: https://www.doi.org/the-identifier/resources/handbook/2_numbering */
export const doi = z
  .string()
  .trim()
  .regex(
    /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?10\.\d{4,9}(?:\.\d+)*\/\S+$/i,
    'must be a DOI such as 10.1000/182',
  )
  .transform((text) => text.slice(text.indexOf('10.')));

/** An identifier of arXiv, kept without its address. Form: https://info.arxiv.org/help/arxiv_identifier.html */
export const arxivIdentifier = z
  .string({ error: 'must be in quotes, such as "2401.01230", because YAML drops trailing zeros of numbers' })
  .trim()
  .regex(
    /^(?:https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*)?(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/i,
    'must be an arXiv identifier such as "2401.01234"',
  )
  .transform((text) => text.replace(/^(?:.*arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*)|\.pdf$/gi, ''));

const dateForm = 'must be a date such as 2025-05-21, 2025-05 or 2025';

/** A written date in a correction, as the date of a paper. */
export const writtenDate = z
  .union([z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, dateForm), z.int().min(1000, dateForm).max(9999, dateForm)], {
    error: dateForm,
  })
  .transform((written, context): PublicationDate => {
    const [year = null, month = null, day = null] = String(written).split('-').map(Number);
    if (!isImpossible({ year, month, day })) return resolveDate({ year, month, day }, null);
    context.addIssue({ code: 'custom', message: `must be a date that exists, not ${String(written)}` });
    return z.NEVER;
  });

/** Links in a correction. */
export const correctedLinks = z
  .strictObject({
    pdf: fileOrAddress.nullish().describe('The full text: an address, or the path of a file in seeds/ or public/.'),
    doi: doi.nullish().describe('The DOI, with or without https://doi.org/ before it.'),
    arxiv: arxivIdentifier.nullish().describe('The arXiv identifier in quotes, such as "2401.01234", or its address.'),
    publisher: webAddress.nullish().describe('The address of the paper on the website of the publisher.'),
    correction: fileOrAddress
      .nullish()
      .describe('A published correction: an address, or the path of a file in seeds/ or public/.'),
    code: fileOrAddress.nullish().describe('Code: an address, or the path of a file in seeds/ or public/.'),
    data: fileOrAddress.nullish().describe('Data: an address, or the path of a file in seeds/ or public/.'),
    slides: fileOrAddress.nullish().describe('Slides: an address, or the path of a file in seeds/ or public/.'),
    supplement: fileOrAddress
      .nullish()
      .describe('Supplementary material: an address, or the path of a file in seeds/ or public/.'),
    poster: fileOrAddress.nullish().describe('A poster: an address, or the path of a file in seeds/ or public/.'),
    video: fileOrAddress.nullish().describe('A recording: an address, or the path of a file in seeds/ or public/.'),
    project: webAddress.nullish().describe('The address of the project website.'),
  })
  .describe('Links to the full text, code and other material; null removes a wrong link.');
