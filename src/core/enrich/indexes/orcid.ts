import { isWebAddress } from '../../model/links.ts';
import { parseForeignJson, pickValue, pickList, pickText } from '../foreign-json.ts';
import { findIdentifiers } from '../identify.ts';
import type { IndexRecord } from '../record.ts';
import { formatParts } from './dates.ts';
import { splitPrinted } from './names.ts';
import { jsonMediaType, type Lookup } from './look-up.ts';

const host = 'pub.orcid.org';
const ask = <Item>(orcid: string, path: string, read: Lookup<Item>['read']): Lookup<Item> => ({
  index: 'orcid',
  host,
  path: `/v3.0/${orcid}/${path}`,
  accept: jsonMediaType,
  read,
});

/** Asks ORCID for the works of a person; the list does not include authors. */
export const listOrcid = (orcid: string): Lookup =>
  ask(orcid, 'works', (body) => {
    const groups = pickValue(parseForeignJson(body), 'group');
    return Array.isArray(groups) ? groups.flatMap((group) => readGroup(group, orcid)) : null;
  });

/** Asks ORCID for a work on its list, including its authors if known; null for a record of another index. */
export function lookUpOrcidWork({ address }: IndexRecord): Lookup | null {
  const [, orcid, code] = /^https:\/\/pub\.orcid\.org\/v3\.0\/([\dX-]+)\/work\/(\d+)$/u.exec(address) ?? [];
  if (orcid === undefined || code === undefined) return null;
  return ask(orcid, `work/${code}`, (body) => {
    const work = parseForeignJson(body);
    return pickText(work, 'put-code') === '' ? null : readWorks([work], orcid);
  });
}

/** Asks ORCID for a person's preferred name; empty if it is not public. */
export const lookUpOrcidName = (orcid: string): Lookup<string> =>
  ask(orcid, 'person', (body) => {
    const name = pickValue(parseForeignJson(body), 'name');
    if (name === undefined) return null;
    const [credit, given, family] = ['credit-name', 'given-names', 'family-name'].map((part) =>
      pickText(name, part, 'value'),
    );
    return [credit || [given, family].filter(Boolean).join(' ')];
  });

const readGroup = (group: unknown, orcid: string) => readWorks(pickList(group, 'work-summary'), orcid);

/**
 * One work, as reported by several sources. A published version is preferred to a preprint, and the person's preferred source to
 * others, but each source may add an identifier.
 */
function readWorks(summaries: readonly unknown[], orcid: string): readonly IndexRecord[] {
  const rank = (work: unknown) => (isPreprint(work) ? 1000 : 0) - Number(pickText(work, 'display-index') || 0);
  const works = summaries.slice(0, 100).toSorted((one, other) => rank(one) - rank(other));
  const [first] = works;
  const title = [pickText(first, 'title', 'title', 'value'), pickText(first, 'title', 'subtitle', 'value')];
  const code = pickText(first, 'put-code');
  if (title[0] === '' || !/^\d+$/u.test(code)) return [];
  const own = works
    .flatMap((work) => pickList(work, 'external-ids', 'external-id'))
    .filter((id) => pickText(id, 'external-id-relationship') === 'self');
  const { doi, arxiv } = findIdentifiers(...own.map(readIdentifier));
  const written = pickText(first, 'type').toLowerCase();
  const venue = pickText(first, 'journal-title', 'value');
  const links = [pickText(first, 'url', 'value'), ...own.map((id) => pickText(id, 'external-id-url', 'value'))];
  const kind = isPreprint(first) ? 'preprint' : types[written] === undefined ? 'else' : 'published';
  return [
    {
      index: 'orcid',
      address: `https://${host}/v3.0/${orcid}/work/${code}`,
      kind,
      title: title.filter(Boolean).join(': '),
      authors: pickList(first, 'contributors', 'contributor')
        .filter(isAuthor)
        .flatMap((one) => splitPrinted(pickText(one, 'credit-name', 'value'))),
      isTruncated: false,
      date: formatParts(['year', 'month', 'day'].map((part) => pickText(first, 'publication-date', part, 'value'))),
      doi,
      arxiv,
      facts: {
        type: kind === 'preprint' ? 'preprint' : (types[written] ?? ''),
        venue: kind === 'preprint' ? '' : venue,
        address: doi === null && arxiv === null ? (links.find(isWebAddress) ?? '') : '',
      },
      isRetracted: false,
    },
  ];
}

/** An identifier of a supported kind; identifiers of other kinds may look the same. */
function readIdentifier(id: unknown): string {
  const kind = pickText(id, 'external-id-type').toLowerCase();
  if (kind !== 'doi' && kind !== 'arxiv') return '';
  const value = pickText(id, 'external-id-normalized', 'value') || pickText(id, 'external-id-value');
  return kind === 'arxiv' && /^[\w.-]+\/?\d/u.test(value) ? `arXiv:${value}` : value;
}

const isPreprint = (work: unknown) =>
  /^(?:preprint|working-paper)$/iu.test(pickText(work, 'type')) ||
  /^(?:arxiv|corr)\b/iu.test(pickText(work, 'journal-title', 'value'));

/** ORCID's types in CSL's terms. `other` can be anything; the registration agency knows better. */
const types: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'magazine-article': 'article-magazine',
  'newspaper-article': 'article-newspaper',
  'book-review': 'review-book',
  'conference-paper': 'paper-conference',
  'conference-proceedings': 'paper-conference',
  book: 'book',
  'edited-book': 'book',
  'book-chapter': 'chapter',
  'dictionary-entry': 'entry-dictionary',
  'encyclopedia-entry': 'entry-encyclopedia',
  dissertation: 'thesis',
  'dissertation-thesis': 'thesis',
  report: 'report',
  other: '',
};

const isAuthor = (contributor: unknown) =>
  /^(?:|author|writing.*)$/iu.test(pickText(contributor, 'contributor-attributes', 'contributor-role'));
