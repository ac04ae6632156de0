import { cleanText } from '../model/markup-clean.ts';
import { type ParsedName, parseName, tidyName } from '../model/name.ts';
import { createPersonFinder } from '../model/person.ts';
import type { Author, PrintedName } from '../model/publication.ts';
import type { Site } from '../settings/site-schema.ts';

/** Creates an author from a written name; `parts` are given if the source separates them. */
export type CreateAuthor = (name: string, parts?: ParsedName) => Author;

/** `people` are those of the settings. */
export function createAuthorMaker(people: Site['people']): CreateAuthor {
  const findPerson = createPersonFinder(people);
  return (written, parts) => {
    const { number, ...printed } = readPrinted(written, parts);
    return { ...printed, person: findPerson(printed.name, number) };
  };
}

function readPrinted(written: string, given: ParsedName | undefined): PrintedName & Pick<ParsedName, 'number'> {
  const text = cleanText(written).trim() || written;
  const { native, ...parts } = given ?? parseName(text);
  return { name: (given ? text : tidyName(text)) || text, ...parts };
}
