import { describe, expect, it } from 'vitest';
import { themeSchema } from '../settings/theme-schema.ts';
import { toThemeCss } from './theme-css.ts';

describe('The style sheet of a theme', () => {
  it('is empty for the defaults', () => {
    expect(toThemeCss(themeSchema.parse({}), '/')).toBe('');
  });

  it('has the accent for light colours, and a derived one for dark colours', () => {
    expect(toThemeCss(themeSchema.parse({ accent: '#0a5c4a' }), '/')).toMatch(
      /^:root \{ --accent: light-dark\(#0a5c4a, #[0-9a-f]{6}\); \}$/,
    );
  });

  it('can set text in a bundled font and data in a system font', () => {
    const css = toThemeCss(themeSchema.parse({ text: 'sans', data: 'system-sans' }), '/');
    expect(css).toContain("--serif: 'Source Sans'");
    expect(css).toContain('--sans: system-ui');
  });

  it('loads an owner’s font from below the base', () => {
    const css = toThemeCss(themeSchema.parse({ text: 'fonts/my face.woff2' }), '/pubs/');
    expect(css).toContain("src: url('/pubs/fonts/my%20face.woff2') format('woff2')");
    expect(css).toContain("--serif: 'Own Text'");
  });

  it.each(["fonts/a'); }.woff2", 'https://example.org/a.woff2', '/fonts/a.woff2', 'comic'])(
    'refuses the font %j',
    (text) => {
      expect(themeSchema.safeParse({ text }).success).toBe(false);
    },
  );

  it.each([
    [{ accent: '#ffdd00' }, 'accent', '#ffdd00 on the panel in light colours'],
    [{ accent: '#8b2729', accent_dark: '#402020' }, 'accent_dark', '#402020 on the panel in dark colours'],
  ])('refuses %j, and reports the pair of colours', (theme, key, words) => {
    const issue = themeSchema.safeParse(theme).error?.issues[0];
    expect(issue?.path).toEqual([key]);
    expect(issue?.message).toContain(words);
    expect(issue?.message).toMatch(/"#[0-9a-f]{6}"$/);
  });
});
