import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/run/near-duplicates/name-agreement.ts';
import { isLike, sharedLetters } from '../../../src/run/near-duplicates/text-likeness.ts';

describe('texts', () => {
  it.each([
    ['a letter that was mistyped', 'okoro', 'okoru', true],
    ['a letter too few', 'harrison', 'harison', true],
    ['letters in another order', 'noah', 'onah', true],
    ['an address that goes on', '239 w broadway', '239 w broadway between walker and white sts', true],
    ['a street that is abbreviated', '12224 ventura boulevard', '12224 ventura blvd', true],
    ['a digit of a phone number', '+4930901820', '+4930901821', true],
    ['too short to tell', 'ann', 'anna', false],
    ['other words', 'vega foods', 'delta motors', false],
    ['another house', '3201 fillmore st', '3127 fillmore st', false],
    ['another year', 'class of 2019', 'class of 2020', false],
    ['two digits of a phone number', '+4930901820', '+4930901900', false],
    ['the same beginning of a word', 'york', 'yorkshire', false],
  ])('%s', (_why, a, b, expected) => {
    expect([isLike(a, b), isLike(b, a)]).toEqual([expected, expected]);
  });

  it('share letters wherever they stand', () => {
    expect(sharedLetters('noah', 'onah')).toBe(1);
    expect(sharedLetters('paul', 'mary')).toBe(0.25);
    expect(sharedLetters('aab', 'abb')).toBeCloseTo(2 / 3);
  });
});

describe('names', () => {
  const nothing = { same: [], like: [], garbled: 0, different: 0, extra: 0 };

  it.each([
    ['the last name first', 'noah watson', 'watson noah', { same: ['noah', 'watson'] }],
    ['an initial', 'j smith', 'john smith', { same: ['smith'], like: [['j', 'john']] }],
    ['a short form', 'dan lee', 'daniel lee', { same: ['lee'], like: [['dan', 'daniel']] }],
    ['a mistake', 'ana souza', 'ana suoza', { same: ['ana'], like: [['souza', 'suoza']] }],
    ['a middle name', 'ana maria souza', 'ana souza', { same: ['ana', 'souza'], extra: 1 }],
    ['most letters of a word', 'ana connolly', 'ana yloconn', { same: ['ana'], garbled: 1 }],
    ['another first name', 'paul okoro', 'mary okoro', { same: ['okoro'], different: 1 }],
    ['nothing in common', 'paul okoro', 'lena fuchs', { different: 2 }],
    ['a word twice', 'cha cha', 'cha', { same: ['cha'], extra: 1 }],
  ])('%s', (_why, a, b, expected) => {
    expect(compareNames(a.split(' '), b.split(' '))).toEqual({ ...nothing, ...expected });
  });
});
