import type { ScopedList } from '../catalogue/scopes.ts';
import type { Site } from '../settings/site-schema.ts';
import type { Texts } from '../texts/find-texts.ts';
import { formatYearHeading } from './phrases.ts';

/** The name of a list and the title of the site, which is not repeated if it is the same. */
export function formatListTitle(
  { scope, name: given }: Pick<ScopedList, 'scope' | 'name'>,
  { site, texts }: { readonly site: Pick<Site, 'title'>; readonly texts: Texts },
): string {
  const name = scope.kind === 'year' ? formatYearHeading(scope.key, texts) : given;
  return name === null || name === site.title ? site.title : `${name} · ${site.title}`;
}
