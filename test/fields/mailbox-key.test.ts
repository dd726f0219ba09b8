import { describe, expect, it } from 'vitest';
import { email } from '../../src/fields/email.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

function keysOf(address: string): readonly string[] {
  const { value } = email.read(address, context);
  return value === undefined ? [] : email.keys(value);
}

describe('one mailbox', () => {
  it.each([
    ['dots and a tag at Gmail', 'Jane.Doe+news@gmail.com', 'janedoe@gmail.com'],
    ['Gmail under its other name', 'jane.doe@googlemail.com', 'janedoe@gmail.com'],
    ['a tag at Outlook', 'jane.doe+shop@outlook.com', 'jane.doe@outlook.com'],
    ['a tag at iCloud', 'jane+1@icloud.com', 'jane@icloud.com'],
    ['a Proton account under two of its names', 'jane_doe@pm.me', 'janedoe@protonmail.com'],
    ['a Yandex login with a hyphen, at two of its hosts', 'jane-doe@ya.ru', 'jane.doe@yandex.ru'],
  ])('%s', (_why, one, other) => {
    expect(keysOf(one)).toEqual(keysOf(other));
  });

  it.each([
    ['dots at a company, which may run Gmail or not', 'jane.doe@acme.com', 'janedoe@acme.com'],
    ['a tag at a company', 'jane+news@acme.com', 'jane@acme.com'],
    ['dots at Outlook, which count', 'jane.doe@outlook.com', 'janedoe@outlook.com'],
    ['dots at Yahoo, which count', 'jane.doe@yahoo.com', 'janedoe@yahoo.com'],
    ['the same name at two providers', 'jane@outlook.com', 'jane@hotmail.com'],
    ['a hyphen at Gmail', 'jane-doe@gmail.com', 'janedoe@gmail.com'],
    ['nothing but a tag', '+jane@gmail.com', '+john@gmail.com'],
  ])('two of them: %s', (_why, one, other) => {
    expect(keysOf(one)).not.toEqual(keysOf(other));
  });

  it('stays as it was written where people read it', () => {
    const { value } = email.read('Jane.Doe+news@gmail.com', context);
    expect(value && email.describe?.(value)).toEqual(['jane.doe+news@gmail.com']);
  });
});
