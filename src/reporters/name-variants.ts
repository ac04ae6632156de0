import type { Diagnostic } from '../core/diagnostics.ts';
import { toVisible } from './columns.ts';

/** Up to this many people are named, and this many spellings are reported one by one. */
const mostPeople = 10;

interface Grouping {
  /** What is reported one by one. */
  readonly single: readonly Diagnostic[];
  /** The part of the report that summarises spellings of names, where there are too many to read one by one. */
  readonly grouped: readonly string[];
}

/** Takes the spellings of names out of the diagnostics where there are many, and lists them one line a person. */
export function groupNameVariants(diagnostics: readonly Diagnostic[]): Grouping {
  const isSpelling = ({ code }: Diagnostic) => code === 'name-variants';
  const spellings = diagnostics.filter(isSpelling);
  if (spellings.length <= mostPeople) return { single: diagnostics, grouped: [] };
  const people = [...Map.groupBy(spellings, ({ subject = '' }) => subject)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  const lines = people.slice(0, mostPeople).map(([name, found]) => `  ${name}: ${found.map(spellingOf).join(', ')}`);
  const left = people.length - lines.length;
  return {
    single: diagnostics.filter((diagnostic) => !isSpelling(diagnostic)),
    grouped: [
      [
        `${String(spellings.length)} names may be variants of the names of ${String(people.length)} people  [name-variants]`,
        ...lines.map(toVisible),
        ...(left > 0 ? [`  and ${String(left)} more people`] : []),
        'To merge the spellings of a person, list them under “variants” in site.yaml. Run “npm run check -- --all” to print the lines to add.',
      ].join('\n'),
    ],
  };
}

/** The other name, as the message quotes it. */
function spellingOf({ message }: Diagnostic): string {
  return /^“([^”]*)”/u.exec(message)?.[1] ?? message;
}
