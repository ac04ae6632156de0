import type { Field } from '../../model/draft.ts';
import { statesRetraction } from '../../model/retraction.ts';
import type { Entry } from './entry.ts';
import { texToText } from './tex/clean-tex.ts';

/** Fields that may say that the paper was retracted. */
const saying = ['type', 'note', 'addendum', 'pubstate', 'status', 'howpublished', 'annotation'];

/** Where an entry, apart from its title, says that its paper was retracted; undefined if it does not. */
export function readRetraction({ values }: Entry): Field<true> | undefined {
  const own = ['retracted', 'retraction'].flatMap((name) => values.get(name) ?? []);
  const stated = own.find(({ text }) => !/^(?:false|no|none|0)?$/iu.test(text.replaceAll(/\W/gu, '')));
  const words = ['keywords', 'keyword'].flatMap((name) => values.get(name) ?? []);
  const abstracts = ['abstract'].flatMap((name) => values.get(name) ?? []);
  const said =
    stated ??
    saying.flatMap((name) => values.get(name) ?? []).find(({ text }) => statesRetraction(texToText(text))) ??
    abstracts.find(({ text }) => opening.test(text)) ??
    words.find(({ text, items = [] }) =>
      [...text.split(/[;,]/u), ...items.map((item) => item.text)].some((word) => keyword.test(word.trim())),
    );
  return said && { value: true, span: said.span, confidence: 'certain', rule: said.field };
}

const opening = /^\W*(?:this|the) (?:article|paper|chapter|publication) has been retracted\b/iu;

const keyword = /^retracted(?: (?:article|paper|publication))?$/iu;

/** The DOIs of papers that a notice declares retracted, or corrects, in lower case. */
export function listNoticedWorks({ values }: Entry, field: 'retracts' | 'corrects'): readonly string[] {
  return (values.get(field)?.text ?? '').toLowerCase().split(' ').filter(Boolean);
}
