import { describe, expect, it } from 'vitest';
import { sic, sicUnder } from '../../src/fields/sic.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

describe('sic', () => {
  it.each([
    ['one code', '7372', { value: ['7372'] }],
    ['a leading zero stays', '0111', { value: ['0111'] }],
    ['with its title', '7372 Prepackaged Software', { value: ['7372'] }],
    ['several', '7372, 7373', { value: ['7372', '7373'] }],
    ['a major group', '73', { value: ['73'] }],
    ['an industry group', '737', { value: ['737'] }],
    ['British', '62012', { value: ['62012'] }],
    ['a vendor extension', '73720401', { value: ['73720401'] }],
    ['cotton, or crude petroleum', '131', { value: ['131'], damage: 'lost-zero' }],
    ['wheat that was', '111', { value: ['111'], damage: 'lost-zero' }],
    ['one of several', '7372;131', { value: ['7372', '131'], damage: 'lost-zero' }],
    ['too long', '737204011', { value: undefined }],
    ['one digit', '7', { value: undefined }],
    ['words', 'Software', { value: undefined }],
  ])('%s', (_, text, expected) => {
    expect(sic.read(text, context)).toEqual({ text, ...expected });
  });
});

it.each([
  ['7372', '737', true],
  ['7372', '73', true],
  ['73720401', '7372', true],
  ['737', '7372', false],
  ['0131', '013', true],
  ['0131', '13', false],
  ['131', '013', false],
])('%s under %s: %s', (code, ancestor, expected) => {
  expect(sicUnder(code, ancestor)).toBe(expected);
});
