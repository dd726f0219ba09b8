import { describe, expect, it } from 'vitest';
import { naicsLine, naicsRetiredUnder, naicsSuccessors } from '../../src/fields/naics-editions.ts';
import {
  isCurrentNaics,
  isKnownNaics,
  naicsHeading,
  naicsTable,
  naicsTitle,
  nearestNaics,
} from '../../src/fields/naics-titles.ts';

const codes = [...naicsTable().titles.keys()];
const retired = [...'123456789'].flatMap((first) =>
  [...'123456789'].flatMap((next) => naicsRetiredUnder(first + next)),
);

describe('the edition of 2022', () => {
  it.each([
    ['sectors', /^\d\d(-\d\d)?$/, 20],
    ['subsectors', /^\d{3}$/, 96],
    ['industry groups', /^\d{4}$/, 308],
    ['industries', /^\d{5}$/, 689],
    ['national industries', /^\d{6}$/, 1012],
  ])('has as many %s as the Census Bureau counts', (_, pattern, count) => {
    expect(codes.filter((code) => pattern.test(code))).toHaveLength(count);
  });

  it('has the code above each code', () => {
    expect(codes).toHaveLength(2125);
    const below = codes.filter((code) => /^\d{3,6}$/.test(code));
    expect(below.filter((code) => !isCurrentNaics(code.slice(0, -1)))).toEqual([]);
  });

  it('gives every code a title without remnants of its source', () => {
    const titles = [...naicsTable().titles.values()];
    expect(titles.filter((title) => !/^[A-Z][A-Za-z ,;'()/-]*[a-z)]$/.test(title))).toEqual([]);
  });
});

describe('the earlier editions', () => {
  it('hold no code that lives on', () => {
    expect(retired).toHaveLength(364);
    expect(retired.filter(isCurrentNaics)).toEqual([]);
  });

  it('go to industries of 2022 or to others that went there', () => {
    const next = retired.flatMap(naicsSuccessors);
    expect(next.filter((code) => !/^\d{6}$/.test(code) || !(isCurrentNaics(code) || retired.includes(code)))).toEqual(
      [],
    );
  });

  it.each([
    ['511210', ['513210']],
    ['541711', ['541713', '541714']],
    ['452112', ['452210', '455110', '452311', '455211']],
    ['517211', ['517210', '517312', '517112', '517122']],
    ['722110', ['722511']],
    ['454111', ['454110']],
    ['454110', []],
  ])('%s became %j', (code, expected) => {
    expect(naicsLine([code])).toEqual([code, ...expected]);
  });
});

describe('naicsTitle', () => {
  it.each([
    ['11', 'Agriculture, Forestry, Fishing and Hunting'],
    ['31-33', 'Manufacturing'],
    ['32', 'Manufacturing'],
    ['238', 'Specialty Trade Contractors'],
    ['5132', 'Software Publishers'],
    ['513210', 'Software Publishers'],
    ['541512', 'Computer Systems Design Services'],
    ['722511', 'Full-Service Restaurants'],
    ['928120', 'International Affairs'],
    // of earlier editions
    ['511210', 'Software Publishers'],
    ['5112', 'Software Publishers'],
    ['511', 'Publishing Industries'],
    ['446110', 'Pharmacies and Drug Retailers'],
    ['541711', 'Research and Development in the Physical, Engineering, and Life Sciences'],
    ['452112', 'General Merchandise Retailers'],
    ['519130', 'Information'],
    ['454110', 'Retail Trade'],
    // of none
    ['541514', undefined],
    ['27', undefined],
    ['999990', undefined],
  ])('%s: %s', (code, expected) => {
    expect(naicsTitle(code)).toBe(expected);
  });
});

describe('naicsHeading', () => {
  it.each([
    ['513210', '513210'],
    ['45', '44-45'],
    ['5112', '5132'],
    ['511210', '513210'],
    ['541711', '54171'],
    ['448', '458'],
    ['453', '459'],
    ['27', undefined],
  ])('%s: %s', (code, expected) => {
    expect(naicsHeading(code)).toBe(expected);
  });
});

describe('what no edition has', () => {
  it.each([
    ['5119999', '513'],
    ['541521', '5415'],
    ['541514', '54151'],
    ['27', '23'],
    ['60', '61'],
    ['51-52', '51'],
    ['3799', '31-33'],
    ['3999', '42'],
  ])('%s comes near %s', (code, nearest) => {
    expect(isKnownNaics(code)).toBe(false);
    expect(nearestNaics(code)).toBe(nearest);
  });

  it.each(['44', '31-33', '5112', '511210', '51913', '513210', '99', '999990', '722110'])('%s is of some', (code) => {
    expect(isKnownNaics(code)).toBe(true);
  });
});
