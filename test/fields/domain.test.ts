import fc from 'fast-check';
import { parse } from 'tldts';
import { describe, expect, test } from 'vitest';
import { domain, ownDomain } from '../../src/fields/domain.ts';
import { readPlain } from './read-plain.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

describe('domains', () => {
  test.each([
    ['a bare domain', 'Acme.com', 'acme.com', 'acme.com'],
    ['www', 'www.acme.com', 'acme.com', 'acme.com'],
    ['a URL', 'https://www.acme.com/about?x=1#y', 'acme.com', 'acme.com'],
    ['a port', 'acme.com:8080', 'acme.com', 'acme.com'],
    ['a subdomain, user and password', 'http://user:pw@shop.acme.co.uk/', 'shop.acme.co.uk', 'acme.co.uk'],
    ['a mistyped scheme', 'http//acme.com', 'acme.com', 'acme.com'],
    ['backslashes', 'https:\\\\acme.com', 'acme.com', 'acme.com'],
    ['no scheme', '//acme.com', 'acme.com', 'acme.com'],
    ['a mail address', 'mailto:jo@mail.acme.com', 'mail.acme.com', 'acme.com'],
    ['a list', 'acme.com, acme.de', 'acme.com', 'acme.com'],
    ['a dot at the end', 'acme.com.', 'acme.com', 'acme.com'],
    ['a name that begins like a scheme', 'httpstatus.io', 'httpstatus.io', 'httpstatus.io'],
    ['a domain named www', 'www.com', 'www.com', 'www.com'],
    ['a private suffix is its owner', 'acme.github.io', 'acme.github.io', 'github.io'],
    ['an international domain', 'www.münchen.de', 'xn--mnchen-3ya.de', 'xn--mnchen-3ya.de'],
    ['a domain for examples', 'shop.acme.example', 'shop.acme.example', 'acme.example'],
  ])('%s', (_, input, host, registrable) => {
    const value = domain.read(input, context).value;
    expect(value).toEqual({ host, registrable });
    expect(value && domain.keys(value)).toEqual([registrable]);
  });

  test.each([
    ['a company', 'Acme'],
    ['a company with a form', 'Acme Inc.'],
    ['initials', 'n.a.'],
    ['a name', 'john.smith'],
    ['an intranet', 'server.local'],
    ['an IP address', 'http://192.168.1.1/'],
    ['an IPv6 address', 'http://[::1]/'],
    ['a public suffix', 'co.uk'],
    ['an empty label', 'acme..com'],
    ['a sentence', 'see acme.com'],
    ['a hyphen', '-'],
  ])('not a domain: %s', (_, input) => {
    expect(domain.read(input, context).value).toBeUndefined();
  });

  test.each([
    ['a domain', 'shop.acme.co.uk', 'acme.co.uk'],
    ['a page of its own at a host', 'shop.acme.github.io', 'acme.github.io'],
    ['a suffix that a company gives out', 'acme.uk.com', 'acme.uk.com'],
    ['that company', 'www.github.io', 'github.io'],
    ['a suffix itself', 'github.io', 'github.io'],
  ])('the part of one organization, %s: %s', (_, input, own) => {
    const value = domain.read(input, context).value;
    expect(value && ownDomain(value)).toBe(own);
  });

  const plainKey = (text: string) => readPlain(domain, text)?.key;

  test.each([
    ['acme.com', 'acme.com'],
    ['www.acme-foods2.com', 'acme-foods2.com'],
    ['www.com', undefined],
    ['shop.acme.com', undefined],
    ['Acme.com', undefined],
    ['acme-.com', undefined],
    ['.com', undefined],
    ['acme.co', undefined],
    ['', undefined],
  ])('the key as it stands in the bytes of %s', (text, key) => {
    expect(plainKey(text)).toBe(key);
  });

  test('the key in the bytes is the key that is read', () => {
    const part = fc.constantFrom(
      'www',
      'acme',
      'a',
      '-',
      '.',
      'com',
      'co',
      'xn--mnchen-3ya',
      'A',
      '9',
      ' ',
      'x'.repeat(62),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const text = `${parts.join('')}.com`;
        const key = plainKey(text);
        const { value } = domain.read(text, context);
        if (key !== undefined) expect(value && domain.keys(value)).toEqual([key]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('below these top-level domains the Public Suffix List has no other registry', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const two = letters.flatMap((first) => letters.map((second) => first + second));
    const labels = [
      ...two,
      ...two.flatMap((first) => letters.map((second) => first + second)),
      'aland',
      'gouv',
      'asso',
    ];
    const names = 'com net org de info biz eu nl ch dk fi'
      .split(' ')
      .flatMap((top) => labels.map((l) => `${l}.${top}`));
    const registrable = (name: string) => parse(name, { allowPrivateDomains: false }).domain ?? undefined;
    expect(names.filter((name) => domain.read(name, context).value?.registrable !== registrable(name))).toEqual([]);
  });
});
