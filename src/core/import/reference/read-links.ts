import type { DraftReference, Field } from '../../model/draft.ts';
import { completeAddress } from '../../model/bare-address.ts';
import type { LinkKind } from '../../model/links.ts';
import { findArxivId, readArxivId } from './identifiers.ts';
import { guessKind, type LinkTarget, readLink } from './link-targets.ts';
import { texToAddress } from './tex/tex-address.ts';
import { addressFields, linkFields } from './fields.data.ts';
import type { Entry, Value } from './entry.ts';

export interface ReadLinks {
  readonly links: DraftReference['links'];
  /** Values that should be links and are none. */
  readonly unusable: readonly Value[];
}

/** All links of an entry; of several of one kind the first in the order of the fields. */
export function readLinks({ values }: Entry): ReadLinks {
  const links: Partial<Record<LinkKind, Field<string>>> = {};
  const unusable: Value[] = [];
  const add = (value: Value, link: LinkTarget) => {
    links[link.kind] ??= { value: link.target, span: value.span, confidence: 'certain', rule: value.field };
  };
  for (const [field, kind] of linkFields) {
    const value = values.get(field);
    const address = value ? texToAddress(value.text) : '';
    if (!value || isNoLink(address)) continue;
    const link = readLink(kind, address);
    if (link) add(value, link);
    else if (!isRemark(kind, address)) unusable.push(value);
  }
  for (const value of listArxivValues(values)) {
    const id = readArxivId(texToAddress(value.text)) ?? findArxivId(texToAddress(value.text));
    if (id !== null) add(value, { kind: 'arxiv', target: id });
  }
  for (const field of addressFields) {
    const value = values.get(field);
    const address = value && findAddress(texToAddress(value.text));
    const link = value && address ? readLink(guessKind(address), address) : null;
    if (link && links.doi && shortDoi.test(link.target)) continue;
    if (value && link) add(value, link);
    else if (value && field === 'url') unusable.push(value);
  }
  return { links, unusable };
}

/** Fields that may name the paper on arXiv: `eprint` unless it is of another archive, and where such identifiers are written by hand. */
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
      ...['note', 'number', 'howpublished', 'pages', 'eid', 'publisher'].map((field) => values.get(field)),
    ].filter((value) => value !== undefined && findArxivId(value.text) !== null),
    ...(isCorr && volume && readArxivId(volume.text) !== null ? [volume] : []),
  ].filter((value) => value !== undefined);
}

export function archiveOf(values: ReadonlyMap<string, Value>): string {
  return (values.get('eprinttype') ?? values.get('archiveprefix') ?? values.get('archive'))?.text.trim() ?? '';
}

/** The first web address in a text, which may say more than it. */
function findAddress(text: string): string | null {
  const found = /https?:\/\/[^\s"<>]+/i.exec(text)?.[0].replace(/(?<![.,;)])[.,;)]+$/, '') ?? text;
  return completeAddress(found);
}

/** Such an address says in other letters what the DOI says. */
const shortDoi = /^https?:\/\/(?:dx\.)?doi\.org\/(?:10\/)?[a-z\d]{3,12}$/i;

const isNoLink = (text: string) => /^(?:true|false|yes|no|none|null|n\/a|tbd|tba|-*)$/i.test(text);

/** Such fields may hold a name (`project = {moss}`) in place of a link. */
const isRemark = (kind: LinkKind, text: string) =>
  kind !== 'doi' && kind !== 'arxiv' && kind !== 'pdf' && (/\s/.test(text) || !/[./]/.test(text));
