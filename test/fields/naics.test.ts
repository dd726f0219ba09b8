import { describe, expect, it } from 'vitest';
import { naics } from '../../src/fields/naics.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

describe('naics', () => {
  it.each([
    ['one code', '511210', ['511210']],
    ['with its title', '511210 - Software Publishers', ['511210']],
    ['the title first', 'Software Publishers (511210)', ['511210']],
    ['named', 'NAICS: 511210', ['511210']],
    ['several', '5112;5415', ['5112', '5415']],
    ['several with titles that hold commas', '5415 - Design, Systems; 511210 - Software, Games', ['5415', '511210']],
    ['several by spaces', '5112 5415', ['5112', '5415']],
    ['each once', '5112, 5112', ['5112']],
    ['a sector that spans codes', '31-33', ['31-33']],
    ['the same, with its title', '31-33 - Manufacturing', ['31-33']],
    ['the same, with a dash', '44–45 Retail Trade', ['44-45']],
    ['a number that was text', '511210.0', ['511210']],
    ['two digits', '51', ['51']],
    ['one digit', '5', undefined],
    ['seven digits', '5112101', undefined],
    ['unclassified', '999999', ['999999']],
    ['not a sector', '101010', undefined],
    ['no span of sectors', '51-52', undefined],
    ['Canadian', '541514', ['541514']],
    ['words', 'Software', undefined],
    ['a title, of one industry at three levels', 'Software Publishers', ['5132', '51321', '513210']],
    ['a title in other letters', 'SOFTWARE  PUBLISHERS', ['5132', '51321', '513210']],
    ['a title of one code', 'Custom Computer Programming Services', ['541511']],
    ['a title that holds commas', 'Machine Shops; Turned Product; and Screw, Nut, and Bolt Manufacturing', ['3327']],
    ['the title of a sector that spans codes', 'Manufacturing', ['31-33']],
    ['several titles', 'Periodical Publishers; Crop Production', ['51312', '513120', '111']],
    ['a code beside titles', 'Crop Production; 511210', ['511210']],
    ['nearly a title', 'Software Publisher', undefined],
    ['a word that begins with digits', '42nd Street', undefined],
  ])('%s', (_, text, expected) => {
    expect(naics.read(text, context).value).toEqual(expected);
  });
});

describe('naics, described', () => {
  it.each([
    [['513210'], ['513210 Software Publishers']],
    [['31-33'], ['31-33 Manufacturing']],
    [['5132', '51321', '513210'], ['5132 Software Publishers']],
    [
      ['111', '111110'],
      ['111 Crop Production', '111110 Soybean Farming'],
    ],
    [['5112'], ['5112 → 5132 Software Publishers']],
    [['511210'], ['511210 → 513210 Software Publishers']],
    [['454110'], ['454110 → 44-45 Retail Trade']],
    [['541514'], ['541514']],
  ])('%j: %j', (value, expected) => {
    expect(naics.describe?.(value)).toEqual(expected);
  });
});
