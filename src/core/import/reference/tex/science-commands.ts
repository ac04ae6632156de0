import { toScriptLetters } from '../../../model/markup-scripts.ts';

const group = String.raw`\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}`;
const command = new RegExp(
  String.raw`\\(ce|num|ang|si|unit|SI|qty|numrange|SIrange|qtyrange)(?:\[[^\[\]{}]*\])?${group}(?:${group})?(?:${group})?`,
  'gu',
);

/**
 * Replaces the commands of mhchem and siunitx with what they print: `\ce{H2O}` with `H₂O`, `\SI{5}{\micro\metre}` with `5 μm`. Groups
 * behind the arguments are kept. Source: the manuals of both packages.
 */
export function expandScienceCommands(tex: string): string {
  return tex.replaceAll(command, (whole: string, name: string, ...found: (string | undefined)[]) => {
    const [first = '', second, third] = found.slice(0, 3);
    const behind = (used: number) =>
      [second, third].slice(used - 1).map((rest) => (rest === undefined ? '' : `{${rest}}`));
    if (name === 'ce') return [writeFormula(first), ...behind(1)].join('');
    if (name === 'num') return [writeNumber(first), ...behind(1)].join('');
    if (name === 'ang') return [`${first}°`, ...behind(1)].join('');
    if (name === 'si' || name === 'unit') return [writeUnits(first), ...behind(1)].join('');
    if (second === undefined) return whole;
    if (name === 'numrange') return [`${writeNumber(first)}–${writeNumber(second)}`, ...behind(2)].join('');
    if (name === 'SI' || name === 'qty')
      return [`${writeNumber(first)}\\,${writeUnits(second)}`, ...behind(2)].join('');
    return third === undefined ? whole : `${writeNumber(first)}–${writeNumber(second)}\\,${writeUnits(third)}`;
  });
}

/** In a formula, numbers behind letters are subscripts, and signs behind them charges. */
function writeFormula(formula: string): string {
  return formula
    .replaceAll(/ ?(<=>|<->|->|<-) ?/gu, (_, arrow: string) => ` ${arrows[arrow] ?? arrow} `)
    .replaceAll(/\^(?:\{([^{}]*)\}|(\d*[+-]?))/gu, (_, braced: string | undefined, bare: string | undefined) =>
      writeScript('superscript', braced ?? bare ?? ''),
    )
    .replaceAll(/(?<=[\p{L})\]])\d+/gu, (digits) => writeScript('subscript', digits))
    .replaceAll(/(?<=[\p{L}₀-₉)\]])[+-](?=$|[\s)\]])/gu, (charge) => writeScript('superscript', charge));
}

const arrows: Readonly<Record<string, string>> = { '<=>': '⇌', '<->': '↔', '->': '→', '<-': '←' };

/** `1e3` is `1 × 10³`. */
const writeNumber = (number: string) =>
  number.replace(/^(.*\d)[eEdD]([+-]?\d+)$/u, (_, factor: string, power: string) => {
    return `${factor} × 10${writeScript('superscript', power)}`;
  });

function writeUnits(written: string): string {
  const units: { readonly name: string; readonly power: number }[] = [];
  let [prefix, sign, power] = ['', 1, 1];
  for (const { 0: token, 1: name, 2: argument } of written.matchAll(/\\([A-Za-z]+)(?:\{([^{}]*)\})?|[^\\]+/gu)) {
    const last = units.at(-1);
    const raised = powers.get(name ?? '') ?? (name === 'tothe' ? Number(argument) : undefined);
    if (name === undefined) units.push({ name: token.replaceAll(/[.~]/gu, ' ').trim(), power: 1 });
    else if (raised !== undefined && last) units[units.length - 1] = { ...last, power: last.power * raised };
    else if (name === 'per') sign = -1;
    else if (name === 'square' || name === 'cubic') power = name === 'square' ? 2 : 3;
    else if (prefixes.has(name)) prefix = prefixes.get(name) ?? '';
    else {
      units.push({ name: prefix + (unitNames.get(name) ?? name), power: sign * power });
      [prefix, sign, power] = ['', 1, 1];
    }
  }
  const printed = units.map(({ name, power: own }) =>
    own === 1 ? name : name + writeScript('superscript', String(own)),
  );
  return `\\text{${printed.join(' ')}}`;
}

const writeScript = (style: 'superscript' | 'subscript', text: string) =>
  toScriptLetters({ style, text }) ?? `\\text${style}{${text}}`;

const powers = new Map([
  ['squared', 2],
  ['cubed', 3],
]);

const prefixes = list(
  'yocto y zepto z atto a femto f pico p nano n micro μ milli m centi c deci d deca da hecto h kilo k mega M giga G tera T peta P exa E',
);

const unitNames = list(
  'metre m meter m gram g kilogram kg second s ampere A kelvin K mole mol candela cd hertz Hz newton N pascal Pa joule J watt W coulomb C volt V ' +
    'farad F ohm Ω siemens S weber Wb tesla T henry H celsius °C degreeCelsius °C lumen lm lux lx becquerel Bq gray Gy sievert Sv ' +
    'minute min hour h day d degree ° arcminute ′ arcsecond ″ litre L liter L tonne t electronvolt eV dalton Da percent % ' +
    'angstrom Å parsec pc decibel dB byte B hectare ha um μm us μs ug μg',
);

function list(text: string): ReadonlyMap<string, string> {
  const words = text.split(' ');
  return new Map(words.flatMap((name, index) => (index % 2 === 0 ? [[name, words[index + 1] ?? ''] as const] : [])));
}
