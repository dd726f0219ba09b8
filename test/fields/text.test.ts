import { describe, expect, test } from 'vitest';
import { fold, id, splitList, text, words } from '../../src/fields/text.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

describe('fold', () => {
  test.each([
    ['case', 'ACME Corp', 'acme corp'],
    ['accents', 'Crème Brûlée', 'creme brulee'],
    ['letters that do not decompose', 'Straße Łódź Ørsted Ægir Đoković Þór', 'strasse lodz orsted aegir dokovic thor'],
    ['a capital sharp s', 'STRAẞE', 'strasse'],
    ['the dotted and the dotless i of Turkish', 'İSTANBUL ılık', 'istanbul ilik'],
    ['the two small sigmas', 'ΣΊΣΥΦΟΣ', 'σισυφοσ'],
    ['Cyrillic accents', 'Ёлка й', 'елка и'],
    ['voicing marks of Japanese tell words apart', 'が', 'が'],
    ['vowel signs of Hindi are letters', 'हिन्दी', 'हिन्दी'],
    ['Hangul stays composed', '한국', '한국'],
    ['full-width forms', 'ＡＣＭＥ　１２', 'acme 12'],
    ['typographic apostrophes and dashes', 'O’Brien – Smith', "o'brien - smith"],
    ['white space of all kinds', '  a\t\n b\u00a0 c ', 'a b c'],
    ['invisible characters', '\ufeffzero\u200b\u00adwidth', 'zerowidth'],
  ])('%s', (_, input, expected) => {
    expect(fold(input)).toBe(expected);
  });
});

describe('words', () => {
  test.each([
    ['punctuation parts words', 'sales, marketing/pr - emea', ['sales', 'marketing', 'pr', 'emea']],
    ['languages with signs', 'c++, c# and .net', ['c++', 'c#', 'and', '.net']],
    ['short letters around an ampersand', 'r&d at at&t', ['r&d', 'at', 'at&t']],
    ['long words around an ampersand', 'sales&marketing', ['sales', 'marketing']],
    ['an apostrophe within', "o'brien's 'quoted'", ["o'brien's", 'quoted']],
    ['abbreviations lose their dots', 'v.p. of u.s.a operations', ['vp', 'of', 'usa', 'operations']],
    ['a full stop without a space', 'sr.manager', ['sr', 'manager']],
    ['a full stop within a word of letters', 'amazon.com', ['amazon', 'com']],
    ['a letter behind a full stop', 'sr.b.c manager', ['sr', 'bc', 'manager']],
    ['a dot before letters, and one after', 'the .net team.', ['the', '.net', 'team']],
    ['digits before a full stop', '12.a b12.5', ['12', 'a', 'b12', '5']],
    ['an ampersand at the edge of a word', 'sales& marketing', ['sales', 'marketing']],
    ['signs behind digits', '1st+ 3# 4', ['1st+', '3', '4']],
    ['apostrophes at the edges', "o' 'brien", ['o', 'brien']],
    ['decimals', 'version 3.5', ['version', '3.5']],
    ['a plus between words', 'a++b sales+marketing', ['a', 'b', 'sales', 'marketing']],
    ['any script', 'генеральный директор 社長', ['генеральный', 'директор', '社長']],
    ['nothing but signs', '-- / &', []],
  ])('%s', (_, input, expected) => {
    expect(words(input)).toEqual(expected);
  });
});

test.each([
  ['semicolons', 'a; b', ['a', 'b']],
  ['commas, bars and lines', 'a, b|c\r\nd', ['a', 'b', 'c', 'd']],
  ['empty parts', ';a;; ;', ['a']],
  ['one value', 'a b', ['a b']],
])('a list with %s', (_, input, expected) => {
  expect(splitList(input)).toEqual(expected);
});

test('texts are equal folded, identifiers only as they are', () => {
  expect(text.keys(text.read('Zürich ', context).value as string)).toEqual(['zurich']);
  expect(id.keys(id.read('00Q5e', context).value as string)).toEqual(['00Q5e']);
});
