import type { Diagnostic } from '../core/diagnostics.ts';
import { toVisible } from './columns.ts';

/** The number of people named in a summary, and of spellings up to which each is reported separately. */
const mostPeople = 10;

/** Separates many diagnostics of spellings from the others, and lists them with one line per person. */
export function groupNameVariants(diagnostics: readonly Diagnostic[]) {
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
