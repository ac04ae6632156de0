/** Beginnings of the names of months in the languages that reference files are written in, lower case and without accents, in the order of the year. */
export const monthBeginnings: readonly (readonly string[])[] = [
  ['jan', 'gen', 'ene', 'jaen'],
  ['feb', 'fev', 'fevr'],
  ['mar', 'maerz', 'mrz', 'maart', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mayo', 'maio', 'mei'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];
