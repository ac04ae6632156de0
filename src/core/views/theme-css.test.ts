import { describe, expect, it } from 'vitest';
import { themeSchema } from '../settings/theme-schema.ts';
import { toThemeCss } from './theme-css.ts';

describe('The style sheet of a theme', () => {
  it('is empty where the owner chose nothing', () => {
    expect(toThemeCss(themeSchema.parse({}), '/')).toBe('');
  });

  it('has the accent in light colours, and one made of it in dark ones', () => {
    expect(toThemeCss(themeSchema.parse({ accent: '#0a5c4a' }), '/')).toMatch(
      /^:root \{ --accent: light-dark\(#0a5c4a, #[0-9a-f]{6}\); \}$/,
    );
  });

  it('sets texts in sans and data in the face of the machine', () => {
    const css = toThemeCss(themeSchema.parse({ text: 'sans', data: 'system-sans' }), '/');
    expect(css).toContain("--serif: 'Source Sans'");
    expect(css).toContain('--sans: system-ui');
  });

  it('fetches a face of the owner from below the base', () => {
    const css = toThemeCss(themeSchema.parse({ text: 'fonts/my face.woff2' }), '/pubs/');
    expect(css).toContain("src: url('/pubs/fonts/my%20face.woff2') format('woff2')");
    expect(css).toContain("--serif: 'Own Text'");
  });

  it.each(["fonts/a'); }.woff2", 'https://example.org/a.woff2', '/fonts/a.woff2', 'comic'])(
    'takes no face from %j',
    (text) => {
      expect(themeSchema.safeParse({ text }).success).toBe(false);
    },
  );

  it.each([
    [{ accent: '#ffdd00' }, 'accent', '#ffdd00 on the panel in light colours'],
    [{ accent: '#8b2729', accent_dark: '#402020' }, 'accent_dark', '#402020 on the panel in dark colours'],
  ])('refuses %j, and names the pair', (theme, key, words) => {
    const issue = themeSchema.safeParse(theme).error?.issues[0];
    expect(issue?.path).toEqual([key]);
    expect(issue?.message).toContain(words);
    expect(issue?.message).toMatch(/"#[0-9a-f]{6}"$/);
  });
});
