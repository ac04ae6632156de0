import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './markdown.ts';

describe('renderMarkdown', () => {
  test.each([
    ['We count *leaves*.\n\nAnd **moss**.', '<p>We count <em>leaves</em>.</p>\n<p>And <strong>moss</strong>.</p>'],
    ['[Join us](https://example.org/jobs)', '<p><a href="https://example.org/jobs">Join us</a></p>'],
    ['1 < 2 & 3', '<p>1 &#x3C; 2 &#x26; 3</p>'],
    ['', ''],
  ])('renders %j as HTML', (markdown, html) => {
    expect(renderMarkdown(markdown)).toBe(html);
  });

  test.each([
    '<script>alert(1)</script>',
    'Hello <img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '![x](data:text/html,alert(1))',
    '<a href="javascript:alert(1)">x</a>',
    '<style>p { display: none }</style>',
  ])('removes everything that could run: %s', (markdown) => {
    expect(renderMarkdown(markdown)).not.toMatch(/<script|<style|onerror|javascript:|data:/iu);
  });
});
