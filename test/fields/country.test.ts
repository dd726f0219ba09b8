import { expect, test } from 'vitest';
import { country } from '../../src/fields/country.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

test.each([
  ['alpha-2', 'DE', 'DE'],
  ['small letters', 'de', 'DE'],
  ['alpha-3', 'DEU', 'DE'],
  ['Norway, not no', 'NO', 'NO'],
  ['Namibia, not available', 'NA', 'NA'],
  ['with dots it is not available', 'n.a.', undefined],
  ['with a slash too', 'N/A', undefined],
  ['English', 'Germany', 'DE'],
  ['German', 'Vereinigtes Königreich', 'GB'],
  ['French', 'ÉTATS-UNIS D’AMÉRIQUE', 'US'],
  ['Spanish', 'Países Bajos', 'NL'],
  ['Portuguese', 'Alemanha', 'DE'],
  ['Dutch', 'Zwitserland', 'CH'],
  ['its own name', 'Österreich', 'AT'],
  ['another script', '日本', 'JP'],
  ['dots', 'U.S.A.', 'US'],
  ['dots and spaces', 'U. S.', 'US'],
  ['an article', 'The Netherlands', 'NL'],
  ['Saint', 'St. Lucia', 'LC'],
  ['an ampersand', 'Bosnia & Herzegovina', 'BA'],
  ['a code in brackets', 'Germany (DE)', 'DE'],
  ['a part of a kingdom', 'Scotland', 'GB'],
  ['the European code of Greece', 'EL', 'GR'],
  ['daily names', 'Holland', 'NL'],
  ['a former name', 'Czech Republic', 'CZ'],
  ['islands that ISO names without the word', 'Svalbard & Jan Mayen Islands', 'SJ'],
  ['a short form of state', 'Kyrgyz Republic', 'KG'],
  ['a name of before 2011', 'Libyan Arab Jamahiriya', 'LY'],
  ['one of two groups of islands', 'United States Virgin Islands', 'VI'],
  ['a country that is no more', 'Netherlands Antilles', undefined],
  ['the Korea that most mean', 'Korea', 'KR'],
  ['the other Korea', "Korea, Democratic People's Republic of", 'KP'],
  ['an official title', 'Iran, Islamic Republic of', 'IR'],
  ['the Congo that ISO calls so', 'Congo', 'CG'],
  ['the other Congo', 'DR Congo', 'CD'],
  ['its official title', 'Congo, The Democratic Republic of the', 'CD'],
  ['a country within a name', 'Guinea', 'GN'],
  ['a longer name', 'Guinea-Bissau', 'GW'],
  ['a country, not a state', 'Georgia', 'GE'],
  ['no country', 'Narnia', undefined],
  ['a code of nobody', 'XX', undefined],
  ['a hyphen', '-', undefined],
])('%s: %s', (_, input, expected) => {
  expect(country.read(input, context).value).toBe(expected);
});

test('a country is equal by its code', () => {
  expect(country.keys('NO')).toEqual(['NO']);
});
