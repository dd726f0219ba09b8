import { describe, expect, it } from 'vitest';
import { naics, naicsUnder } from '../../src/fields/naics.ts';

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
    ['words', 'Software', undefined],
    ['a word that begins with digits', '42nd Street', undefined],
  ])('%s', (_, text, expected) => {
    expect(naics.read(text, context).value).toEqual(expected);
  });
});

describe('naicsUnder', () => {
  it.each([
    ['511210', '511210', true],
    ['511210', '5112', true],
    ['511210', '51', true],
    ['5112', '511210', false],
    ['541511', '5112', false],
    ['311111', '31-33', true],
    ['32', '31-33', true],
    ['339999', '31-33', true],
    ['31-33', '31-33', true],
    ['31-33', '31', false],
    ['42', '31-33', false],
    ['445110', '44-45', true],
    ['491110', '48-49', true],
    // later editions
    ['513210', '511210', true],
    ['513210', '5112', true],
    ['5132', '5112', true],
    ['513210', '511', true],
    ['513110', '5112', false],
    ['513110', '511110', true],
    ['513120', '511110', false],
    ['511210', '5132', false],
    ['516210', '519130', true],
    ['519290', '519130', true],
    ['519210', '519120', true],
    ['519210', '519110', false],
    ['516110', '5151', true],
    ['517111', '517110', true],
    ['517112', '517210', true],
    ['456110', '446110', true],
    ['459110', '451110', true],
    ['455110', '452111', true],
    ['449210', '443142', true],
    ['445110', '454110', false],
    ['541714', '541711', true],
  ])('%s under %s: %s', (code, ancestor, expected) => {
    expect(naicsUnder(code, ancestor)).toBe(expected);
  });
});
