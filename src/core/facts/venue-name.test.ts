import { expect, it } from 'vitest';
import { findVenueName } from './venue-name.ts';

it.each([
  ['Proceedings of the 29th Systems and Software Product Line Conference', "SPLC '25", 'SPLC ’25'],
  ['Proceedings of the 29th Systems and Software Product Line Conference', 'SPLC’25', 'SPLC ’25'],
  ['Proceedings of the 12th Conference on Moss', 'LNCS', null],
  ['Proceedings of the 12th Conference on Moss (MOSS)', 'Lecture Notes in Computer Science', 'MOSS'],
  ['Advances in Neural Information Processing Systems (NeurIPS 2024)', '', 'NeurIPS 2024'],
  ['European Software Engineering Conference (ESEC/FSE)', '', 'ESEC/FSE'],
  ['Journal of Moss (Basel)', '', null],
  ['Journal of Moss (UK)', '', null],
  ['Nature', '', 'Nature'],
  ['The Astrophysical Journal', '', null],
  [' ', '', null],
  [null, '', null],
])('The venue %j in the series %j is called %j', (venue, series, name) => {
  expect(findVenueName({ venue, details: { series } })).toBe(name);
});
