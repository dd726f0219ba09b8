import { describe, expect, test } from 'vitest';
import { placeholderEmail } from '../../src/checks/placeholder-email.ts';
import { email } from '../../src/fields/email.ts';
import { decide } from '../lead.ts';

const reading = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

describe('what people type instead of their address', () => {
  test.each([
    ['a test on both sides', 'test@test.com'],
    ['at any top-level domain', 'test@test.de'],
    ['at one of two parts', 'Test@test.co.uk'],
    ['keys in a row', 'asdf@asdf.com'],
    ['keys in a row in Germany', 'qwertz@qwertz.de'],
    ['one key', 'xxxx@xxxx.net'],
    ['the alphabet', 'abc@abc.com'],
    ['nothing', 'none@none.com'],
    ['a name at a domain', 'name@domain.com'],
    ['your name at your company', 'yourname@yourcompany.com'],
    ['nobody at nowhere', 'nobody@nowhere.org'],
    ['no mail at a provider', 'noemail@email.com'],
    ['foo and bar', 'foo@bar.com'],
    ['one letter', 'a@a.com'],
  ])('%s: %s', (_why, address) => {
    expect(decide('reject: {}', { email: address }).reasons).toContain('placeholder-email');
  });
});

describe('what may be an address', () => {
  test.each([
    ['a person called Test', 'ada.test@vega-foods.de'],
    ['somebody at a company called Test', 'ada@test.com'],
    ['a name that is a domain of its own', 'kramer@kramer.de'],
    ['a short name that is one', 'ng@ng.com'],
    ['one letter at a domain of one elsewhere', 'a@a.net'],
    ['a surname that can be typed in a row', 'wert@wert.de'],
    ['the initials of a company', 'dfg@dfg.de'],
    ['a test at a company', 'test@vega-foods.de'],
    ['a word below a company', 'test@test.vega-foods.de'],
    ['a person at a provider', 'ada@email.com'],
    ['a person at a company called Domain', 'ada@domain.com'],
    ['a user at a company', 'user@vega-foods.de'],
    ['an unreadable one', 'test@test'],
  ])('%s: %s', (_why, address) => {
    expect(decide('reject: {}', { email: address }).reasons).not.toContain('placeholder-email');
  });
});

test('names what it found', () => {
  const cell = email.read('Test@Test.com', reading);
  const context = { asOf: 0, country: 'US', lists: {}, competitors: [], suppress: [] };
  expect(placeholderEmail.evidence?.(cell, context, 'email')).toEqual({
    match: 'test@test.com',
    is: 'what people type to get past a form',
  });
});
