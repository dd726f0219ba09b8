import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { email } from '../../src/fields/email.ts';
import { providers } from '../../src/fields/mailbox-key.ts';
import { readPlain } from './read-plain.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

describe('plain addresses', () => {
  test.each([
    ['jane@acme.com', 'jane', 'acme.com'],
    ['Jane.Doe+News@Mail.Acme-Foods.CO.UK', 'jane.doe+news', 'mail.acme-foods.co.uk'],
    ['_x_@a.de', '_x_', 'a.de'],
    ['7@8.io', '7', '8.io'],
    ['janedoe@gmail.com', 'janedoe', 'gmail.com'],
    ['jane.doe@outlook.com', 'jane.doe', 'outlook.com'],
  ])('%s', (text, rest, ofClass) => {
    expect(readPlain(email, text)).toEqual({ key: text.toLowerCase(), rest, ofClass });
  });

  test.each([
    ['a tag that is none of the mailbox', 'jane+news@outlook.com'],
    ['a dot that does not count', 'jane.doe@gmail.com'],
    ['a provider by its other name', 'jane@googlemail.com'],
    ['no host', 'jane@'],
    ['no dot in the host', 'jane@acme'],
    ['nobody', '@acme.com'],
    ['two of them', 'jane@acme.com@acme.com'],
    ['another one behind it', 'jane@acme.com, bob@acme.com'],
    ['a dot at the end', 'jane@acme.com.'],
    ['a dot in front', '.jane@acme.com'],
    ['a dot before the sign', 'jane.@acme.com'],
    ['two dots', 'jane..doe@acme.com'],
    ['a hyphen at the end of a label', 'jane@acme-.com'],
    ['a hyphen at the beginning of one', 'jane@-acme.com'],
    ['a number for a top-level domain', 'jane@10.0.0.1'],
    ['a top-level domain of one letter', 'jane@acme.c'],
    ['a hyphen in it', 'jane@acme.c-m'],
    ['an underscore in the host', 'jane@ac_me.com'],
    ['a plus in the host', 'jane@ac+me.com'],
    ['an apostrophe', "o'neil@acme.com"],
    ['quotes', '"jane"@acme.com'],
    ['letters of another script', 'jané@acme.com'],
    ['a space', ' jane@acme.com'],
    ['a label', 'mailto:jane@acme.com'],
    ['a long local part', `${'x'.repeat(64)}@acme.com`],
    ['nothing', ''],
  ])('not %s', (_, text) => {
    expect(readPlain(email, text)).toBeUndefined();
  });
});

test('what is plain is read as all addresses are', () => {
  const part = fc.constantFrom(
    ...['jane', 'DOE', 'x', '7', '.', '-', '_', '+', '@', '@', 'acme', '.com', '.co.uk', ' ', 'é', "'", '\0', '"'],
    ...['gmial.com', 'xn--mnchen-3ya', 'y'.repeat(30), ...providers.flatMap(({ hosts }) => hosts)],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
      const text = parts.join('');
      const plain = readPlain(email, text);
      const { value, damage = '' } = email.read(text.trim(), context);
      if (plain === undefined) return;
      const { address, local, host } = value ?? { address: '', local: '', host: '' };
      expect(plain).toEqual({ key: address, rest: local, ofClass: host });
      expect(value && email.keys(value)).toEqual([plain.key]);
      expect(value && email.plain?.restOf(value)).toBe(local);
      expect(damage === '' || damage.startsWith(`mistyped-domain ${host} `)).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});
