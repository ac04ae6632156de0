/** The context of one edge of an inline element. */
export interface Edge {
  /** True for sub- and superscripts, which belong to the text before them. */
  readonly isScript: boolean;
  /** The text before the element. */
  readonly before: string;
  /** The text of the element; empty if it contains other elements. */
  readonly inside: string;
  /** The text after the edge. */
  readonly after: string;
}

const unit = /(?:^|[\s(/])(?:[kcmnµμ]?m|[mkµμ]?g|kW|eV|ms|mol|min|yr)$/u;

/**
 * True if a space before an opening tag is an artefact: exports with indented XML leave one around every element (`CO <sub>2</sub>
 * -rich`). Before the superscript of an isotope (`of <sup>13</sup>C`) it separates two words.
 */
export function isLooseBefore(before: string, { isScript, inside, after }: Omit<Edge, 'before'>): boolean {
  if (!isScript) return /[([{“‘]$|[\p{L}\p{N}][-‐‑]$/u.test(before);
  const isIsotope = isCount(inside) && startsWithSymbol(after.trimStart()) && /[a-z,;:]{2}$/.test(before);
  return /[\p{L}\p{N})\]’']$/u.test(before) && (!isIsotope || unit.test(before));
}

/** True if a space after a closing tag is an artefact: before punctuation, and within a chemical formula. */
export function isLooseAfter({ isScript, before, inside, after }: Edge): boolean {
  if (/^[,.;:!?)\]}”’]|^[-‐‑–]\p{L}/u.test(after)) return true;
  if (!isScript) return false;
  if (isCount(inside) && startsWithSymbol(after) && /(?:^|[\s(,;-])$/.test(before)) return true;
  const [formula = ''] = substance.exec(after) ?? [];
  return formula !== '' && !words.has(formula) && endsWithSymbol(before);
}

const symbols =
  'H|He|Li|Be|B|C|N|O|F|Ne|Na|Mg|Al|Si|P|S|Cl|Ar|K|Ca|Sc|Ti|V|Cr|Mn|Fe|Co|Ni|Cu|Zn|Ga|Ge|As|Se|Br|Kr|Rb|Sr|Y|Zr|Nb|Mo|Tc|Ru|Rh|Pd|Ag|Cd|In|Sn|Sb|Te|I|Xe|' +
  'Cs|Ba|La|Ce|Pr|Nd|Sm|Eu|Gd|Tb|Dy|Ho|Er|Tm|Yb|Lu|Hf|Ta|W|Re|Os|Ir|Pt|Au|Hg|Tl|Pb|Bi|Th|U|Pu';
const substance = new RegExp(String.raw`^(?:(?:${symbols}){1,4}(?![\p{L}\p{N}])|\((?:${symbols}){1,4} ?$)`, 'u');
/** Symbols of chemical elements that are also words. */
const words: ReadonlySet<string> = new Set(['In', 'As', 'I', 'He', 'Be', 'Os']);

const isCount = (text: string) => /^\d{1,3}$/.test(text);
const startsWithSymbol = (text: string) => new RegExp(String.raw`^(?:${symbols})(?!\p{Ll})`, 'u').test(text);
const endsWithSymbol = (text: string) => new RegExp(String.raw`(?:${symbols}|[)\]])$`, 'u').test(text);
