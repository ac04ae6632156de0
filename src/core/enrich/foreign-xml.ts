import { XMLParser } from 'fast-xml-parser';

/** Reads XML that anybody may have sent. `raw` are elements whose content stays as it is written, for it may hold other elements. */
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
    // Declarations of entities have no place in an answer.
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(body)) return undefined;
    try {
      return parser.parse(body) as unknown;
    } catch {
      return undefined;
    }
  };
}
