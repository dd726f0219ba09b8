import { describe, expect, test } from 'vitest';
import { email } from '../../src/fields/email.ts';
import { emailOwner, isOwnName } from '../../src/fields/email-owner.ts';
import { name } from '../../src/fields/name.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

function read(address: string, ...names: string[]) {
  const value = email.read(address, context).value;
  if (!value) throw new Error(address);
  return [value, names.flatMap((text) => name.read(text, context).value ?? [])] as const;
}

describe('isOwnName', () => {
  test.each([
    ['a surname', 'sales@acme.com', ['João Sales'], true],
    ['a first name', 'hal@acme.com', ['Hal', 'Jordan'], true],
    ['a surname in its own column', 'post@acme.com', ['Ada', 'Post'], true],
    ['with a number', 'post2@acme.com', ['Ada Post'], true],
    ['two words of a name', 'delapost@acme.com', ['De La Post'], true],
    ['the desk of somebody', 'info@acme.com', ['João Sales'], false],
    ['a name that only begins so', 'post@acme.com', ['Ada Poster'], false],
    ['no name', 'info@acme.com', [], false],
  ])('%s: %s', (_why, address, names, expected) => {
    expect(isOwnName(...read(address, ...names))).toBe(expected);
  });
});

describe('emailOwner', () => {
  test.each([
    ['both names', 'mary.jones@acme.com', ['Mary', 'Jones'], 'own'],
    ['the last name first', 'jones_mary@acme.com', ['Mary Jones'], 'own'],
    ['a new last name', 'mary.smith@acme.com', ['Mary Jones'], 'own'],
    ['a short name', 'kate.olsen@acme.com', ['Katherine Olsen'], 'own'],
    ['another form of the first name and of the last', 'bill.meier@acme.com', ['William Meyer'], 'own'],
    ['a transcribed umlaut', 'joerg.mueller@acme.com', ['Jörg Müller'], 'own'],
    ['a last name of several words', 'jan.vandenberg@acme.com', ['Jan van den Berg'], 'own'],
    ['one of several last names', 'ana.lopez@acme.com', ['Ana María García López'], 'own'],
    ['somebody else', 'john.smith@acme.com', ['Mary Jones'], 'other'],
    ['somebody else with an initial', 'john.q.smith@acme.com', ['Mary', 'Jones'], 'other'],
    ['somebody else, numbered and tagged', 'john-smith3+fair@acme.com', ['Mary Jones'], 'other'],
    ['a nickname at a free provider', 'blue.sky@gmail.com', ['Mary Jones'], undefined],
    ['a desk of two words', 'sales.team@acme.com', ['Mary Jones'], undefined],
    ['an office', 'acme.berlin@acme.com', ['Mary Jones'], undefined],
    ['an initial', 'j.smith@acme.com', ['Mary Jones'], undefined],
    ['one word', 'jsmith@acme.com', ['Mary Jones'], undefined],
    ['three words', 'head.of.sales@acme.com', ['Mary Jones'], undefined],
    ['half a name', 'john.smith@acme.com', ['Jones'], undefined],
    ['no name', 'john.smith@acme.com', [], undefined],
    ['a name in another script', 'ivan.petrov@acme.ru', ['Иван Петров'], undefined],
    ['a Chinese name and a Western one', 'tony.leung@acme.hk', ['梁朝伟'], undefined],
  ])('%s: %s', (_why, address, names, expected) => {
    expect(emailOwner(...read(address, ...names))).toBe(expected);
  });
});
