import { XMLParser } from 'fast-xml-parser';

/** Creates a parser for untrusted XML. The content of elements in `raw` stays as written, because it may contain other elements. */
export function createXmlReader(raw: readonly string[] = []): (body: string) => unknown {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    removeNSPrefix: true,
    htmlEntities: true,
    stopNodes: raw.map((name) => `*.${name}`),
  });
  return (body) => {
    // An answer has no reason to declare entities.
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(body)) return undefined;
    try {
      return parser.parse(body) as unknown;
    } catch {
      return undefined;
    }
  };
}
