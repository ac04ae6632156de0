/** Caches the result for each paper while the other arguments are the same, since most papers are on several lists, feeds and pages. */
export function cachePerPaper<Paper extends object, Rest extends readonly unknown[], Made>(
  make: (paper: Paper, ...rest: Rest) => Made,
): (paper: Paper, ...rest: Rest) => Made {
  const known = new WeakMap<Paper, { readonly rest: Rest; readonly made: Made }>();
  return (paper, ...rest) => {
    const last = known.get(paper);
    if (last?.rest.every((part, index) => part === rest[index])) return last.made;
    const made = make(paper, ...rest);
    known.set(paper, { rest, made });
    return made;
  };
}
