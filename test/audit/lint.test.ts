import { describe, expect, it } from 'vitest';
import { staticChecks } from '../../src/audit/lint/index.ts';
import { lintFindings } from './lint-found.ts';

/** A rule that qualifies, on line 3. */
const qualify = (condition: string) => `qualify:\n  - { id: fits, if: ${condition} }`;
/** Scoring rules of one section, from line 5 on. */
const score = (...rules: string[]) =>
  `score:\n  organization:\n    rules:\n${rules.map((rule) => `      - ${rule}`).join('\n')}`;
const qualified = (demand: string, rules: string) =>
  `status: { qualified: ${demand}, nurture: { score: 1 } }\n${rules}`;
const tenAndTwenty = score('{ id: a, if: { role: champion }, points: 10 }', '{ id: b, if: { need: yes }, points: 20 }');
const isReady = '\nready:\n  need: { if: { need: yes } }\n  money: { if: { budget: allocated } }\n';
const sides = (by: string) => `  marketing: { by: A, date: 2026-10-01${by} }\n  sales: { by: B, date: 2026-10-01 }`;

/** Check, why, a definition that trips it with the lines (the first is 2), and a near twin that does not. */
const cases: readonly [id: string, why: string, trips: string, lines: readonly number[], twin: string][] = [
  [
    'impossible-condition',
    'more than 500 and fewer than 100',
    qualify('{ employees: { at_least: 500, at_most: 100 } }'),
    [3],
    qualify('{ employees: { at_least: 100, at_most: 500 } }'),
  ],
  [
    'impossible-condition',
    'bounds that leave themselves out meet in nothing',
    qualify('{ all: [{ employees: { above: 100 } }, { employees: { at_most: 100 } }] }'),
    [3],
    qualify('{ all: [{ employees: { at_least: 100 } }, { employees: { at_most: 100 } }] }'),
  ],
  [
    'impossible-condition',
    'an amount in two currencies that is too high in one and too low in the other',
    qualify('{ revenue: { at_least: $5M, at_most: 1M EUR } }'),
    [3],
    qualify('{ revenue: { at_least: $1M, at_most: 5M EUR } }'),
  ],
  [
    'impossible-condition',
    'a role, and not that role',
    qualify('{ role: champion, none: [{ role: [champion, influencer] }] }'),
    [3],
    qualify('{ role: champion, none: [{ role: influencer }] }'),
  ],
  [
    'impossible-condition',
    'not long ago, and long ago',
    qualify('{ last_activity: { within: 30 days, older_than: 60 days } }'),
    [3],
    qualify('{ last_activity: { within: 60 days, older_than: 30 days } }'),
  ],
  [
    'impossible-condition',
    'before one day and after a later one',
    qualify('{ last_activity: { below: 2026-03-01, above: 2026-02-28 } }'),
    [3],
    qualify('{ last_activity: { below: 2026-03-02, above: 2026-02-28 } }'),
  ],
  [
    'impossible-condition',
    'two countries at once; two roles at once are possible, since a cell may list both',
    qualify('{ all: [{ country: DE }, { country: [FR, US] }] }'),
    [3],
    qualify('{ all: [{ role: champion }, { role: [influencer, end_user] }] }'),
  ],
  [
    'impossible-condition',
    'there, and missing',
    qualify('{ present: budget, missing: budget }'),
    [3],
    qualify('{ present: budget, missing: need }'),
  ],
  [
    'impossible-condition',
    'missing, and of a value',
    qualify('{ missing: budget, budget: allocated }'),
    [3],
    qualify('{ present: budget, budget: allocated }'),
  ],
  [
    'impossible-condition',
    'a missing title that has a word; what cannot be read has no words either',
    qualify('{ missing: title, title: { has_word: intern } }'),
    [3],
    qualify('{ missing: title, title: { contains: "--" } }'),
  ],
  [
    'impossible-condition',
    'a title that is one word, and has another',
    qualify('{ title: { is: CTO, has_word: intern } }'),
    [3],
    qualify('{ title: { is: intern at the CTO, has_word: intern } }'),
  ],
  [
    'impossible-condition',
    'neither yes nor no',
    qualify('{ requested_demo: { not: [yes, no] } }'),
    [3],
    qualify('{ requested_demo: { not: [yes] } }'),
  ],
  [
    'impossible-condition',
    'downloads this month, and none this year',
    qualify('{ activity: download, within: 30 days, none: [{ activity: download, within: 1 year }] }'),
    [3],
    qualify('{ activity: download, within: 1 year, none: [{ activity: download, within: 30 days }] }'),
  ],
  [
    'impossible-condition',
    'a part inside another',
    'qualify:\n  - id: fits\n    if:\n      any:\n        - { need: yes }\n        - { users: { above: 9, below: 9 } }',
    [7],
    'qualify:\n  - id: fits\n    if:\n      any:\n        - { need: yes }\n        - { users: { above: 9, below: 11 } }',
  ],
  [
    'always-true',
    'above and up to the same number',
    score('{ id: a, if: { any: [{ users: { above: 9 } }, { users: { at_most: 9 } }] }, points: 5 }'),
    [5],
    score('{ id: a, if: { any: [{ users: { above: 9 } }, { users: { below: 9 } }] }, points: 5 }'),
  ],
  [
    'always-true',
    'a rejection of everybody who has what is required',
    'require: [email]\nreject: { when: [{ id: all, if: { present: email } }] }',
    [3],
    'require: [{ any: [email, phone] }]\nreject: { when: [{ id: all, if: { present: email } }] }',
  ],
  [
    'shadowed-by-rejection',
    'points for a word by which leads are rejected',
    `reject: { when: [{ id: student, if: { title: { has_word: [student, intern] } } }] }\n${score('{ id: young, if: { title: { has_phrase: summer intern } }, points: -5 }')}`,
    [6],
    `reject: { when: [{ id: student, if: { title: { has_phrase: summer intern } } }] }\n${score('{ id: young, if: { title: { has_word: [student, intern] } }, points: -5 }')}`,
  ],
  [
    'shadowed-by-rejection',
    'a code below one that rejects',
    `reject: { when: [{ id: banks, if: { naics: { under: 52 } } }] }\n${qualify('{ naics: { under: [5221, 523] } }')}`,
    [4],
    `reject: { when: [{ id: banks, if: { naics: { under: 5221 } } }] }\n${qualify('{ naics: { under: [5221, 523] } }')}`,
  ],
  [
    'shadowed-by-rejection',
    'an amount of dollars below one of any currency; euros are no dollars',
    `reject: { when: [{ id: poor, if: { revenue: { below: 2M } } }] }\n${qualify('{ revenue: { below: $1M } }')}`,
    [4],
    `reject: { when: [{ id: poor, if: { revenue: { below: 2M EUR } } }] }\n${qualify('{ revenue: { below: $1M } }')}`,
  ],
  [
    'shadowed-by-rejection',
    'points for lacking what is required',
    `require: [email]\n${score('{ id: blank, if: { missing: email }, points: -5 }')}`,
    [6],
    `require: [{ any: [email, phone] }]\n${score('{ id: blank, if: { missing: email }, points: -5 }')}`,
  ],
  [
    'shadowed-by-qualification',
    'points that only leads get that qualify by themselves; with bars they still count',
    `${qualify('{ behaviour_score: { at_least: 80 } }')}\n${score('{ id: a, if: { behaviour_score: { at_least: 90 } }, points: 5 }')}`,
    [7],
    `bars: [{ id: mql, score: 5 }]\n${qualify('{ behaviour_score: { at_least: 80 } }')}\n${score('{ id: a, if: { behaviour_score: { at_least: 90 } }, points: 5 }')}`,
  ],
  [
    'shadowed-by-qualification',
    'a track for leads that are qualified',
    `${qualify('{ role: [champion, influencer] }')}\nnurture: [{ track: coach, if: { role: champion } }]`,
    [4],
    `${qualify('{ role: champion }')}\nnurture: [{ track: coach, if: { role: [champion, influencer] } }]`,
  ],
  [
    'repeated-rule',
    'the same in other words',
    'reject:\n  when:\n    - { id: small, if: { users: { at_most: 9 } } }\n    - { id: tiny, if: { none: [{ users: { above: 9 } }] } }',
    [5],
    'reject:\n  when:\n    - { id: small, if: { users: { at_most: 9 } } }\n    - { id: tiny, if: { users: { below: 9 } } }',
  ],
  [
    'same-fact-twice',
    'the same condition in two sections',
    'score:\n  contact: { rules: [{ id: a, if: { need: yes }, points: 5 }] }\n  interest: { rules: [{ id: b, if: { need: { is: yes } }, points: 5 }] }',
    [4],
    'score:\n  contact: { rules: [{ id: a, if: { need: yes }, points: 5 }] }\n  interest: { rules: [{ id: b, if: { need: possible }, points: 5 }] }',
  ],
  [
    'same-fact-twice',
    'one role, and that role among others',
    score('{ id: a, if: { role: champion }, points: 5 }', '{ id: b, if: { role: [champion, influencer] }, points: 9 }'),
    [6],
    score('{ id: a, if: { role: champion }, points: 5 }', '{ id: b, if: { role: [end_user, influencer] }, points: 9 }'),
  ],
  [
    'same-fact-twice',
    'a band inside a band; steps upwards are meant',
    score(
      '{ id: a, if: { users: { between: [1, 99] } }, points: 5 }',
      '{ id: b, if: { users: { between: [9, 50] } }, points: 9 }',
    ),
    [6],
    score(
      '{ id: a, if: { users: { at_least: 1 } }, points: 5 }',
      '{ id: b, if: { users: { at_least: 9 } }, points: 9 }',
    ),
  ],
  [
    'same-fact-twice',
    'an activity, and the column that tells of it',
    score(
      '{ id: a, if: { activity: requested_demo }, points: 5 }',
      '{ id: b, if: { requested_demo: yes }, points: 9 }',
    ),
    [6],
    score('{ id: a, if: { activity: requested_demo }, points: 5 }', '{ id: b, if: { web_form: yes }, points: 9 }'),
  ],
  [
    'overlapping-bands',
    'one number in two bands',
    score(
      '{ id: a, if: { users: { between: [10, 50] } }, points: 5 }',
      '{ id: b, if: { users: { between: [50, 200] } }, points: 9 }',
    ),
    [6],
    score(
      '{ id: a, if: { users: { between: [10, 50] } }, points: 5 }',
      '{ id: b, if: { users: { above: 50 } }, points: 9 }',
    ),
  ],
  [
    'gap-between-bands',
    'ten to fifty and sixty to two hundred; of whole numbers fifty-one follows fifty',
    score(
      '{ id: a, if: { users: { between: [10, 50] } }, points: 5 }',
      '{ id: b, if: { users: { between: [60, 200] } }, points: 9 }',
    ),
    [6],
    score(
      '{ id: a, if: { users: { between: [10, 50] } }, points: 5 }',
      '{ id: b, if: { users: { between: [51, 200] } }, points: 9 }',
    ),
  ],
  [
    'gap-between-bands',
    'not between what is too small, and loses points, and what fits',
    score(
      '{ id: a, if: { users: { at_most: 50 } }, points: 5 }',
      '{ id: b, if: { users: { between: [60, 200] } }, points: 9 }',
    ),
    [6],
    score(
      '{ id: a, if: { users: { at_most: 50 } }, points: -5 }',
      '{ id: b, if: { users: { between: [60, 200] } }, points: 9 }',
    ),
  ],
  [
    'dead-cap',
    'two bands of one number cannot both count',
    'score:\n  organization:\n    max: 25\n    rules:\n      - { id: a, if: { users: { at_most: 50 } }, points: 10 }\n      - { id: b, if: { users: { above: 50 } }, points: 20 }',
    [4],
    'score:\n  organization:\n    max: 25\n    rules:\n      - { id: a, if: { users: { at_most: 50 } }, points: 10 }\n      - { id: b, if: { locations: { above: 50 } }, points: 20 }',
  ],
  [
    'low-rule-cap',
    'the first download is worth more than all of them',
    score('{ id: a, if: { activity: download }, points: 10, each: yes, max: 5 }'),
    [5],
    score('{ id: a, if: { activity: download }, points: 5, each: yes, max: 10 }'),
  ],
  [
    'does-not-fade',
    'a column has no age',
    'score:\n  interest:\n    half_life: 30 days\n    rules: [{ id: demo, if: { requested_demo: yes }, points: 10 }]',
    [5],
    'score:\n  interest:\n    half_life: 30 days\n    rules: [{ id: demo, if: { activity: requested_demo }, points: 10 }]',
  ],
  [
    'threshold-out-of-reach',
    'one point more than everything together',
    qualified('{ score: 31 }', tenAndTwenty),
    [2],
    qualified('{ score: 30 }', tenAndTwenty),
  ],
  [
    'threshold-out-of-reach',
    'of a section',
    qualified('{ organization: 31 }', tenAndTwenty),
    [2],
    qualified('{ organization: 30 }', tenAndTwenty),
  ],
  [
    'threshold-out-of-reach',
    'of the best of two profiles, which do not add up',
    qualified(
      '{ score: 15 }',
      'score:\n  contact:\n    profiles:\n      - { id: x, rules: [{ id: a, if: { need: yes }, points: 10 }] }\n      - { id: y, rules: [{ id: b, if: { role: champion }, points: 14 }] }',
    ),
    [2],
    qualified(
      '{ score: 14 }',
      'score:\n  contact:\n    profiles:\n      - { id: x, rules: [{ id: a, if: { need: yes }, points: 10 }] }\n      - { id: y, rules: [{ id: b, if: { role: champion }, points: 14 }] }',
    ),
  ],
  [
    'threshold-out-of-reach',
    'of bands that exclude each other in different sections',
    'bars:\n  - { id: top, score: 30 }\nscore:\n  a: { rules: [{ id: small, if: { users: { below: 50 } }, points: 10 }] }\n  b: { rules: [{ id: big, if: { users: { at_least: 50 } }, points: 20 }] }',
    [3],
    'bars:\n  - { id: top, score: 20 }\nscore:\n  a: { rules: [{ id: small, if: { users: { below: 50 } }, points: 10 }] }\n  b: { rules: [{ id: big, if: { users: { at_least: 50 } }, points: 20 }] }',
  ],
  [
    'threshold-out-of-reach',
    'of a rule for what a lead with everything required cannot lack',
    `require: [email]\n${qualified('{ score: 6 }', score('{ id: a, if: { missing: email }, points: 5 }', '{ id: b, if: { need: yes }, points: 5 }'))}`,
    [3],
    `require: [phone]\n${qualified('{ score: 6 }', score('{ id: a, if: { missing: email }, points: 5 }', '{ id: b, if: { need: yes }, points: 5 }'))}`,
  ],
  [
    'threshold-out-of-reach',
    'two answers in `ready` that exclude each other',
    'status: { qualified: { ready: [small, big] } }\nready:\n  small: { if: { users: { below: 50 } } }\n  big: { if: { users: { at_least: 50 } } }',
    [2],
    'status: { qualified: { ready: { at_least: 1, of: [small, big] } } }\nready:\n  small: { if: { users: { below: 50 } } }\n  big: { if: { users: { at_least: 50 } } }',
  ],
  [
    'threshold-always-met',
    'nobody has less than nothing',
    `status: { qualified: { score: 0, ready: [need] } }${isReady}${tenAndTwenty}`,
    [2],
    `status: { qualified: { score: 1, ready: [need] } }${isReady}${tenAndTwenty}`,
  ],
  [
    'threshold-always-met',
    'points for what is required; `nurture: { score: 0 }` says on purpose that a low score rejects nobody',
    `require: [email]\nstatus: { nurture: { score: 4 } }\n${score('{ id: a, if: { present: email }, points: 5 }')}`,
    [3],
    `require: [email]\nstatus: { nurture: { score: 0 } }\n${score('{ id: a, if: { present: email }, points: 5 }')}`,
  ],
  ['nobody-qualifies', 'no way to be qualified', 'status: { nurture: { score: 0 } }', [2], qualify('{ need: yes }')],
  [
    'nurture-above-qualified',
    'more points for less',
    `status: { qualified: { score: 10 }, nurture: { score: 20 } }\n${tenAndTwenty}`,
    [2],
    `status: { qualified: { score: 20 }, nurture: { score: 10 } }\n${tenAndTwenty}`,
  ],
  [
    'nurture-above-qualified',
    'as much as qualified',
    `status:\n  qualified: { score: 10 }\n  nurture: { score: 10 }\n${tenAndTwenty}`,
    [4],
    `status:\n  qualified: { score: 10, ready: [need] }\n  nurture: { score: 10 }${isReady}${tenAndTwenty}`,
  ],
  [
    'flat-bar',
    'a bar below the one before it',
    `bars:\n  - { id: mql, score: 20 }\n  - { id: sal, score: 10, ready: [need] }${isReady}${tenAndTwenty}`,
    [4],
    `bars:\n  - { id: mql, score: 20 }\n  - { id: sal, score: 20, ready: [need] }${isReady}${tenAndTwenty}`,
  ],
  [
    'flat-bar',
    'a bar like the one before it',
    `bars:\n  - { id: mql, score: 20 }\n  - { id: sal, score: 20 }\n${tenAndTwenty}`,
    [4],
    `bars:\n  - { id: mql, score: 20 }\n  - { id: sal, score: 25 }\n${tenAndTwenty}`,
  ],
  [
    'unreachable-track',
    'two earlier tracks take them all',
    'nurture:\n  - { track: a, if: { role: champion } }\n  - { track: b, if: { role: influencer } }\n  - { track: c, if: { role: [champion, influencer] } }',
    [5],
    'nurture:\n  - { track: a, if: { role: champion } }\n  - { track: b, if: { role: influencer } }\n  - { track: c, if: { role: [champion, end_user] } }',
  ],
  [
    'unfillable-ready',
    'a field that `columns` says the list does not hold',
    `columns: { budget: none }\nstatus: { qualified: { ready: [need, money] } }${isReady}`,
    [6],
    `columns: { budget: Money }\nstatus: { qualified: { ready: [need, money] } }${isReady}`,
  ],
  [
    'unfillable-ready',
    'the title tells the role, and nothing tells the title',
    'columns: { role: none, title: none }\nstatus: { qualified: { ready: [who] } }\nready:\n  who: { if: { role: champion } }',
    [5],
    'columns: { role: none }\nstatus: { qualified: { ready: [who] } }\nready:\n  who: { if: { role: champion } }',
  ],
  [
    'unused-ready',
    'nobody demands the money',
    `status: { qualified: { ready: [need] } }${isReady}`,
    [5],
    `status: { qualified: { ready: [need, money] } }${isReady}`,
  ],
  [
    'unused-list',
    'nothing refers to it',
    `lists:\n  ours: [Acme]\n${qualify('{ company: Acme }')}`,
    [3],
    `lists:\n  ours: [Acme]\n${qualify('{ none: [{ company: { in: lists.ours } }] }')}`,
  ],
  [
    'column-twice',
    'one header for two fields',
    'columns:\n  budget: Money\n  revenue: Money',
    [4],
    'columns:\n  budget: none\n  revenue: none',
  ],
  [
    'unknown-counter',
    'a mistyped counter',
    'gates:\n  - unreadable>1%\n  - qualifed<5%',
    [4],
    'gates:\n  - unreadable>1%\n  - qualified<5%',
  ],
  ['gate-never-true', 'more than all', 'gates: [fake>100%]', [2], 'gates: [fake>99%]'],
  [
    'gate-never-true',
    'more than the whole',
    'gates: [by.source.blank.rejected_share>1]',
    [2],
    'gates: [by.source.blank.rejected_share>0.9]',
  ],
  [
    'gate-never-true',
    'fewer than none, by the way',
    'gates: [funnel.unique.lost<0]',
    [2],
    'gates: [scores.thresholds.nurture<0]',
  ],
  [
    'unknown-counter',
    'a reason that nothing gives',
    'gates: ["reasons[duplicat].rejected>0"]',
    [2],
    'gates: ["reasons[duplicate].rejected>0"]',
  ],
  ['gate-never-true', 'fewer than none', 'gates: [qualified<0]', [2], 'gates: [qualified<1]'],
  [
    'stale-agreement',
    'to another meaning',
    `agreement:\n${sides(`, meaning: ${'0'.repeat(64)}`)}`,
    [3],
    `agreement:\n${sides('')}`,
  ],
  [
    'review-overdue',
    'a review that was yesterday',
    `agreement:\n${sides('')}\n  review_by: 2026-11-20`,
    [5],
    `agreement:\n${sides('')}\n  review_by: 2026-11-21`,
  ],
  [
    'no-example',
    'nobody is rejected',
    `${qualify('{ need: yes }')}\nexamples: [{ name: a, lead: { need: yes }, expect: { status: qualified } }]`,
    [4],
    `${qualify('{ need: yes }')}\nexamples:\n  - { name: a, lead: { need: yes }, expect: { status: qualified } }\n  - { name: b, lead: { need: no }, expect: { status: rejected } }`,
  ],
];

describe('static checks', () => {
  const linesOf = (id: string, yaml: string) =>
    lintFindings(yaml)
      .filter(({ code }) => code === id)
      .map(({ line }) => line);

  it.each(cases)('%s: %s', (id, _why, trips, lines, twin) => {
    expect(linesOf(id, trips)).toEqual(lines);
    expect(linesOf(id, twin), 'the near twin').toEqual([]);
  });

  it('misses an agreement, but not in what is shipped for everybody', () => {
    const half = 'agreement: { sales: { by: B, date: 2026-10-01 } }';
    const missing = (yaml: string, isShipped: boolean) =>
      lintFindings(yaml, { isShipped })
        .filter(({ code }) => code === 'missing-agreement')
        .map(({ line, message }) => `${line}: ${message}`);
    expect(missing(half, false)).toEqual(['2: There is no agreement of `marketing`.']);
    expect(missing(`agreement:\n${sides('')}`, false)).toEqual([]);
    expect(missing(half, true)).toEqual([]);
  });

  it('are all tried out here', () => {
    const tried = new Set([...cases.map(([id]) => id), 'missing-agreement']);
    expect(staticChecks.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});
