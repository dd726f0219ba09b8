import { describe, expect, it } from 'vitest';
import { parseDefinition } from '../../src/definition/parse.ts';
import { dayOf } from '../../src/fields/calendar.ts';
import { vocabulary } from './vocabulary.ts';

function parse(yaml: string) {
  return parseDefinition(yaml, 'plans/enterprise.yaml', vocabulary);
}

const whole = `leadq: 1
name: SQL tools
description: Who sales wants to meet.
agreement:
  marketing: { by: Head of demand, date: 2026-10-01 }
  sales: { by: VP sales, date: 2026-10-03 }
  review_by: 2027-04-01
default_country: NO
lists:
  competitors: { file: competitors.csv, name: Company, domain: Website }
  our_titles: [Database Administrator, 0111]
columns: { employees: Headcount (est.) }
blanks: { '*': [none], budget: tbd }
require: [full_name, { any: [email, phone] }]
reject:
  competitors: lists.competitors
  suppress: [lists.our_titles, lists.competitors]
  opt_out: no
  fake: { name: proof, disposable-email: off, allow: lists.competitors }
  when:
    - { id: student, if: { title: student } }
qualify:
  - { id: dba, if: { title: lists.our_titles } }
score:
  contact:
    profiles:
      - id: decides
        max: 30
        rules:
          - { id: role, if: { role: decider }, points: 20 }
      - { id: daily, rules: [] }
  organization:
    rules:
      - { id: too-small, if: { employees: { at_most: 10 } }, points: -20 }
ready:
  need: { if: { need: yes } }
  authority: { if: { role: decider } }
status:
  qualified: { score: 60, organization: -10, ready: { at_least: 1, of: [need, authority] } }
  nurture: { ready: need }
bars:
  - { id: mql, score: 40 }
  - { id: sql, contact: 5, ready: [need, authority] }
nurture:
  - { track: complete, if: { missing: budget } }
duplicates: { by: [email, [full_name, company]], keep: first }
gates: ["qualified<5%", "unreadable>0"]
funnel:
  stages: [suspect, won]
  marketing_sources: [Webinar]
  marketing_share: { between: [25%, 35.5%] }
examples:
  - name: a fake
    lead: { full_name: Johnny Prospect, phone: 0155, budget: "" }
    expect: { status: rejected, reasons: [placeholder-name], track: complete, bar: mql, score: 0 }
`;

function test(field: string, operator: string, operand: unknown, line: number, column: number) {
  return { kind: 'test', field, operator, operand, at: { line, column } };
}

describe('parseDefinition', () => {
  it('fills every part', () => {
    const { definition, diagnostics } = parse(whole);
    expect(diagnostics).toEqual([]);
    expect(definition).toEqual({
      name: 'SQL tools',
      description: 'Who sales wants to meet.',
      agreement: {
        marketing: { by: 'Head of demand', date: '2026-10-01' },
        sales: { by: 'VP sales', date: '2026-10-03' },
        reviewBy: '2027-04-01',
      },
      defaultCountry: 'NO',
      lists: [
        {
          id: 'competitors',
          file: 'competitors.csv',
          headers: { name: 'Company', domain: 'Website' },
          at: { line: 10, column: 3 },
        },
        { id: 'our_titles', values: ['Database Administrator', '0111'], headers: {}, at: { line: 11, column: 3 } },
      ],
      columns: { employees: 'Headcount (est.)' },
      blanks: { '*': ['none'], budget: ['tbd'] },
      require: { demands: [{ any: ['full_name'] }, { any: ['email', 'phone'] }], otherwise: 'rejected' },
      reject: {
        competitors: ['competitors'],
        suppress: ['our_titles', 'competitors'],
        optOut: false,
        fake: { name: 'proof', 'disposable-email': 'off' },
        allow: ['competitors'],
        when: [
          {
            id: 'student',
            if: test('title', 'is', { texts: ['student'], lists: [] }, 21, 28),
            points: 0,
            at: { line: 21, column: 7 },
          },
        ],
      },
      qualify: [
        {
          id: 'dba',
          if: test('title', 'is', { texts: [], lists: ['our_titles'] }, 23, 22),
          points: 0,
          at: { line: 23, column: 5 },
        },
      ],
      sections: [
        {
          id: 'contact',
          profiles: [
            {
              id: 'decides',
              max: 30,
              halfLife: undefined,
              rules: [
                {
                  id: 'role',
                  if: test('role', 'is', { texts: ['decider'], lists: [] }, 30, 31),
                  points: 20,
                  each: false,
                  max: Number.POSITIVE_INFINITY,
                  at: { line: 30, column: 13 },
                },
              ],
            },
            { id: 'daily', max: Number.POSITIVE_INFINITY, halfLife: undefined, rules: [] },
          ],
        },
        {
          id: 'organization',
          profiles: [
            {
              id: '',
              max: Number.POSITIVE_INFINITY,
              halfLife: undefined,
              rules: [
                {
                  id: 'too-small',
                  if: test('employees', 'at_most', '10', 34, 45),
                  points: -20,
                  each: false,
                  max: Number.POSITIVE_INFINITY,
                  at: { line: 34, column: 9 },
                },
              ],
            },
          ],
        },
      ],
      ready: [
        {
          id: 'need',
          if: test('need', 'is', { texts: ['yes'], lists: [] }, 36, 17),
          points: 0,
          at: { line: 36, column: 3 },
        },
        {
          id: 'authority',
          if: test('role', 'is', { texts: ['decider'], lists: [] }, 37, 22),
          points: 0,
          at: { line: 37, column: 3 },
        },
      ],
      status: {
        qualified: { score: 60, sections: { organization: -10 }, ready: { atLeast: 1, of: ['need', 'authority'] } },
        nurture: { score: undefined, sections: {}, ready: { atLeast: 1, of: ['need'] } },
      },
      bars: [
        { id: 'mql', score: 40, sections: {}, ready: undefined },
        { id: 'sql', score: undefined, sections: { contact: 5 }, ready: { atLeast: 2, of: ['need', 'authority'] } },
      ],
      nurture: [{ track: 'complete', if: test('budget', 'missing', true, 45, 39) }],
      duplicates: { by: [['email'], ['full_name', 'company']] },
      gates: ['qualified<5%', 'unreadable>0'],
      funnel: {
        stages: ['suspect', 'won'],
        marketingSources: ['Webinar'],
        marketingShare: { min: 0.25, max: 0.355 },
      },
      examples: [
        {
          name: 'a fake',
          lead: { full_name: 'Johnny Prospect', phone: '0155', budget: '' },
          activities: undefined,
          asOf: undefined,
          expect: {
            status: 'rejected',
            reasons: ['placeholder-name'],
            track: 'complete',
            bar: 'mql',
            score: { min: 0, max: 0 },
          },
          at: { line: 53, column: 5 },
        },
      ],
    });
  });

  it('is plain data, so that it can cross to a thread', () => {
    const { definition } = parse(whole);
    expect(structuredClone(definition)).toEqual(definition);
  });

  it('has a meaning for all that is left out', () => {
    expect(parse('leadq: 1').definition).toEqual({
      name: 'enterprise',
      description: '',
      agreement: {},
      defaultCountry: undefined,
      lists: [],
      columns: {},
      blanks: {},
      require: { demands: [], otherwise: 'rejected' },
      reject: { competitors: [], suppress: [], optOut: true, fake: {}, allow: [], when: [] },
      qualify: [],
      sections: [],
      ready: [],
      status: { qualified: undefined, nurture: undefined },
      bars: [],
      nurture: [],
      duplicates: { by: [['email'], ['full_name', 'company']] },
      gates: [],
      funnel: undefined,
      examples: [],
    });
  });

  it('reads what fades and what counts each time', () => {
    const { definition } = parse(`leadq: 1
score:
  interest:
    max: 30
    half_life: 30 days
    rules:
      - { id: downloads, if: { activity: download }, points: 5, each: true, max: 15 }
`);
    expect(definition?.sections[0].profiles[0]).toMatchObject({
      max: 30,
      halfLife: { count: 30, unit: 'day' },
      rules: [{ id: 'downloads', points: 5, each: true, max: 15 }],
    });
  });

  it('reads what an example did, and when', () => {
    const { definition } = parse(`leadq: 1
examples:
  - name: a download
    lead: { full_name: Ana Souza }
    as_of: 2026-11-01
    activities: [{ activity: download, date: 2026-10-01 }, { activity: demo }]
    expect: { status: qualified }
`);
    expect(definition?.examples[0]).toMatchObject({
      asOf: dayOf(2026, 11, 1),
      activities: [
        { type: 'download', day: dayOf(2026, 10, 1) },
        { type: 'requested_demo', day: undefined },
      ],
    });
  });

  const spellings: [why: string, yaml: string, part: string, expected: unknown][] = [
    [
      'nurture instead',
      'require: { fields: [email], otherwise: nurture }',
      'require',
      {
        demands: [{ any: ['email'] }],
        otherwise: 'nurture',
      },
    ],
    ['no duplicates', 'duplicates: none', 'duplicates', { by: [] }],
    ['no duplicates, otherwise', 'duplicates: off', 'duplicates', { by: [] }],
    [
      'duplicates by default',
      'duplicates: { keep: first }',
      'duplicates',
      { by: [['email'], ['full_name', 'company']] },
    ],
    ['duplicates by one', 'duplicates: { by: [phone] }', 'duplicates', { by: [['phone']] }],
    ['one gate', 'gates: fake > 5%', 'gates', ['fake > 5%']],
    ['a country in lower case', 'default_country: de', 'defaultCountry', 'DE'],
    [
      'a positive sign',
      'status: { nurture: { score: +5 } }',
      'status',
      {
        qualified: undefined,
        nurture: { score: 5, sections: {}, ready: undefined },
      },
    ],
  ];
  it.each(spellings)('%s', (_why, yaml, part, expected) => {
    const { definition, diagnostics } = parse(`leadq: 1\n${yaml}\n`);
    expect(diagnostics).toEqual([]);
    expect(definition?.[part as 'require']).toEqual(expected);
  });
});

describe('the mistakes of a definition', () => {
  const rule = (text: string) => `score:\n  fit:\n    rules:\n      - ${text}`;
  // Each stands below a first line `leadq: 1`.
  const mistakes: [why: string, yaml: string, place: string, code: string, message: RegExp, mend: RegExp][] = [
    ['an unknown key', 'requires: [email]', '2:1', 'unknown-key', /`requires` means nothing/, /`require`/],
    ['a key far from all', 'zebra: 1', '2:1', 'unknown-key', /`zebra`/, /`leadq`, `name`/],
    [
      'a text for a mapping',
      'agreement: yes',
      '2:12',
      'bad-value',
      /`agreement` must be a mapping.*not `yes`/,
      /key: value/,
    ],
    ['a list for a text', 'name: [a]', '2:7', 'bad-value', /`name` must be a text, not a list/, /Write a text/],
    ['nothing for a list', 'qualify:', '2:9', 'bad-value', /`qualify` must be a list, not empty/, /Write its items/],
    ['no date', 'agreement: { review_by: soon }', '2:25', 'bad-value', /a date, year first, not `soon`/, /2027-04-01/],
    ['no such day', 'agreement: { review_by: 2027-02-29 }', '2:25', 'bad-value', /a date/, /2027-04-01/],
    [
      'nobody signed',
      'agreement: { sales: { date: 2027-02-01 } }',
      '2:21',
      'missing-key',
      /`by` is missing/,
      /Add `by:`/,
    ],
    [
      'no such country',
      'default_country: Narnia',
      '2:18',
      'unknown-country',
      /not `Narnia`/,
      /two letters, for example `US`/,
    ],
    ['three letters', 'default_country: DEU', '2:18', 'unknown-country', /not `DEU`/, /`DE`/],
    ['a bad name for a list', 'lists: { "a b": [x] }', '2:10', 'bad-value', /`a b` must be a name/, /too-small/],
    ['a list that is a text', 'lists: { a: a.csv }', '2:13', 'bad-value', /not `a.csv`/, /file: names.csv/],
    ['an empty list', 'lists: { a: [] }', '2:13', 'bad-value', /at least one thing/, /leave the key out/],
    [
      'a list without a file',
      'lists: { a: { domain: Web } }',
      '2:13',
      'missing-key',
      /`file` is missing/,
      /Add `file:`/,
    ],
    [
      'an unknown column of a list',
      'lists: { a: { file: a.csv, mail: b } }',
      '2:28',
      'unknown-key',
      /`mail`/,
      /`email`/,
    ],
    [
      'an unknown field of columns',
      'columns: { employes: Headcount }',
      '2:12',
      'unknown-field',
      /`employes`/,
      /`employees`/,
    ],
    ['a column without a header', 'columns: { email: [a] }', '2:19', 'bad-value', /a text, not a list/, /Write a text/],
    ['an unknown field of blanks', 'blanks: { emial: [x] }', '2:11', 'unknown-field', /`emial`/, /`email`/],
    ['an unknown required field', 'require: [emial]', '2:11', 'unknown-field', /`emial`/, /`email`/],
    ['an unknown field of a choice', 'require: [{ any: [email, phon] }]', '2:26', 'unknown-field', /`phon`/, /`phone`/],
    ['a choice of nothing', 'require: [{ any: [] }]', '2:18', 'bad-value', /at least one thing/, /leave the key out/],
    ['a choice mistyped', 'require: [{ anny: [email] }]', '2:13', 'unknown-key', /`anny`/, /`any`/],
    ['a text for require', 'require: email', '2:10', 'bad-value', /`require` must be a list/, /Write its items/],
    [
      'otherwise',
      'require: { fields: [email], otherwise: nurtured }',
      '2:40',
      'bad-value',
      /`rejected` or `nurture`/,
      /`nurture`/,
    ],
    ['a list inside require', 'require: [[email]]', '2:11', 'bad-value', /name of a field, not a list/, /one name/],
    [
      'a list not referred to',
      'lists: { rivals: [x] }\nreject: { competitors: rivals }',
      '3:24',
      'bad-value',
      /`lists.<name>`/,
      /`lists.rivals`/,
    ],
    [
      'an unknown list',
      'lists: { rivals: [x] }\nreject: { suppress: [lists.rival] }',
      '3:22',
      'unknown-list',
      /no list `rival`/,
      /`lists.rivals`/,
    ],
    ['no lists at all', 'reject: { competitors: lists.x }', '2:24', 'unknown-list', /`x`/, /Add the list/],
    ['an unknown allowed list', 'reject: { fake: { allow: lists.x } }', '2:26', 'unknown-list', /`x`/, /Add the list/],
    ['neither yes nor no', 'reject: { opt_out: maybe }', '2:20', 'bad-value', /`yes` or `no`, not `maybe`/, /`yes`/],
    [
      'an unknown check',
      'reject: { fake: { placeholder-names: off } }',
      '2:19',
      'unknown-check',
      /`placeholder-names`/,
      /`placeholder-name`/,
    ],
    [
      'a check that is no fake',
      'reject: { fake: { suppressed: off } }',
      '2:19',
      'unknown-check',
      /`suppressed`/,
      /a group, `email`/,
    ],
    [
      'an unknown strength',
      'reject: { fake: { name: profe } }',
      '2:25',
      'bad-value',
      /`proof`, `sign` or `off`/,
      /`proof`/,
    ],
    [
      'a rule without a name',
      'qualify: [{ if: { need: yes } }]',
      '2:11',
      'missing-key',
      /`id` is missing/,
      /Add `id:`/,
    ],
    ['a rule without a condition', 'qualify: [{ id: a }]', '2:11', 'missing-key', /`if` is missing/, /Add `if:`/],
    [
      'a bad name for a rule',
      'qualify: [{ id: "a;b", if: { need: yes } }]',
      '2:17',
      'bad-value',
      /`id` must be a name/,
      /too-small/,
    ],
    [
      'points where nothing is scored',
      'qualify: [{ id: a, if: { need: yes }, points: 5 }]',
      '2:39',
      'unknown-key',
      /`points`/,
      /`id` or `if`/,
    ],
    [
      'points in words',
      rule('{ id: a, if: { need: yes }, points: ten }'),
      '5:45',
      'bad-value',
      /`points` must be a whole number, not `ten`/,
      /digits/,
    ],
    ['half points', rule('{ id: a, if: { need: yes }, points: 1.5 }'), '5:45', 'bad-value', /not `1.5`/, /digits/],
    ['no points', rule('{ id: a, if: { need: yes } }'), '5:9', 'missing-key', /`points` is missing/, /Add `points:`/],
    [
      'points for each',
      rule('{ id: a, if: { need: yes }, points: 5, each: true }'),
      '5:48',
      'bad-value',
      /asks for none/,
      /activity/,
    ],
    [
      'points without end',
      rule('{ id: a, if: { activity: download }, points: 5, each: true }'),
      '5:57',
      'bad-value',
      /no end/,
      /Add `max: 15`/,
    ],
    [
      'points up to',
      rule('{ id: a, if: { need: yes }, points: 5, max: 9 }'),
      '5:48',
      'bad-value',
      /without `each: yes`/,
      /Add `each: yes`/,
    ],
    [
      'a half-life of a word',
      'score: { fit: { half_life: long, rules: [] } }',
      '2:28',
      'bad-value',
      /`half_life` must be a period, not `long`/,
      /30 days/,
    ],
    ['no half-life', 'score: { fit: { half_life: 0 days, rules: [] } }', '2:28', 'bad-value', /longer/, /30 days/],
    [
      'a cap below nothing',
      'score: { fit: { max: -1, rules: [] } }',
      '2:22',
      'bad-value',
      /0 or more, not `-1`/,
      /digits/,
    ],
    [
      'a section without rules',
      'score: { fit: { max: 1 } }',
      '2:15',
      'missing-key',
      /`rules` is missing/,
      /Add `rules:`/,
    ],
    [
      'rules beside profiles',
      'score: { fit: { rules: [], profiles: [] } }',
      '2:17',
      'unknown-key',
      /`rules`/,
      /`profiles`/,
    ],
    [
      'a profile without a name',
      'score: { fit: { profiles: [{ rules: [] }] } }',
      '2:28',
      'missing-key',
      /`id` is missing/,
      /Add `id:`/,
    ],
    [
      'a reserved section',
      'score: { ready: { rules: [] } }',
      '2:10',
      'reserved-name',
      /cannot be called `ready`/,
      /another name/,
    ],
    [
      'a rule twice',
      'qualify:\n  - { id: a, if: { need: yes } }\n  - { id: a, if: { need: no } }',
      '4:11',
      'duplicate-id',
      /taken on line 3/,
      /another id/,
    ],
    [
      'a profile twice',
      'score: { a: { profiles: [{ id: x, rules: [] }, { id: x, rules: [] }] } }',
      '2:54',
      'duplicate-id',
      /`x`/,
      /another id/,
    ],
    ['a bar twice', 'bars: [{ id: a, score: 1 }, { id: a, score: 2 }]', '2:35', 'duplicate-id', /`a`/, /another id/],
    [
      'a rule with a wrong condition',
      rule('{ id: a, if: { emial: x }, points: 1 }'),
      '5:24',
      'unknown-field',
      /`emial`/,
      /`email`/,
    ],
    ['ready without a condition', 'ready: { need: {} }', '2:16', 'missing-key', /`if` is missing/, /Add `if:`/],
    ['points mistyped', rule('{ id: a, if: { need: yes }, pionts: 5 }'), '5:37', 'unknown-key', /`pionts`/, /`points`/],
    ['a status that is none', 'status: { qualify: { score: 1 } }', '2:11', 'unknown-key', /`qualify`/, /`qualified`/],
    ['an empty demand', 'status: { nurture: {} }', '2:20', 'bad-value', /demands, not none/, /score: 60/],
    ['a number as demand', 'status: { nurture: 20 }', '2:20', 'bad-value', /demands, not `20`/, /score: 60/],
    [
      'a score in words',
      'status: { nurture: { score: ten } }',
      '2:29',
      'bad-value',
      /whole number, not `ten`/,
      /digits/,
    ],
    [
      'an unknown section',
      'score: { organization: { rules: [] } }\nstatus: { nurture: { organisation: 5 } }',
      '3:22',
      'unknown-section',
      /`organisation`/,
      /`organization`/,
    ],
    ['no such section', 'status: { nurture: { fit: 5 } }', '2:22', 'unknown-section', /`fit`/, /Add a section `fit`/],
    [
      'a section in words',
      'score: { fit: { rules: [] } }\nstatus: { nurture: { fit: ten } }',
      '3:27',
      'bad-value',
      /whole number/,
      /digits/,
    ],
    [
      'an unknown thing to know',
      'ready: { budget: { if: { need: yes } } }\nstatus: { nurture: { ready: [budgt] } }',
      '3:30',
      'unknown-ready',
      /`budgt`/,
      /`budget`/,
    ],
    [
      'the same, counted',
      'status: { nurture: { ready: { at_least: 1, of: [x] } } }',
      '2:49',
      'unknown-ready',
      /`x`/,
      /Add `x`/,
    ],
    [
      'more than there are',
      'ready: { x: { if: { need: yes } } }\nstatus: { nurture: { ready: { at_least: 2, of: [x] } } }',
      '3:41',
      'bad-value',
      /from 1 to 1/,
      /from 1 to 1/,
    ],
    [
      'a count without things',
      'status: { nurture: { ready: { at_least: 2 } } }',
      '2:29',
      'missing-key',
      /`of` is missing/,
      /Add `of:`/,
    ],
    [
      'ready for nothing',
      'status: { nurture: { ready: [] } }',
      '2:29',
      'bad-value',
      /at least one thing/,
      /leave the key out/,
    ],
    ['a bar without a name', 'bars: [{ score: 1 }]', '2:8', 'missing-key', /`id` is missing/, /Add `id:`/],
    ['a bar of an unknown section', 'bars: [{ id: a, fit: 1 }]', '2:17', 'unknown-section', /`fit`/, /Add a section/],
    ['a bar that asks nothing', 'bars: [{ id: a }]', '2:8', 'bad-value', /demands, not none/, /score: 60/],
    [
      'a track without a name',
      'nurture: [{ if: { need: yes } }]',
      '2:11',
      'missing-key',
      /`track` is missing/,
      /Add `track:`/,
    ],
    [
      'a track with a wrong condition',
      'nurture: [{ track: a, if: { role: zebra } }]',
      '2:35',
      'unknown-value',
      /`zebra`/,
      /`decision_maker`/,
    ],
    [
      'duplicates by an unknown field',
      'duplicates: { by: [[email, emial]] }',
      '2:28',
      'unknown-field',
      /`emial`/,
      /`email`/,
    ],
    ['keep', 'duplicates: { keep: last }', '2:21', 'bad-value', /must be `first`/, /`first`/],
    ['duplicates in a word', 'duplicates: some', '2:13', 'bad-value', /must be a mapping/, /key: value/],
    [
      'a gate',
      'gates: ["unreadable>0", "qualified is low"]',
      '2:25',
      'bad-gate',
      /not `qualified is low`/,
      /`qualified<5%`/,
    ],
    ['one gate', 'gates: qualified', '2:8', 'bad-gate', /not `qualified`/, /`qualified<5%`/],
    [
      'a share',
      'funnel: { marketing_share: { between: [25, 35%] } }',
      '2:40',
      'bad-value',
      /Item 1 of `between` must be a share.*not `25`/,
      /25%/,
    ],
    [
      'shares turned round',
      'funnel: { marketing_share: { between: [35%, 25%] } }',
      '2:39',
      'bad-value',
      /the lower one first/,
      /\[25%, 35%\]/,
    ],
    ['one share', 'funnel: { marketing_share: { between: [35%] } }', '2:39', 'bad-value', /two shares/, /\[25%, 35%\]/],
    [
      'an unknown field of an example',
      'examples: [{ name: a, lead: { emial: x }, expect: { score: 0 } }]',
      '2:31',
      'unknown-field',
      /`emial`/,
      /`email`/,
    ],
    [
      'an unknown status',
      'examples: [{ name: a, lead: {}, expect: { status: reject } }]',
      '2:51',
      'bad-value',
      /`qualified`, `nurture` or `rejected`/,
      /`rejected`/,
    ],
    [
      'an unknown track',
      'nurture: [{ track: early, if: { need: no } }]\nexamples: [{ name: a, lead: {}, expect: { track: erly } }]',
      '3:50',
      'unknown-track',
      /`erly`/,
      /`early`/,
    ],
    [
      'an unknown bar',
      'examples: [{ name: a, lead: {}, expect: { bar: mql } }]',
      '2:48',
      'unknown-bar',
      /`mql`/,
      /Define the bar/,
    ],
    [
      'an example without a lead',
      'examples: [{ name: a, expect: { score: 0 } }]',
      '2:12',
      'missing-key',
      /`lead` is missing/,
      /Add `lead:`/,
    ],
    ['a key twice', 'name: a\nname: b', '3:1', 'duplicate-key', /first on line 2/, /Keep one/],
  ];
  it.each(mistakes)('%s', (_why, yaml, place, code, message, mend) => {
    const { definition, diagnostics } = parse(`leadq: 1\n${yaml}\n`);
    expect(definition).toBeUndefined();
    expect(diagnostics.map((each) => [`${each.line}:${each.column}`, each.code])).toEqual([[place, code]]);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', file: 'plans/enterprise.yaml' });
    expect(diagnostics[0].message).toMatch(message);
    expect(diagnostics[0].mend ?? '').toMatch(mend);
  });

  const versions: [why: string, yaml: string, place: string, code: string, mend: RegExp][] = [
    ['none', 'name: x', '1:1', 'missing-key', /Add `leadq:`/],
    ['a later one', 'leadq: 2', '1:8', 'unsupported-version', /`leadq: 1`/],
    ['a definition that is a list', '- leadq: 1', '1:1', 'bad-value', /key: value/],
    ['an empty file', '', '0:0', 'empty-file', /`leadq: 1`/],
  ];
  it.each(versions)('version: %s', (_why, yaml, place, code, mend) => {
    const { definition, diagnostics } = parse(yaml);
    expect(definition).toBeUndefined();
    expect(diagnostics.map((each) => [`${each.line}:${each.column}`, each.code])).toEqual([[place, code]]);
    expect(diagnostics[0].mend).toMatch(mend);
  });

  it('are reported all at once, in the order of the file', () => {
    const yaml = [
      'leadq: 3',
      'require: [emial]',
      'qualify:',
      '  - { id: a, if: { rol: decider }, points: 1 }',
      'score:',
      '  fit:',
      '    max: many',
      '    rules:',
      '      - { id: a, if: { employees: { over: 5 } }, points: ten }',
      '      - { id: a, if: { role: zebra }, points: 5 }',
      'status:',
      '  qualified: { score: x, fitness: 5, ready: [need] }',
      'gates: [low]',
    ].join('\n');
    expect(parse(yaml).diagnostics.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '1 unsupported-version',
      '2 unknown-field',
      '4 unknown-field',
      '4 unknown-key',
      '7 bad-value',
      '9 unknown-operator',
      '9 bad-value',
      '10 duplicate-id',
      '10 unknown-value',
      '12 bad-value',
      '12 unknown-section',
      '12 unknown-ready',
      '13 bad-gate',
    ]);
  });
});
