import XMLBuilder from 'fast-xml-builder';
import { escapeMarkup } from '../markup/escape-markup.ts';

/**
 * A document as XML. Keys are element names; those of attributes begin with `@_`, and `#text` is the text of an element with
 * attributes. Texts are escaped; they must not contain control characters, which XML does not allow.
 */
export function toXml(document: Readonly<Record<string, unknown>>): string {
  return builder.build({ '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' }, ...document });
}

const escape = (_: string, value: unknown) => escapeMarkup(String(value));

const builder = new XMLBuilder({
  ignoreAttributes: false,
  suppressEmptyNode: true,
  processEntities: false,
  tagValueProcessor: escape,
  attributeValueProcessor: escape,
});
