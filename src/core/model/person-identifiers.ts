/** Indexes of people: the name of each, and the address at which it shows a person. */
export const personIndexes = {
  orcid: { name: 'ORCID', locate: (id: string) => `https://orcid.org/${id}` },
  openalex: { name: 'OpenAlex', locate: (id: string) => `https://openalex.org/${id}` },
  dblp: { name: 'DBLP', locate: (id: string) => `https://dblp.org/pid/${id}` },
  // Pages of authors have numbers of their own; INSPIRE leads from the identifier to the papers.
  inspire: { name: 'INSPIRE', locate: (id: string) => `https://inspirehep.net/literature?q=a%20${id}` },
  hal: { name: 'HAL', locate: (id: string) => `https://cv.hal.science/${id}` },
} as const;

export type PersonIndex = keyof typeof personIndexes;

/** The identifiers of a person; an index may have several records of one person. */
export type PersonIdentifiers = Readonly<Partial<Record<PersonIndex, readonly string[] | undefined>>>;

/** Each identifier of a person with its index, in the order of the indexes. */
export function listIdentifiers(person: PersonIdentifiers): readonly (readonly [index: PersonIndex, id: string])[] {
  return (Object.keys(personIndexes) as PersonIndex[]).flatMap((index) =>
    (person[index] ?? []).map((id) => [index, id] as const),
  );
}

/** The addresses at which indexes show a person. */
export function listIndexAddresses(person: PersonIdentifiers): readonly string[] {
  return listIdentifiers(person).map(([index, id]) => personIndexes[index].locate(id));
}

/** The identifiers among the properties of a person. */
export function pickIdentifiers({ orcid, openalex, dblp, inspire, hal }: PersonIdentifiers): PersonIdentifiers {
  return { orcid, openalex, dblp, inspire, hal };
}
