import { expect, it } from 'vitest';
import { boolean } from '../../src/fields/boolean.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

it.each([
  ...['yes', 'Y', 'TRUE', 't', '1', '1.0', 'x', 'On', 'ja', 'Oui', 'Sí', 'si', 'sim', 'WAHR', 'vrai'].map((text) => [
    text,
    true,
  ]),
  ...['✓', '✔️', '☑', 'Opted Out', 'opted_out', 'Unsubscribed'].map((text) => [text, true]),
  ...['no', 'N', 'False', 'f', '0', '0.0', 'off', 'Nein', 'non', 'não', 'FALSCH', 'faux'].map((text) => [text, false]),
  ...['✗', '☐', 'Opted in', 'subscribed'].map((text) => [text, false]),
  ...['maybe', '2', '-1', 'yes and no', 'n/a', 'null', '?', 'constructor', '__proto__'].map((text) => [
    text,
    undefined,
  ]),
] as [string, boolean | undefined][])('%s is %s', (text, expected) => {
  expect(boolean.read(text, context).value).toBe(expected);
});

it('compares as yes and no', () => {
  expect(boolean.keys(true)).toEqual(['yes']);
  expect(boolean.keys(false)).toEqual(['no']);
});
