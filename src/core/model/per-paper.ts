/** Makes something of a paper once, as long as the rest is the same: lists, feeds and pages have most papers several times. */
export function perPaper<Paper extends object, Rest extends readonly unknown[], Made>(
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
