import { describe, expect, it } from 'vitest';
import { sic, underSic } from '../../src/fields/sic.ts';

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
    ['a title', 'Prepackaged Software', { value: ['7372'] }],
    ['a title in other letters, of one industry at three levels', 'LEGAL SERVICES', { value: ['81', '811', '8111'] }],
    ['the title of a division', 'Manufacturing', { value: ['D'] }],
    ['a title of makers and of wholesalers', 'Chemicals and Allied Products', { value: undefined }],
    ['a letter, which may be of another system', 'D', { value: undefined }],
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
  ['2011', 'D', true],
  ['39', 'D', true],
  ['D', 'D', true],
  ['20110101', 'D', true],
  ['4011', 'D', false],
  ['1799', 'D', false],
  ['0111', 'A', true],
  ['131', 'B', true],
  ['111', 'B', false],
  ['7372', 'I', true],
  ['62012', 'H', false],
  ['62012', '62', true],
  ['D', '20', false],
])('%s under %s: %s', (code, ancestor, expected) => {
  expect(underSic(ancestor)(code)).toBe(expected);
});

it.each([
  [['7372'], ['7372 Prepackaged Software']],
  [['81', '811', '8111'], ['81 Legal Services']],
  [['D'], ['D Manufacturing']],
  [['62012'], ['62012']],
])('%j is described as %j', (value, expected) => {
  expect(sic.describe?.(value)).toEqual(expected);
});
