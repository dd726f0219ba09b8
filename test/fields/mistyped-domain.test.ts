import { describe, expect, test } from 'vitest';
import { email } from '../../src/fields/email.ts';
import { likelyProvider } from '../../src/fields/mistyped-domain.ts';

describe('likelyProvider', () => {
  test.each([
    ['two letters that changed places', 'gmial.com', 'gmail.com'],
    ['at the end', 'hotmail.cmo', 'hotmail.com'],
    ['a letter too few', 'hotmil.com', 'hotmail.com'],
    ['the last letter missing', 'gmail.co', 'gmail.com'],
    ['the dot missing a letter beside it', 'yaho.com', 'yahoo.com'],
    ['a letter too many', 'yahooo.com', 'yahoo.com'],
    ['a letter too many at the end', 'gmail.comm', 'gmail.com'],
    ['a wrong letter', 'gnail.com', 'gmail.com'],
    ['a wrong letter in the top-level domain', 'outlook.con', 'outlook.com'],
    ['a national provider', 't-onlin.de', 't-online.de'],
    ['two errors may be another name', 'gmaill.con', undefined],
    ['the provider itself', 'gmail.com', undefined],
    ['another provider one letter away', 'mail.com', undefined],
    ['and another', 'ymail.com', undefined],
    ['a company that lacks the first letter', 'cloud.com', undefined],
    ['a national variant', 'yahoo.fr', undefined],
    ['another national variant', 'hotmail.co.jp', undefined],
    ['a company', 'vega-foods.de', undefined],
    ['a company that begins alike', 'gmr.com', undefined],
    ['a host in front of it', 'shop.gmail.com', undefined],
  ])('%s: %s', (_, host, expected) => {
    expect(likelyProvider(host)).toBe(expected);
  });
});

test('an address that looks mistyped stays as it is, and says so', () => {
  const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;
  const { value, damage } = email.read('Jo@Gmial.com', context);
  expect(value?.address).toBe('jo@gmial.com');
  expect(damage).toBe('mistyped-domain gmial.com gmail.com');
  expect(email.read('jo@gmail.com', context).damage).toBeUndefined();
});
