/** The final address of each merged paper; addresses in a circle have none. */
export function followVersions(sameAs: ReadonlyMap<string, string>): {
  readonly targets: ReadonlyMap<string, string>;
  readonly circular: ReadonlySet<string>;
} {
  const targets = new Map<string, string>();
  const circular = new Set<string>();
  for (const start of sameAs.keys()) {
    const way = new Set([start]);
    let end = sameAs.get(start);
    while (end !== undefined && !way.has(end) && !targets.has(end) && !circular.has(end) && sameAs.has(end)) {
      way.add(end);
      end = sameAs.get(end);
    }
    const target = end === undefined || way.has(end) || circular.has(end) ? undefined : (targets.get(end) ?? end);
    for (const id of way) {
      if (target === undefined) circular.add(id);
      else targets.set(id, target);
    }
  }
  return { targets, circular };
}
