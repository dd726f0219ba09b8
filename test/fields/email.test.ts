import { describe, expect, test } from 'vitest';
import { email } from '../../src/fields/email.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;
const address = (text: string): string | undefined => email.read(text, context).value?.address;

describe('what is an address', () => {
  test.each([
    ['case', 'John.Smith@Acme.COM', 'john.smith@acme.com'],
    ['a letter that only looks like one of ASCII, in either case', '\u212aim@Acme.com', 'kim@acme.com'],
    ['all signs of an atom', "a!#$%&'*+-/=?^_`{|}~z@acme.com", "a!#$%&'*+-/=?^_`{|}~z@acme.com"],
    ['an Irish name', "o'brien@acme.com", "o'brien@acme.com"],
    ['a tag', 'jo+news@gmail.com', 'jo+news@gmail.com'],
    ['an international host', 'jo@München.de', 'jo@xn--mnchen-3ya.de'],
    ['an international local part', '用户@例子.广告', '用户@xn--fsqu00a.xn--4rr70v'],
    ['an accent written in two characters', 'jose\u0301@acme.com', 'jos\u00e9@acme.com'],
    ['a quoted local part', '"john smith"@acme.com', '"john smith"@acme.com'],
    ['quotation marks that are not needed', '"john"@acme.com', 'john@acme.com'],
    ['64 octets before the @', `${'x'.repeat(64)}@acme.com`, `${'x'.repeat(64)}@acme.com`],
    ['a host label of 63', `a@${'x'.repeat(63)}.com`, `a@${'x'.repeat(63)}.com`],
    ['digits in a host', 'a@123.com', 'a@123.com'],
    ['backslashes that are not needed', '"j\\ohn"@acme.com', 'john@acme.com'],
    ['an empty quoted local part, as the standard has it', '""@acme.com', '""@acme.com'],
    ['an international top-level domain in its ASCII form', 'a@acme.xn--p1ai', 'a@acme.xn--p1ai'],
    ['a top-level domain with a combining mark', 'a@acme.भारत', 'a@acme.xn--h2brj9c'],
  ])('%s', (_, input, expected) => {
    expect(address(input)).toBe(expected);
  });
});

describe('what is around an address', () => {
  test.each([
    ['mailto', 'MAILTO:a@b.com?subject=Hi', 'a@b.com'],
    ['angle brackets', '<a@b.com>', 'a@b.com'],
    ['a name', 'Ann Lee <a@b.com>', 'a@b.com'],
    ['a quoted name with a comma', '"Lee, Ann" <a@b.com>', 'a@b.com'],
    ['a label', 'E-mail: a@b.com', 'a@b.com'],
    ['a comma at the end', 'a@b.com,', 'a@b.com'],
    ['two addresses', 'a@b.com; c@d.com', 'a@b.com'],
    ['two addresses without punctuation', 'a@b.com c@d.com', 'a@b.com'],
    ['two addresses with a slash', 'a@b.com/c@d.com', 'a@b.com'],
    ['a remark', 'a@b.com (work)', 'a@b.com'],
    ['an apostrophe of a spreadsheet', "'a@b.com", 'a@b.com'],
    ['a zero-width space', '\u200ba@b.com', 'a@b.com'],
    ['a full-width @', 'taro＠example.jp', 'taro@example.jp'],
    ['an input method left on throughout', 'ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'taro@example.jp'],
    ['quotation marks on both sides', '"a@b.com"', 'a@b.com'],
    ['brackets on both sides', '(a@b.com)', 'a@b.com'],
    ['empty brackets', 'a@b.com ()', 'a@b.com'],
  ])('%s', (_, input, expected) => {
    expect(address(input)).toBe(expected);
  });
});

describe('what is not an address', () => {
  test.each([
    ['no @', 'acme.com'],
    ['no host', 'john@'],
    ['no local part', '@acme.com'],
    ['no dot in the host', 'john@acme'],
    ['two @', 'john@@acme.com'],
    ['two dots', 'john..smith@acme.com'],
    ['two dots beyond ASCII', 'josé..x@acme.com'],
    ['a dot in front', '.john@acme.com'],
    ['a dot before the @', 'john.@acme.com'],
    ['a dot at the end', 'john@acme.com.'],
    ['a space in the local part', 'john smith@acme.com'],
    ['a space in the host', 'john@acme.co m'],
    ['a comma for a dot', 'john@acme,com'],
    ['an underscore in the host', 'john@ac_me.com'],
    ['a label that begins with a hyphen', 'john@-acme.com'],
    ['an IP address', 'john@192.168.1.1'],
    ['an IP literal', 'john@[192.168.1.1]'],
    ['65 octets before the @', `${'x'.repeat(65)}@acme.com`],
    ['65 octets in fewer characters', `${'é'.repeat(33)}@acme.com`],
    ['a host label of 64', `a@${'x'.repeat(64)}.com`],
    ['255 octets', `${'x'.repeat(60)}@${'y'.repeat(60)}.${'y'.repeat(60)}.${'y'.repeat(60)}.${'y'.repeat(7)}.com`],
    ['a top-level domain of one letter', 'john@acme.c'],
    ['a top-level domain of digits', 'john@acme.123'],
    ['a top-level domain with a sign', 'john@acme.com©'],
    ['full-width letters that look like a host', 'john@ｇｍａｉｌ.com'],
    ['full-width letters that look like a name', 'ｊｏｈｎ@gmail.com'],
    ['a quotation mark that does not close', '"john@acme.com'],
    ['a bracket that does not close', '(john@acme.com'],
    ['a remark that does not close', 'john@acme.com (work'],
    ['a letter that nobody has assigned', 'john@\u{103ff}acme.com'],
    ['half a character', 'john@acme\ud800.com'],
    ['nothing', 'n/a'],
  ])('%s', (_, input) => {
    expect(address(input)).toBeUndefined();
  });
});

test('an address keeps its parts, and is equal by the whole', () => {
  const value = email.read('Jo@München.de', context).value;
  expect(value).toEqual({ address: 'jo@xn--mnchen-3ya.de', local: 'jo', host: 'xn--mnchen-3ya.de' });
  expect(value && email.keys(value)).toEqual(['jo@xn--mnchen-3ya.de']);
});
