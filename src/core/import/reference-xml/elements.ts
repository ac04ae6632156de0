import { XMLParser } from 'fast-xml-parser';

/** An XML element with its content in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parts: readonly (Element | string)[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
});

/** The elements of a document without namespace prefixes; null for invalid XML. */
export function readElements(xml: string): readonly Element[] | null {
  // An export has no reason to declare entities.
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) return null;
  try {
    const elements = (parser.parse(xml) as readonly unknown[]).map(toElement);
    return elements.flatMap((element) => (typeof element === 'string' ? [] : [element]));
  } catch {
    return null;
  }
}

function toElement(node: unknown): Element | string {
  const { ':@': attributes = {}, '#text': text, ...rest } = node as Record<string, unknown>;
  const [[name, parts] = ['', []]] = Object.entries(rest);
  if (name === '' || !Array.isArray(parts)) return typeof text === 'string' ? text : '';
  return {
    name: name.replace(/^.*:/u, ''),
    attributes: attributes as Record<string, string>,
    parts: parts.map(toElement),
  };
}

/** The elements at a path below an element: `authors/author`. `*` matches any element. */
export function findAll(element: Element, path: string): readonly Element[] {
  return path
    .split('/')
    .reduce<readonly Element[]>(
      (found, step) =>
        found.flatMap(({ parts }) =>
          parts.flatMap((part) => (typeof part !== 'string' && (step === '*' || part.name === step) ? [part] : [])),
        ),
      [element],
    );
}

/** The text of an element and its descendants, on one line. */
export const textOf = (element: Element | undefined): string =>
  element ? joinText(element).replaceAll(/\s+/gu, ' ').trim() : '';

const joinText = ({ parts }: Element): string =>
  parts.map((part) => (typeof part === 'string' ? part : joinText(part))).join('');
