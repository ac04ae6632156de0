export interface OrcidWork {
  readonly code: number;
  readonly title: string;
  readonly type?: string;
  readonly year?: number;
  readonly ids?: readonly (readonly [type: string, value: string, relationship?: string])[];
}

/** A work as ORCID lists it, with null for every field that can be null. */
export const toOrcidSummary = ({ code, title, type = 'journal-article', year, ids = [] }: OrcidWork) => ({
  'put-code': code,
  title: { title: { value: title }, subtitle: null, 'translated-title': null },
  'external-ids':
    ids.length === 0
      ? null
      : {
          'external-id': ids.map(([kind, value, relationship = 'self']) => ({
            'external-id-type': kind,
            'external-id-value': value,
            'external-id-normalized': null,
            'external-id-url': null,
            'external-id-relationship': relationship,
          })),
        },
  url: null,
  type,
  'publication-date': year === undefined ? null : { year: { value: String(year) }, month: null, day: null },
  'journal-title': null,
  'display-index': '0',
});
/** A list of works in the format of ORCID; works that are the same are in a nested list. */
export const listOrcidWorks = (...works: readonly (OrcidWork | readonly OrcidWork[])[]) =>
  JSON.stringify({
    'last-modified-date': null,
    group: works.map((group) => ({
      'external-ids': { 'external-id': [] },
      'work-summary': [group].flat().map(toOrcidSummary),
    })),
  });
