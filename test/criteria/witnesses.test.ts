import { describe, expect, it } from 'vitest';
import { type Asked, ask, witnessesOf } from './ask.ts';

/** Why, field, operator, operand, and the answers that some witness gets. */
type Sought = [...asked: Asked, answers: readonly boolean[]];

describe('witnesses', () => {
  const sought: Sought[] = [
    ['a term, and others', 'role', 'is', 'decision_maker', [true, false]],
    ['none of some terms', 'role', 'not', 'decision_maker', [true, false]],
    ['yes, and no', 'need', 'is', 'yes', [true, false]],
    ['a text', 'title', 'is', ['CEO', 'CFO'], [true]],
    ['a number, and those beside it', 'employees', 'is', '300', [true, false]],
    ['a band, and what lies beside it', 'employees', 'is', '201-500', [true, false]],
    ['entries of a list', 'title', 'in', 'lists.titles', [true]],
    ['a domain of a list, for an address', 'email', 'in', 'lists.people', [true]],
    ['a word', 'title', 'has_word', ['student', 'intern'], [true]],
    ['a phrase', 'title', 'has_phrase', 'lists.titles', [true]],
    ['a beginning', 'title', 'starts_with', 'head of', [true]],
    ['an end', 'title', 'ends_with', 'engineer', [true]],
    ['a part', 'title', 'contains', 'data', [true]],
    ['the alternatives of a pattern', 'title', 'matches', '(?i)^(cio|chief information officer)$', [true]],
    ['from a number on', 'employees', 'at_least', '200', [true, false]],
    ['up to a number', 'employees', 'at_most', '10', [true, false]],
    ['beyond a number', 'employees', 'above', '998', [true, false]],
    ['below a number', 'employees', 'below', '50', [true, false]],
    ['below nothing there is nothing', 'employees', 'below', '0', [false]],
    ['between numbers', 'employees', 'between', ['200', '5000'], [true, false]],
    ['an amount in its currency', 'revenue', 'at_least', '€5M', [true, false]],
    ['beyond a day', 'created', 'above', '2026-01-31', [true, false]],
    ['days that are not long ago', 'created', 'within', '30 days', [true, false]],
    ['days that are', 'created', 'older_than', '2 months', [true, false]],
    ['plans that are not far off', 'purchase_timeline', 'within', '6 months', [true, false]],
    ['a code', 'naics', 'under', '5132', [true]],
    ['a domain', 'company_domain', 'under', 'globex.com', [true]],
  ];
  it.each(sought)('%s: %s %s %s', (_why, field, operator, operand, answers) => {
    const got = witnessesOf(field, operator, operand).map((text) => ask(field, operator, operand, text));
    expect([true, false].filter((answer) => got.includes(answer))).toEqual(answers);
  });

  it('are read by hand: the ends of a range, and what lies beside them', () => {
    expect(witnessesOf('employees', 'between', ['200', '5000'])).toEqual(['200', '5000', '5001', '199']);
    expect(witnessesOf('revenue', 'above', '$5M')).toEqual(['USD 5000000', 'USD 5000001', 'USD 4999999']);
    expect(witnessesOf('created', 'within', '30 days')).toEqual([
      ...['2026-03-01', '2026-03-31', '2026-04-01', '2026-02-28'],
    ]);
    expect(witnessesOf('title', 'matches', 'c[ei]o')).toEqual([]);
  });

  it('of what is missing there are none', () => {
    expect(witnessesOf('title', 'present', 'yes')).toEqual([]);
  });
});
