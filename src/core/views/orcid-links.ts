import { personIndexes } from '../model/person-identifiers.ts';

/** The links of a person to ORCID; a short name has the identifier only if there are several. */
export function linkOrcids(ids: readonly string[] = []) {
  const { name, locate } = personIndexes.orcid;
  return ids.map((id) => ({ id, name: ids.length > 1 ? `${name} ${id}` : name, href: locate(id) }));
}
