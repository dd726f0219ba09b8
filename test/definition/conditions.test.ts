import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../src/definition/conditions.ts';
import { Reading } from '../../src/definition/reading.ts';
import { parseYaml } from '../../src/definition/yaml.ts';
import { vocabulary } from './vocabulary.ts';

function parse(yaml: string) {
  const parsed = parseYaml(yaml, 'x.yaml');
  const reading = new Reading('x.yaml', parsed, vocabulary, ['our_titles', 'competitors']);
  const condition = parsed.plain === undefined ? undefined : parseCondition(parsed.plain, [], reading);
  return { condition, diagnostics: reading.diagnostics };
}

function test(field: string, operator: string, operand: unknown, column: number, line = 1) {
  return { kind: 'test', field, operator, operand, at: { line, column } };
}

const texts = (...each: string[]) => ({ texts: each, lists: [] });

describe('a condition', () => {
  const forms: [why: string, yaml: string, expected: unknown][] = [
    ['a field and a value', 'role: decision_maker', test('role', 'is', texts('decision_maker'), 1)],
    ['a field and values', 'role: [decider, adviser]', test('role', 'is', texts('decider', 'adviser'), 1)],
    ['a field and a list', 'title: lists.our_titles', test('title', 'is', { texts: [], lists: ['our_titles'] }, 1)],
    ['an operator', 'employees: { at_least: 10k }', test('employees', 'at_least', '10k', 14)],
    [
      'a phrase of a list',
      'title: { has_phrase: lists.our_titles }',
      test('title', 'has_phrase', { texts: [], lists: ['our_titles'] }, 10),
    ],
    [
      'two operators on a field: both',
      'employees: { above: 5, below: 9 }',
      { kind: 'all', of: [test('employees', 'above', '5', 14), test('employees', 'below', '9', 24)] },
    ],
    [
      'two fields: both',
      'role: decider\nneed: yes',
      { kind: 'all', of: [test('role', 'is', texts('decider'), 1), test('need', 'is', texts('yes'), 1, 2)] },
    ],
    ['any', 'any: [{ need: yes }]', { kind: 'any', of: [test('need', 'is', texts('yes'), 9)] }],
    ['all', 'all: [{ need: yes }]', { kind: 'all', of: [test('need', 'is', texts('yes'), 9)] }],
    ['none', 'none: [{ need: yes }]', { kind: 'none', of: [test('need', 'is', texts('yes'), 10)] }],
    [
      'some of several',
      '{ at_least: 1, of: [{ need: yes }, { need: no }] }',
      { kind: 'at_least', count: 1, of: [test('need', 'is', texts('yes'), 23), test('need', 'is', texts('no'), 38)] },
    ],
    [
      'a form beside a field: both',
      '{ any: [{ need: yes }], role: decider }',
      {
        kind: 'all',
        of: [{ kind: 'any', of: [test('need', 'is', texts('yes'), 11)] }, test('role', 'is', texts('decider'), 25)],
      },
    ],
    [
      'an activity',
      'activity: download',
      { kind: 'activity', types: ['download'], atLeast: 1, within: undefined, at: { line: 1, column: 1 } },
    ],
    [
      'activities of a period',
      '{ activity: [Download, webinar], within: 90 days, at_least: 2 }',
      {
        kind: 'activity',
        types: ['download', 'webinar'],
        atLeast: 2,
        within: { count: 90, unit: 'day' },
        at: { line: 1, column: 3 },
      },
    ],
    [
      'an activity beside a field: both',
      '{ activity: download, need: yes }',
      {
        kind: 'all',
        of: [
          { kind: 'activity', types: ['download'], atLeast: 1, within: undefined, at: { line: 1, column: 3 } },
          test('need', 'is', texts('yes'), 23),
        ],
      },
    ],
    ['one missing', 'missing: budget', test('budget', 'missing', true, 10)],
    ['one missing, as a list', 'missing: [budget]', test('budget', 'missing', true, 11)],
    [
      'both present',
      'present: [email, phone]',
      { kind: 'all', of: [test('email', 'present', true, 11), test('phone', 'present', true, 18)] },
    ],
    ['missing, asked of the field', 'budget: { missing: yes }', test('budget', 'missing', true, 11)],
    ['not missing is present', 'budget: { missing: no }', test('budget', 'present', true, 11)],
    ['not present is missing', 'budget: { present: no }', test('budget', 'missing', true, 11)],
  ];
  it.each(forms)('%s', (_why, yaml, expected) => {
    expect(parse(yaml)).toEqual({ condition: expected, diagnostics: [] });
  });

  const mistakes: [why: string, yaml: string, place: string, code: string, message: RegExp, mend: RegExp][] = [
    ['a text', 'yes', '1:1', 'bad-condition', /a condition, not `yes`/, /Write a field with a value/],
    ['a list', '[{ need: yes }]', '1:1', 'bad-condition', /not a list/, /Write a field/],
    ['an empty mapping', '{}', '1:1', 'bad-condition', /not an empty mapping/, /Write a field/],
    ['a field mistyped', 'employes: 5', '1:1', 'unknown-field', /no field `employes`/, /`employees`/],
    ['a header', 'Job Title: CEO', '1:1', 'unknown-field', /no field `Job Title`/, /`title`/],
    ['no field at all', 'zebra: 5', '1:1', 'unknown-field', /no field `zebra`/, /leadq schema/],
    ['or', 'or: [{ need: yes }]', '1:1', 'unknown-field', /neither a field nor/, /`any`/],
    ['an operator alone', 'has_word: CEO', '1:1', 'bad-condition', /is an operator/, /title: \{ has_word/],
    ['not', 'not: { need: yes }', '1:1', 'bad-condition', /is an operator/, /`none: \[...\]`/],
    ['an operator mistyped', 'title: { has_wrd: CEO }', '1:10', 'unknown-operator', /`has_wrd`/, /`has_word`/],
    ['a sign', 'employees: { ">=": 5 }', '1:14', 'unknown-operator', /`>=`/, /`at_least`/],
    ['an operator of our own', 'need: { smells: yes }', '1:9', 'unknown-operator', /`smells`/, /`is`, `not`, `in`/],
    ['words of a number', 'employees: { has_word: x }', '1:14', 'operator-kind', /kind `number`/, /`at_least`/],
    ['the start of a code', 'naics: { starts_with: 51 }', '1:10', 'operator-kind', /kind `naics`/, /`under`/],
    ['an unknown value', 'role: desicion_maker', '1:7', 'unknown-value', /no value of `role`/, /`decision_maker`/],
    ['a value far from all', 'role: zebra', '1:7', 'unknown-value', /zebra/, /`decision_maker` or `influencer`/],
    ['one of several', 'role: [decider, infuencer]', '1:17', 'unknown-value', /infuencer/, /`influencer`/],
    ['not a number', 'employees: { at_least: many }', '1:24', 'bad-operand', /`many` is no number such as/, /^$/],
    ['an open number', 'employees: { at_least: 10k+ }', '1:24', 'bad-operand', /open end/, /^$/],
    ['a list for a number', 'employees: { at_least: [1] }', '1:24', 'bad-operand', /one value, not a list/, /^$/],
    ['bounds turned round', 'employees: { between: [9, 2] }', '1:23', 'bad-operand', /the greater/, /`\[2, 9\]`/],
    ['one bound', 'employees: { between: [9] }', '1:23', 'bad-operand', /two values/, /^$/],
    ['a bound that is none', 'employees: { between: [9, x] }', '1:27', 'bad-operand', /`x` is no number/, /^$/],
    ['two currencies', 'revenue: { between: [$1M, €5M] }', '1:21', 'bad-operand', /different currencies/, /^$/],
    ['not a period', 'created: { within: 2026-01-01 }', '1:20', 'bad-operand', /a period such as/, /^$/],
    ['several words', 'title: { has_word: vice president }', '1:20', 'bad-operand', /2 words; `has_phrase`/, /^$/],
    ['no word', 'title: { has_phrase: "!" }', '1:22', 'bad-operand', /no word/, /^$/],
    ['an empty list', 'title: []', '1:8', 'bad-operand', /an empty list/, /^$/],
    ['an empty value', 'title: ""', '1:8', 'bad-operand', /a text, not empty/, /^$/],
    ['an unknown list', 'title: lists.our_title', '1:8', 'unknown-list', /no list `our_title`/, /`lists.our_titles`/],
    ['a list far from all', 'title: [a, lists.zebra]', '1:12', 'unknown-list', /`zebra`/, /Add the list/],
    [
      'in without a list',
      'company: { in: competitors }',
      '1:16',
      'bad-operand',
      /as `lists.<name>`/,
      /`lists.competitors`/,
    ],
    ['a broken pattern', "title: { matches: '[a' }", '1:19', 'bad-operand', /missing closing \]/, /^$/],
    ['look-ahead', "title: { matches: 'a(?=b)' }", '1:19', 'bad-operand', /look-around/, /^$/],
    ['look-behind', "title: { matches: ['x', '(?<!a)b'] }", '1:25', 'bad-operand', /look-around/, /^$/],
    ['a back-reference', "title: { matches: '(a)\\1' }", '1:19', 'bad-operand', /back-references/, /^$/],
    ['neither yes nor no', 'budget: { missing: perhaps }', '1:20', 'bad-operand', /`yes` or `no`/, /`yes`/],
    ['missing nothing', 'missing: []', '1:10', 'bad-condition', /names no field/, /missing: budget/],
    ['missing an unknown field', 'missing: [budget, emial]', '1:19', 'unknown-field', /`emial`/, /`email`/],
    ['a mapping for a field', 'missing: { budget: yes }', '1:10', 'bad-value', /not a mapping/, /one name/],
    ['a field asked nothing', 'title: {}', '1:8', 'bad-condition', /asked nothing/, /title: value/],
    ['any of no list', 'any: { need: yes }', '1:6', 'bad-condition', /a list of conditions/, /any: \[/],
    ['any of nothing', 'any: []', '1:6', 'bad-condition', /not an empty list/, /any: \[/],
    ['of alone', 'of: [{ need: yes }]', '1:1', 'bad-condition', /needs a number/, /at_least: 2/],
    ['at_least alone', 'at_least: 2', '1:1', 'bad-condition', /needs conditions/, /of: \[/],
    [
      'more than there are',
      '{ at_least: 2, of: [{ need: yes }] }',
      '1:13',
      'bad-condition',
      /from 1 to 1/,
      /from 1 to 1/,
    ],
    ['none of them', '{ at_least: 0, of: [{ need: yes }] }', '1:13', 'bad-condition', /not `0`/, /from 1 to 1/],
    [
      'an unknown activity',
      '{ activity: demoo }',
      '1:13',
      'unknown-value',
      /type of activity `demoo`/,
      /requested_demo/,
    ],
    [
      'a list of activities',
      '{ activity: [download, x] }',
      '1:24',
      'unknown-value',
      /`x`/,
      /Write `requested_demo`, `download` or/,
    ],
    ['no activity', '{ activity: [] }', '1:13', 'bad-value', /names no type/, /Name one/],
    [
      'an activity in a word',
      '{ activity: download, within: soon }',
      '1:31',
      'bad-value',
      /period, not `soon`/,
      /30 days/,
    ],
    ['activities of no number', '{ activity: download, at_least: 0 }', '1:33', 'bad-value', /1 or more/, /none:/],
  ];
  it.each(mistakes)('%s', (_why, yaml, place, code, message, mend) => {
    const { condition, diagnostics } = parse(yaml);
    expect(condition).toBeUndefined();
    expect(diagnostics.map((each) => [`${each.line}:${each.column}`, each.code])).toEqual([[place, code]]);
    expect(diagnostics[0].message).toMatch(message);
    expect(diagnostics[0].mend ?? '').toMatch(mend);
  });

  it('reports every mistake of a condition', () => {
    const { diagnostics } = parse('any:\n  - { emial: x, role: zebra }\n  - all: [{ employees: { over: 5 } }]');
    expect(diagnostics.map(({ line, code }) => [line, code])).toEqual([
      [2, 'unknown-field'],
      [2, 'unknown-value'],
      [3, 'unknown-operator'],
    ]);
  });
});
