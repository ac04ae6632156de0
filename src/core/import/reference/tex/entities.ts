import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { otherEntities } from './entities.data.ts';

const entityPattern = /(?:\\|\{\\&\}(?=[#a-z\d]+;)|&)&?(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/** How often exports escape text repeatedly: `&amp;amp;lt;`. */
const mostLevels = 4;

/** Replaces HTML's character references by the result of `write`. Unknown names are kept. */
export function decodeEntities(text: string, write: (character: string) => string): string {
  let decoded = text;
  for (let level = 0; level < mostLevels && decoded.includes('&'); level++) {
    const before: string = decoded;
    decoded = before.replace(entityPattern, (written, name: string) => {
      const character = written.includes('&') && decodeReference(name);
      return typeof character === 'string' ? write(character) : written;
    });
    if (decoded === before) break;
  }
  return decoded;
}

/** In a capitalised title, the names are capitalised, too: `&Amp;`. */
function decodeReference(name: string): string | false {
  if (name.startsWith('#')) return decodeNumber(name.slice(1));
  return (
    otherEntities.get(name) ??
    (decodeNamedCharacterReference(name) || decodeNamedCharacterReference(name.toLowerCase()))
  );
}

function decodeNumber(number: string): string | false {
  const code = /^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number(number);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : false;
}
