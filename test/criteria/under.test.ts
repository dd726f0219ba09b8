import { describe, expect, it } from 'vitest';
import { under } from '../../src/criteria/under.ts';
import { OperandProblem } from '../../src/definition/operator.ts';
import { fieldOf } from '../definition/vocabulary.ts';
import { ask, type Question } from './ask.ts';

describe('under', () => {
  const questions: Question[] = [
    ['a span of sectors', 'naics', 'under', '31-33', '325412', true],
    ['a code that was succeeded', 'naics', 'under', '5112', '513210', true],
    ['data of an earlier edition', 'naics', 'under', '5132', '511210', true],
    ['a title', 'naics', 'under', 'Software Publishers', '513210', true],
    ['a title, not another', 'naics', 'under', 'Software Publishers', '513110', false],
    ['a title in the data', 'naics', 'under', '5132', 'Software Publishers', true],
    ['a title in the data that lies elsewhere', 'naics', 'under', '31-33', 'Software Publishers', false],
    ['a SIC division', 'sic', 'under', 'D', '3571', true],
    ['a SIC division in a small letter', 'sic', 'under', 'd', '3571', true],
    ['not of the division', 'sic', 'under', 'D', '7372', false],
    ['a SIC major group', 'sic', 'under', '73', '7372', true],
    ['a SIC code with its zero', 'sic', 'under', '01', '0111', true],
    ['a SIC title', 'sic', 'under', 'Business Services', '7372', true],
    ['one of several', 'sic', 'under', ['A', '737'], '7372', true],
  ];
  it.each(questions)('%s', (_why, field, operator, operand, cell, answer) => {
    expect(ask(field, operator, operand, cell)).toBe(answer);
  });
});

describe('an operand that is no place in the hierarchy', () => {
  it.each([
    ['too many digits', 'naics', '5119999', 'unknown-value', '513'],
    ['no sector', 'naics', '27', 'unknown-value', '23'],
    ['a slip of the pen', 'naics', '541521', 'unknown-value', '5415'],
    ['one of several in a text', 'naics', '5112, 27', 'unknown-value', '23'],
    ['a span that is none', 'naics', '51-52', 'unknown-value', '51'],
    ['no code and no title', 'naics', 'Software', 'bad-operand', undefined],
    ['a letter that is no division', 'sic', 'K', 'bad-operand', undefined],
    ['a letter where there are no divisions', 'naics', 'D', 'bad-operand', undefined],
  ])('%s', (_why, field, operand, code, suggestion) => {
    const problem = under.parse([operand], fieldOf(field), []);
    expect(problem).toBeInstanceOf(OperandProblem);
    expect(problem).toMatchObject({ code, suggestion, path: [0] });
  });

  it('is named with the reason', () => {
    expect(under.parse('5119999', fieldOf('naics'), [])).toMatchObject({
      message: '`5119999` is no NAICS code of any edition since 2002',
    });
  });
});

it.each([
  ['naics', ['5112', '31-33']],
  ['sic', ['737', 'D', 'j']],
  ['company_domain', ['mit.edu']],
])('%s: each of its witnesses answers yes', (fieldId, operand) => {
  const field = fieldOf(fieldId);
  const context = { country: 'US', asOf: 0, lists: {} };
  const witnesses = under.witnesses?.({ texts: operand, lists: [] }, field, context) ?? [];
  expect(witnesses).toHaveLength(operand.length);
  expect(witnesses.map((text) => ask(fieldId, 'under', operand, text))).toEqual(operand.map(() => true));
});
