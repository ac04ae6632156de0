import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { formatHex, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { findContrastFault, isColour, makeReadable } from './accent.ts';
import { accentBackgrounds, minimumContrast } from './palette.ts';

const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map(([r, g, b]) => formatHex({ mode: 'rgb', r: r / 255, g: g / 255, b: b / 255 }));

describe('The accent', () => {
  it.each(['#8b2729', '#abc', 'teal', 'oklch(43% 0.135 24)', 'rgb(10 20 30)'])('may be written as %s', (text) => {
    expect(isColour(text)).toBe(true);
  });

  it.each(['', 'reddish', '8b2729', '#8b272980', 'url(x)', 'red; }'])('may not be %j', (text) => {
    expect(isColour(text)).toBe(false);
  });

  it('is named together with the ground on which it cannot be read', () => {
    expect(findContrastFault('#ffdd00', 'light')).toMatchObject({ ground: 'the panel in light colours' });
    expect(findContrastFault('#8b2729', 'light')).toBeNull();
    expect(findContrastFault('#8b2729', 'dark')).toMatchObject({ ground: 'the panel in dark colours' });
  });

  it('can always be made readable, in both colour schemes', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom('light' as const, 'dark' as const), (accent, scheme) => {
        const readable = makeReadable(accent, scheme);
        for (const ground of Object.values(accentBackgrounds[scheme])) {
          expect(wcagContrast(readable, ground)).toBeGreaterThanOrEqual(minimumContrast);
        }
      }),
    );
  });

  it('stays as it is where it can be read', () => {
    expect(makeReadable('#8b2729', 'light')).toBe('#8b2729');
  });
});

describe('The grounds that the accent is checked against', () => {
  const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');

  it.each([
    ['--paper', 'page'],
    ['--surface', 'panel'],
  ] as const)('are those of %s in the style sheet', (token, ground) => {
    expect(tokens).toContain(
      `${token}: light-dark(${accentBackgrounds.light[ground]}, ${accentBackgrounds.dark[ground]});`,
    );
  });
});
