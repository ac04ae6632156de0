import type { Engine } from 'citeproc';

/**
 * Leaves out work that takes a quarter of the time and has no effect on the entries of a style without disambiguation: comparing the names of
 * all papers, and looking for markup and quotation marks in plain text.
 */
export function speedUpEngine({ registry: { namereg: names }, fun: { flipflopper } }: Engine): void {
  names.addname = () => undefined;
  // What the engine answers for a name that it does not compare: family name only, with initials, or the whole name.
  names.evalname = (_paper, _name, _place, _least, form, initials) =>
    form === 'short' ? 0 : typeof initials === 'string' ? 1 : 2;
  const processTags = flipflopper.processTags.bind(flipflopper);
  flipflopper.processTags = (blob) => {
    if (!plainText.test(blob.blobs)) processTags(blob);
  };
}

const plainText = /^[\w\s.,:;()&/-]*$/u;
