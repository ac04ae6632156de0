import { formatParts } from './dates.ts';
import { pickValue, pickList, pickText } from '../foreign-json.ts';
import { findIdentifiers } from '../identify.ts';
import type { FoundName, IndexName, IndexRecord, RecordKind } from '../record.ts';

/** A record in CSL-JSON, from doi.org or in Crossref's form, where most values are lists. Null without a title. */
export function readCslRecord(item: unknown, index: IndexName): IndexRecord | null {
  const title = [pickText(item, 'title'), pickText(item, 'subtitle')].filter(Boolean).join(': ');
  const { doi, arxiv } = findIdentifiers(pickText(item, 'DOI'));
  if (title === '' || (doi ?? arxiv) === null) return null;
  const type = pickText(item, 'type');
  return {
    index,
    address: doi === null ? `https://arxiv.org/abs/${arxiv ?? ''}` : `https://doi.org/${doi}`,
    kind: kindOf(item, type, arxiv),
    title,
    authors: pickList(item, 'author').flatMap(readName),
    isTruncated: false,
    date: readDate(item),
    doi,
    arxiv,
    facts: {
      type,
      venue: pickText(item, 'container-title'),
      volume: pickText(item, 'volume'),
      issue: pickText(item, 'issue'),
      pages: pickText(item, 'page') || pickText(item, 'article-number'),
      publisher: pickText(item, 'publisher'),
      ...locateAclPdf(doi),
      ...locateCorrection(item),
    },
    isRetracted: listUpdates(item, /^(?:retraction|withdrawal|removal)$/iu).length > 0,
  };
}

/** The notices about a paper whose type Crossref gives by one of these names. */
const listUpdates = (item: unknown, type: RegExp) =>
  pickList(item, 'updated-by').filter((update) => type.test(pickText(update, 'type')));

function locateCorrection(item: unknown): { readonly correction?: string } {
  const [notice] = listUpdates(item, /^(?:correction|erratum|corrigendum|addendum)$/iu);
  const { doi } = findIdentifiers(pickText(notice, 'DOI'));
  return doi === null ? {} : { correction: `https://doi.org/${doi}` };
}

/** DOIs of the ACL Anthology contain the names of its files, all open access. Those before 2020 are in capitals: `P19-1001`. */
function locateAclPdf(doi: string | null): { readonly pdf?: string } {
  const name = /^10\.18653\/v1\/([\w.-]+)$/u.exec(doi ?? '')?.[1];
  if (name === undefined) return {};
  return { pdf: `https://aclanthology.org/${/^[a-z]\d\d-\d{4}$/u.test(name) ? name.toUpperCase() : name}.pdf` };
}

function kindOf(item: unknown, type: string, arxiv: string | null): RecordKind {
  if (pickValue(item, 'update-to') !== undefined) return 'notice';
  if (arxiv !== null || type === 'posted-content' || pickText(item, 'subtype') === 'preprint') return 'preprint';
  return publishedTypes.test(type) ? 'published' : 'else';
}

const publishedTypes =
  /^(?:journal-article|article(?:-journal|-magazine)?|proceedings-article|paper-conference|book|monograph|edited-book|book-chapter|book-section|book-part|chapter|entry-encyclopedia|reference-entry|report|thesis|dissertation|standard|speech)$/u;

function readName(author: unknown): readonly FoundName[] {
  const [family, given] = [pickText(author, 'family'), pickText(author, 'given')];
  const particle = pickText(author, 'non-dropping-particle') || pickText(author, 'dropping-particle');
  const name = [particle, family].filter(Boolean).join(' ') || pickText(author, 'literal') || pickText(author, 'name');
  return name === '' ? [] : [{ family: name, ...(given !== '' && { given }) }];
}

function readDate(item: unknown): string {
  const dates = ['issued', 'published', 'published-print', 'published-online'];
  return dates.map((name) => formatParts(pickList(pickList(item, name, 'date-parts')[0]))).find(Boolean) ?? '';
}
