import { describe, expect, it } from 'vitest';
import { sicDivision, sicTable, sicTitle } from '../../src/fields/sic-titles.ts';

const codes = [...sicTable().titles.keys()];

describe('the edition of 1987', () => {
  it.each([
    ['divisions', /^[A-J]$/, 10],
    ['major groups', /^\d\d$/, 83],
    ['industry groups', /^\d{3}$/, 416],
    ['industries', /^\d{4}$/, 1005],
  ])('has all %s', (_, pattern, count) => {
    expect(codes.filter((code) => pattern.test(code))).toHaveLength(count);
  });

  it('has the code above each code', () => {
    const below = codes.filter((code) => /^\d{3,4}$/.test(code));
    expect(below.filter((code) => !codes.includes(code.slice(0, -1)))).toEqual([]);
    expect(codes.filter((code) => /^\d/.test(code) && sicDivision(code) === undefined)).toEqual([]);
  });

  it('gives every code a whole title in like capitals', () => {
    const odd =
      /[^A-Za-z ,;:'()/.-]| {2}|^[^A-Z]| (?:[b-z]|And|Of|Or|For|The|To)\b(?<! (?:and|by|for|from|in|of|on|or|the|to)\b)|(?:,|;|:| and| Except| of| Not)$/;
    expect([...sicTable().titles].filter(([, title]) => odd.test(title))).toEqual([]);
  });
});

describe('sicTitle', () => {
  it.each([
    ['D', 'Manufacturing'],
    ['01', 'Agricultural Production Crops'],
    ['011', 'Cash Grains'],
    ['0111', 'Wheat'],
    ['131', 'Crude Petroleum and Natural Gas'],
    ['111', undefined],
    ['73', 'Business Services'],
    ['737', 'Computer Programming, Data Processing, and Other Computer Related Services'],
    ['7372', 'Prepackaged Software'],
    ['73720401', 'Prepackaged Software'],
    ['8111', 'Legal Services'],
    ['343', 'Heating Equipment, Except Electric and Warm Air; and Plumbing Fixtures'],
    ['9999', 'Nonclassifiable Establishments'],
    ['62012', undefined],
    ['77', undefined],
    ['K', undefined],
  ])('%s: %s', (code, expected) => {
    expect(sicTitle(code)).toBe(expected);
  });
});

it.each([
  ['01', 'A'],
  ['0971', 'A'],
  ['1011', 'B'],
  ['17', 'C'],
  ['2011', 'D'],
  ['3999', 'D'],
  ['4011', 'E'],
  ['5199', 'F'],
  ['52', 'G'],
  ['6799', 'H'],
  ['7011', 'I'],
  ['89', 'I'],
  ['9111', 'J'],
  ['73720401', 'I'],
  ['62012', undefined],
  ['11', undefined],
])('%s is of division %s', (code, expected) => {
  expect(sicDivision(code)).toBe(expected);
});
