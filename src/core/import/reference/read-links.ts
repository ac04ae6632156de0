import type { DraftReference, Field } from '../../model/draft.ts';
import { completeAddress } from '../../model/bare-address.ts';
import { isWebAddress, type LinkKind } from '../../model/links.ts';
import { findArxivId, readArxivId } from './identifiers.ts';
import { guessKind, type LinkTarget, readLink } from './link-targets.ts';
import { texToAddress } from './tex/tex-address.ts';
import {
  areSameAddress,
  findAddresses,
  joinAddress,
  linkKindOfLabel,
  linkKindOfWords,
  type WrittenAddress,
} from './addresses.ts';
import {
  addressFields,
  eprintServers,
  fallbackAddressFields,
  linkFields,
  repeatedAddressFields,
  privateFields,
  textFields,
} from './fields.data.ts';
import type { Entry, Value } from './entry.ts';

export interface ReadLinks {
  readonly links: DraftReference['links'];
  /** Values that should be links but are not. */
  readonly unusable: readonly Value[];
  /** Addresses within texts that are links of the paper, by the value that contains them. */
  readonly taken: ReadonlyMap<Value, readonly WrittenAddress[]>;
  /** Further addresses of a kind that the paper already has, from fields without visible text. */
  readonly surplus: readonly Field<string>[];
}

/**
 * All links of an entry; for each kind, the first in the order of fields. A further address of unknown purpose counts as that of a
 * project.
 */
export function readLinks({ values }: Entry): ReadLinks {
  const links: Partial<Record<LinkKind, Field<string>>> = {};
  const unusable: Value[] = [];
  const taken = new Map<Value, readonly WrittenAddress[]>();
  const surplus: Field<string>[] = [];
  /** True if the paper now has the link. */
  const add = (value: Value, { kind, target }: LinkTarget): boolean => {
    if (Object.values(links).some((known) => isSameTarget(known.value, target))) return true;
    const place = links[kind] && kind === 'publisher' ? 'project' : kind;
    if (links[place]) return false;
    links[place] = { value: target, span: value.span, confidence: 'certain', rule: value.field };
    return true;
  };
  /** Adds a link; if the paper already has one of that kind, keeps the address for the note. */
  const addOrKeep = (value: Value, link: LinkTarget) => {
    const { kind, target } = link;
    const address = kind === 'doi' ? `https://doi.org/${target}` : target;
    if (add(value, link) || !isWebAddress(address)) return;
    surplus.push({ value: address, span: value.span, confidence: 'certain', rule: value.field });
  };
  for (const [field, kind] of linkFields) {
    const value = values.get(field);
    const [address = '', ...others] = value ? listTargets(value) : [];
    if (!value || isNoLink(address)) continue;
    const link = readLink(kind, address);
    if (link) addOrKeep(value, link);
    else if (!isRemark(kind, address)) unusable.push(value);
    for (const other of others) {
      const more = readLink(kind, other);
      if (more) addOrKeep(value, more);
    }
  }
  for (const value of listArxivValues(values)) {
    const id = readArxivId(texToAddress(value.text)) ?? findArxivId(texToAddress(value.text));
    if (id !== null) add(value, { kind: 'arxiv', target: id });
  }
  for (const field of addressFields) {
    const value = values.get(field);
    if (!value) continue;
    const found = listAddresses(value);
    for (const address of found) {
      const link = readLink(guessKind(address), address);
      if (!link || (links.doi && shortDoi.test(link.target)) || add(value, link)) continue;
      if (!repeatedAddressFields.has(field))
        surplus.push({ value: address, span: value.span, confidence: 'certain', rule: field });
    }
    if (found.length === 0 && field === 'url') unusable.push(value);
  }
  const eprint = findEprintAddress(values);
  if (eprint) add(...eprint);
  for (const field of [...textFields, 'title']) {
    const value = values.get(field);
    if (!value) continue;
    const isTitle = field === 'title';
    const found = findAddresses(value.text).filter(({ start }) => !isTitle || /[\\<]/.test(value.text.charAt(start)));
    taken.set(
      value,
      found.filter(({ address, label, start }) => {
        const kind = linkKindOfLabel(label) ?? (isTitle ? null : linkKindOfWords(value.text.slice(0, start)));
        const link = readAddress(address, kind);
        const isTaken = link !== null && add(value, link);
        if (link && !isTaken && privateFields.has(field))
          surplus.push({ value: address, span: value.span, confidence: 'certain', rule: field });
        return isTaken;
      }),
    );
  }
  for (const [value, address] of [...listMachineAddresses(values), ...listPubmedAddresses(values)]) {
    const link = readLink(guessKind(address), address);
    if (link && !(links.doi ?? links.arxiv ?? links.publisher ?? links.pdf)) add(value, link);
  }
  return { links, unusable, taken, surplus };
}

type Addresses = readonly (readonly [Value, address: string])[];

const listMachineAddresses = (values: ReadonlyMap<string, Value>): Addresses =>
  fallbackAddressFields.flatMap((name) => {
    const value = values.get(name);
    return value
      ? listAddresses(value)
          .slice(0, 1)
          .map((address) => [value, address] as const)
      : [];
  });

const listPubmedAddresses = (values: ReadonlyMap<string, Value>): Addresses =>
  listPmids(values).map(([value, id]) => [value, `https://pubmed.ncbi.nlm.nih.gov/${id}/`]);

/** The PubMed identifiers of an entry, and the values that contain them. */
export function listPmids(values: ReadonlyMap<string, Value>): readonly (readonly [Value, id: string])[] {
  const fields = ['pmid', 'pubmed', 'pubmedid', ...(/pubmed|pmid/i.test(archiveOf(values)) ? ['eprint'] : [])];
  return fields.flatMap((field) => {
    const value = values.get(field);
    const id = value && /^(?:pmid:?\s?)?(\d{1,9})$/i.exec(value.text.trim())?.[1];
    return value && id ? [[value, id] as const] : [];
  });
}

/** The address of a license is not a link of the paper. */
function readAddress(written: string, kind: LinkKind | null): LinkTarget | null {
  const address = completeAddress(written);
  return address === null || /^https?:\/\/creativecommons\.org\//i.test(address)
    ? null
    : readLink(kind ?? guessKind(address), address);
}

/** The addresses and DOIs in the field of a link. */
function listTargets({ text }: Value): readonly string[] {
  return texToAddress(joinAddress(text)).split(
    /(?<!\/|doi:?)(?:\s{0,9}[,;|]\s{0,9}|\s)(?=https?:\/\/|(?:doi:\s?)?10\.\d{4,9}\/)/i,
  );
}

/** The address of an eprint on a server other than arXiv. */
function findEprintAddress(values: ReadonlyMap<string, Value>): [Value, LinkTarget] | null {
  const value = values.get('eprint');
  if (!value) return null;
  const id = texToAddress(value.text);
  const server = eprintServers.get(archiveOf(values).toLowerCase()) ?? '';
  const link = readLink('doi', id) ?? (server === '' || /\s/.test(id) ? null : readLink('publisher', server + id));
  return link && [value, link];
}

/** The addresses in an address field, or the whole field if it is an address without a scheme. */
function listAddresses(value: Value): readonly string[] {
  const found = findAddresses(joinAddress(value.text)).flatMap(({ address }) => completeAddress(address) ?? []);
  if (found.length > 0) return value.field === 'file' ? found.slice(0, 1) : found;
  const address = completeAddress(texToAddress(value.text));
  return address === null ? [] : [address];
}

/** The versions of an arXiv paper are the same target. */
const isSameTarget = (one: string, other: string) =>
  areSameAddress(one.replace(/(?<=\d)v\d{1,2}$/, ''), other.replace(/(?<=\d)v\d{1,2}$/, ''));

/**
 * Fields that may contain an arXiv identifier: `eprint` unless it belongs to another archive, and fields where people write
 * identifiers by hand.
 */
export function listArxivValues(values: ReadonlyMap<string, Value>): readonly Value[] {
  const archive = archiveOf(values);
  const eprint = values.get('eprint');
  const isHere = archive === '' || /arxiv/i.test(archive);
  const journal = values.get('journal') ?? values.get('journaltitle');
  const volume = values.get('volume');
  const isCorr = journal !== undefined && /\b(?:corr|arxiv)\b/i.test(journal.text);
  return [
    ...(eprint && isHere && readArxivId(texToAddress(eprint.text)) !== null ? [eprint] : []),
    ...[
      journal,
      ...['note', 'number', 'howpublished', 'pages', 'eid', 'publisher', 'url'].map((field) => values.get(field)),
    ].filter((value) => value !== undefined && findArxivId(value.text) !== null),
    ...(isCorr && volume && readArxivId(volume.text) !== null ? [volume] : []),
  ].filter((value) => value !== undefined);
}

export function archiveOf(values: ReadonlyMap<string, Value>): string {
  return (values.get('eprinttype') ?? values.get('archiveprefix') ?? values.get('archive'))?.text.trim() ?? '';
}

/** A short DOI, which is another form of the DOI. */
const shortDoi = /^https?:\/\/(?:dx\.)?doi\.org\/(?:10\/)?[a-z\d]{3,12}$/i;

const isNoLink = (text: string) => /^(?:true|false|yes|no|none|null|n\/a|tbd|tba|-*)$/i.test(text);

/** Such fields may contain a name instead of a link: `project = {moss}`. */
const isRemark = (kind: LinkKind, text: string) =>
  kind !== 'doi' && kind !== 'arxiv' && kind !== 'pdf' && (/\s/.test(text) || !/[./]/.test(text));
