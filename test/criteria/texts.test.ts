import { describe, expect, it } from 'vitest';
import { ask, type Question } from './ask.ts';

describe('has_word, has_phrase, starts_with, ends_with, contains, matches', () => {
  const questions: Question[] = [
    ['a word', 'title', 'has_word', 'student', 'Student Assistant', true],
    ['part of a word', 'title', 'has_word', 'intern', 'Internal Auditor', false],
    ['one of several words', 'title', 'has_word', ['student', 'intern'], 'Summer intern', true],
    ['a word with a sign', 'title', 'has_word', 'C#', 'Senior C# Developer', true],
    ['the sign counts', 'title', 'has_word', 'C', 'Senior C# Developer', false],
    ['an abbreviation', 'title', 'has_word', 'VP', 'V.P. of Sales', true],
    ['words of a list', 'title', 'has_word', 'lists.titles', 'Deputy CIO', true],
    ['an unreadable cell still has words', 'email', 'has_word', 'example', 'ann at example', true],

    ['a phrase', 'title', 'has_phrase', 'database administrator', 'Senior Database Administrator II', true],
    ['the other way round', 'title', 'has_phrase', 'database administrator', 'Administrator, Database', false],
    ['with a word between', 'title', 'has_phrase', 'database administrator', 'Database Systems Administrator', false],
    ['only its beginning', 'title', 'has_phrase', 'database administrator', 'Head of Database', false],
    ['after a false start', 'title', 'has_phrase', 'data data lake', 'Data data data lake', true],
    ['two phrases with one beginning', 'title', 'has_phrase', ['chief cook', 'chief officer'], 'Chief Officer', true],
    ['signs between', 'title', 'has_phrase', 'vice president', 'Vice-President', true],
    ['phrases of a list', 'title', 'has_phrase', 'lists.titles', 'database administrator', true],
    ['company names of a list', 'company', 'has_word', 'lists.rivals', 'Initech Holding', true],

    ['the start', 'title', 'starts_with', 'vp ', 'VP Sales', true],
    ['not the start', 'title', 'starts_with', 'sales', 'VP Sales', false],
    ['a blank cell of a list is the start of nothing', 'title', 'starts_with', 'lists.titles', 'Sales', false],
    ['accents', 'title', 'starts_with', 'resp', 'Résponsable', true],
    ['the end', 'email', 'ends_with', ['.edu', '.ac.uk'], 'ann@mit.EDU', true],
    ['not the end', 'email', 'ends_with', '.edu', 'ann@mit.edu.com', false],
    ['inside a word', 'title', 'contains', 'market', 'Telemarketing', true],
    ['nowhere', 'title', 'contains', 'market', 'Sales', false],
    ['an unreadable cell still has text', 'phone', 'contains', 'ext', 'ask for ext', true],

    ['a pattern', 'title', 'matches', '^Chief .+ Officer$', 'Chief Data Officer', true],
    ['case counts', 'title', 'matches', '^chief', 'Chief Data Officer', false],
    ['unless it is said', 'title', 'matches', '(?i)^chief', 'Chief Data Officer', true],
    ['anywhere', 'title', 'matches', 'Dat[ae]', 'Chief Data Officer', true],
    ['one of two patterns', 'title', 'matches', ['^x', 'r$'], 'Chief Data Officer', true],
    ['blanks of a pattern count', 'title', 'matches', ' Data ', 'Chief Data', false],
    ['an escaped bracket is no look-around', 'title', 'matches', '\\(?=', 'a (= b', true],
    ['of a number, its text', 'employees', 'matches', '\\+$', '10k+', true],
  ];
  it.each(questions)('%s', (_why, field, operator, operand, cell, answer) => {
    expect(ask(field, operator, operand, cell)).toBe(answer);
  });

  it('takes time linear in the text, whatever the pattern', () => {
    expect(ask('title', 'matches', '^(a+)+$', `${'a'.repeat(50_000)}b`)).toBe(false);
  });
});
