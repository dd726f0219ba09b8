import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { shippedNames } from '../../src/definition/shipped.ts';
import { lintFindings } from './lint-found.ts';

const rules = (...each: string[]) => `score:\n  s:\n    rules:\n${each.map((rule) => `      - ${rule}`).join('\n')}`;

/** What sensible people write, and no check may complain of. */
const sensible: readonly [why: string, yaml: string][] = [
  [
    'points that rise in steps',
    rules(
      '{ id: a, if: { employees: { at_least: 50 } }, points: 10 }',
      '{ id: b, if: { employees: { at_least: 200 } }, points: 10 }',
      '{ id: c, if: { last_activity: { within: 90 days } }, points: 5 }',
      '{ id: d, if: { last_activity: { within: 30 days } }, points: 5 }',
      '{ id: e, if: { activity: download }, points: 5 }',
      '{ id: f, if: { activity: download, within: 30 days, at_least: 2 }, points: 5 }',
    ),
  ],
  [
    'a band that fits, and what is far too small',
    rules(
      '{ id: a, if: { employees: { between: [200, 5000] } }, points: 20 }',
      '{ id: b, if: { employees: { at_most: 10 } }, points: -20 }',
    ),
  ],
  [
    'a gap between bands that is wider than one of them',
    rules(
      '{ id: a, if: { employees: { between: [10, 20] } }, points: 5 }',
      '{ id: b, if: { employees: { between: [500, 5000] } }, points: 20 }',
    ),
  ],
  [
    'bands of whole numbers, and of money, that touch',
    rules(
      '{ id: a, if: { employees: { between: [1, 50] } }, points: 5 }',
      '{ id: b, if: { employees: { between: [51, 200] } }, points: 10 }',
      '{ id: c, if: { revenue: { below: $1M } }, points: 5 }',
      '{ id: d, if: { revenue: { between: [$1M, $10M] } }, points: 10 }',
      '{ id: e, if: { revenue: { above: $10M } }, points: 20 }',
    ),
  ],
  [
    'bands in two currencies',
    rules(
      '{ id: a, if: { revenue: { between: [$1M, $10M] } }, points: 5 }',
      '{ id: b, if: { revenue: { between: [5M EUR, 50M EUR] } }, points: 5 }',
    ),
  ],
  [
    'an extra for two things together',
    rules(
      '{ id: a, if: { role: decision_maker }, points: 20 }',
      '{ id: b, if: { role: decision_maker, employees: { at_least: 200 } }, points: 10 }',
    ),
  ],
  [
    'points that take others back',
    rules(
      '{ id: a, if: { email_type: [free, business] }, points: 5 }',
      '{ id: b, if: { email_type: free }, points: -3 }',
    ),
  ],
  [
    'points for knowing a thing, and more for what it is',
    rules('{ id: a, if: { present: budget }, points: 5 }', '{ id: b, if: { budget: allocated }, points: 10 }'),
  ],
  [
    'the same in two profiles, of which the best counts',
    'score:\n  contact:\n    profiles:\n' +
      '      - { id: x, rules: [{ id: a, if: { role: champion }, points: 5 }, { id: b, if: { need: yes }, points: 5 }] }\n' +
      '      - { id: y, rules: [{ id: a, if: { role: champion }, points: 5 }, { id: c, if: { need: possible }, points: 5 }] }',
  ],
  ['several codes at once', 'qualify: [{ id: q, if: { all: [{ naics: { under: 52 } }, { naics: 5112 }] } }]'],
  [
    'several technologies at once',
    'qualify: [{ id: q, if: { all: [{ technologies: SAP }, { technologies: Oracle }] } }]',
  ],
  [
    'a track for everybody else',
    'nurture: [{ track: a, if: { need: yes } }, { track: b, if: { any: [{ present: need }, { missing: need }] } }]',
  ],
  [
    'a track for those who lack what is required and are nurtured',
    'require: { fields: [email], otherwise: nurture }\nnurture: [{ track: complete, if: { missing: email } }]',
  ],
  [
    'a pattern in an address that cannot be read',
    'reject: { when: [{ id: r, if: { missing: email, email: { matches: "@@" } } }] }',
  ],
  [
    'two lists that may share members',
    'lists: { a: [Acme], b: [Bolt] }\nqualify: [{ id: q, if: { company: { in: lists.a, not: lists.b } } }]',
  ],
  [
    'a nurture that takes everybody',
    `status: { qualified: { score: 5 }, nurture: { score: 0 } }\n${rules('{ id: a, if: { need: yes }, points: 5 }')}`,
  ],
];

describe('static checks leave alone', () => {
  const besides = ['no-example', 'nobody-qualifies'];

  it.each(sensible)('%s', (_why, yaml) => {
    expect(lintFindings(yaml).filter(({ code }) => !besides.includes(code))).toEqual([]);
  });

  it.each(shippedNames())('the shipped %s', (name) => {
    const path = fileURLToPath(new URL(`../../definitions/${name}.yaml`, import.meta.url));
    const text = readFileSync(path, 'utf8').replace(/^leadq: 1\n/m, '');
    expect(lintFindings(text)).toEqual([]);
  });
});
