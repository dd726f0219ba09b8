import { describe, expect, it } from 'vitest';
import { AnswerProblem, type Question, questions } from '../../src/cli/init-answers.ts';

function read(option: Question['option'], text: string) {
  const question = questions.find((one) => one.option === option);
  if (!question) throw new Error(`no question ${option}`);
  return question.read(text);
}

describe('the answers of leadq init', () => {
  it('are six', () => {
    expect(questions.map(({ option }) => option)).toEqual([
      'titles',
      'employees',
      'country',
      'industries',
      'competitors',
      'ready',
    ]);
  });

  it.each<[Question['option'], string, object]>([
    ['titles', 'Head of Data, DBA', { titles: ['Head of Data', 'DBA'] }],
    ['titles', ' DBA ;\n"DBA"; DBA,', { titles: ['DBA', '"DBA"'] }],
    ['titles', 'None', { titles: [] }],
    ['employees', '200-5000', { employees: { from: 200, to: 5000 } }],
    ['employees', '1,000 – 5,000', { employees: { from: 1000, to: 5000 } }],
    ['employees', "1'000 to 5.000", { employees: { from: 1000, to: 5000 } }],
    ['employees', '50+', { employees: { from: 50, to: undefined } }],
    ['employees', '7-7', { employees: { from: 7, to: 7 } }],
    ['country', 'Germany, at; USA', { countries: ['DE', 'AT', 'US'] }],
    ['country', 'no', { countries: ['NO'] }],
    ['country', 'Norway, DE, Deutschland', { countries: ['NO', 'DE'] }],
    [
      'industries',
      'Software, 5132, 31-33, Oil & Gas',
      { industries: ['Software', 'Oil & Gas'], naics: ['5132', '31-33'] },
    ],
    ['competitors', 'rival.com, Other Rival Inc', { competitors: ['rival.com', 'Other Rival Inc'] }],
    ['ready', 'Need, budget, need', { needs: ['need', 'budget'] }],
  ])('understand --%s %j', (option, text, expected) => {
    expect(read(option, text)).toEqual(expected);
  });

  it.each<[Question['option'], string, string, string]>([
    ['titles', 'DBA, ***', '`***` is no title', 'Write words, for example `Head of Data`.'],
    [
      'employees',
      '500-50',
      '`500-50` is no range of employees',
      'Write the least and the most, for example `200-5000`, or the least as `50+`.',
    ],
    [
      'employees',
      '0-50',
      '`0-50` is no range of employees',
      'Write the least and the most, for example `200-5000`, or the least as `50+`.',
    ],
    [
      'employees',
      'many',
      '`many` is no range of employees',
      'Write the least and the most, for example `200-5000`, or the least as `50+`.',
    ],
    ['country', 'DE, Atlantis', '`Atlantis` is no country', 'Write a name or a code of two letters, for example `DE`.'],
    ['ready', 'buget', 'Sales is not asked for `buget`', 'Write `budget`.'],
    ['ready', 'colour', 'Sales is not asked for `colour`', 'Write some of need, authority, timing, budget.'],
  ])('refuse --%s %j', (option, text, message, mend) => {
    expect(read(option, text)).toEqual(new AnswerProblem(message, mend));
  });

  it('know NAICS codes', () => {
    expect(read('industries', '5199')).toBeInstanceOf(AnswerProblem);
  });
});
