import fc from 'fast-check';
import { expect, it } from 'vitest';
import { protectMail } from './protected-mail.ts';

it('A mail address is encoded up to its domain', () => {
  expect(protectMail('ada@example.org')).toEqual({
    href: 'mailto:%61%64%61%40example.org',
    local: 'ada',
    domain: 'example.org',
  });
});

it('An encoded mail address is decoded by a mail program', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      const { href, local, domain } = protectMail(address);
      expect(decodeURIComponent(href)).toBe(`mailto:${address}`);
      expect(href).not.toContain('@');
      expect(`${local}@${domain}`).toBe(address);
    }),
  );
});
