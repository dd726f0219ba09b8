import { describe, expect, it } from 'vitest';
import { operators } from '../../src/criteria/index.ts';
import { fieldOf } from '../definition/vocabulary.ts';

describe('the registry of operators', () => {
  it('names every operator of the language once', () => {
    expect(operators.map(({ id }) => id)).toEqual(
      (
        'is not in has_word has_phrase starts_with ends_with contains matches ' +
        'at_least at_most above below between within older_than under present missing'
      ).split(' '),
    );
  });

  it('says what each means, in one line', () => {
    for (const { means } of operators) expect(means).toMatch(/^[^\n]{10,120}$/);
  });

  it('leaves what is missing to the evaluator', () => {
    for (const id of ['present', 'missing']) {
      const operator = operators.find((each) => each.id === id);
      expect(operator?.parse('Yes', fieldOf('budget'), [])).toBe(true);
      expect(operator?.parse('no', fieldOf('budget'), [])).toBe(false);
      expect(() => operator?.compile(true, fieldOf('budget'), { asOf: 0, country: 'US', lists: {} })).toThrow();
    }
  });
});
