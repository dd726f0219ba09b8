import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/fields/calendar.ts';
import { type Activity, ActivityIndex, openActivities } from '../../src/qualify/activities.ts';
import { type Answers, type Measured, measuredAt, noAnswers } from '../../src/qualify/answers.ts';
import type { ActivityMeasure } from '../../src/qualify/question.ts';
import { faded } from '../../src/qualify/worth.ts';
import { AS_OF, decide } from '../lead.ts';

const UNKNOWN = undefined;

describe('activities in columns', () => {
  type Lead = Readonly<Record<string, string>>;
  const conditions: readonly [why: string, condition: string, lead: Lead, answer: boolean | undefined][] = [
    ['a yes column', '{ activity: requested_demo }', { requested_demo: 'yes' }, true],
    ['a no column', '{ activity: requested_demo }', { requested_demo: 'no' }, false],
    ['a blank cell', '{ activity: requested_demo }', { requested_demo: '' }, UNKNOWN],
    ['no column', '{ activity: requested_demo }', { title: 'CTO' }, UNKNOWN],
    ['the latest activity', '{ activity: webinar }', { activity_type: 'webinar' }, true],
    ['another latest activity says nothing', '{ activity: webinar }', { activity_type: 'download' }, UNKNOWN],
    [
      'the latest activity beside a column that says no',
      '{ activity: requested_demo }',
      { requested_demo: 'no', activity_type: 'demo' },
      true,
    ],
    ['a count', '{ activity: download, at_least: 3 }', { downloads: '3' }, true],
    ['a smaller count', '{ activity: download, at_least: 3 }', { downloads: '2' }, false],
    ['a count of nothing', '{ activity: download }', { downloads: '0' }, false],
    [
      'one of several types',
      '{ activity: [download, requested_demo] }',
      { downloads: '0', requested_demo: 'yes' },
      true,
    ],
    [
      'none of several types',
      '{ activity: [download, requested_demo] }',
      { downloads: '0', requested_demo: 'no' },
      false,
    ],
    ['several, where one column is not there', '{ activity: [download, requested_demo] }', { downloads: '0' }, UNKNOWN],
    ['a yes that cannot be counted', '{ activity: requested_demo, at_least: 2 }', { requested_demo: 'yes' }, UNKNOWN],
    [
      'within, the latest activity is recent',
      '{ activity: requested_demo, within: 30 days }',
      { requested_demo: 'yes', last_activity: '2026-11-01' },
      true,
    ],
    [
      'within, the latest activity is old',
      '{ activity: requested_demo, within: 30 days }',
      { requested_demo: 'yes', last_activity: '2026-09-01' },
      false,
    ],
    ['within, no day', '{ activity: requested_demo, within: 30 days }', { requested_demo: 'yes' }, UNKNOWN],
  ];
  it.each(conditions)('%s', (_why, condition, lead, answer) => {
    const yaml = `score: { fit: { rules: [{ id: acted, if: ${condition}, points: 7 }] } }\nstatus: { qualified: { score: 1 } }`;
    const { score, scoreMin, scoreMax } = decide(yaml, lead);
    expect([score, scoreMin, scoreMax]).toEqual(answer ? [7, 7, 7] : answer === false ? [0, 0, 0] : [0, 0, 7]);
  });

  const worths: readonly [why: string, section: string, lead: Lead, score: number][] = [
    [
      'each of a count',
      '{ rules: [{ id: d, if: { activity: download }, points: 5, each: yes, max: 100 }] }',
      { downloads: '4' },
      20,
    ],
    [
      'each, capped by the rule',
      '{ rules: [{ id: d, if: { activity: download }, points: 5, each: yes, max: 15 }] }',
      { downloads: '4' },
      15,
    ],
    [
      'each, capped by the section',
      '{ max: 12, rules: [{ id: d, if: { activity: download }, points: 5, each: yes }] }',
      { downloads: '4' },
      12,
    ],
    [
      'each of points below 0, capped',
      '{ rules: [{ id: d, if: { activity: download }, points: -5, each: yes, max: 15 }] }',
      { downloads: '4' },
      -15,
    ],
    [
      'each, one known by the latest activity',
      '{ rules: [{ id: d, if: { activity: webinar }, points: 5, each: yes, max: 15 }] }',
      { activity_type: 'webinar' },
      5,
    ],
    [
      'each of two columns',
      '{ rules: [{ id: d, if: { activity: [download, web_form] }, points: 5, each: yes, max: 99 }] }',
      { downloads: '2', web_form: 'yes' },
      15,
    ],
    [
      'half after a half-life',
      '{ half_life: 30 days, rules: [{ id: d, if: { activity: requested_demo }, points: 30 }] }',
      { requested_demo: 'yes', last_activity: '2026-10-22' },
      15,
    ],
    [
      'all on the day',
      '{ half_life: 30 days, rules: [{ id: d, if: { activity: requested_demo }, points: 30 }] }',
      { requested_demo: 'yes', last_activity: '2026-11-21' },
      30,
    ],
    [
      'all without a day',
      '{ half_life: 30 days, rules: [{ id: d, if: { activity: requested_demo }, points: 30 }] }',
      { requested_demo: 'yes' },
      30,
    ],
    [
      'a calendar month, here 31 days',
      '{ half_life: 1 month, rules: [{ id: d, if: { activity: requested_demo }, points: 30 }] }',
      { requested_demo: 'yes', last_activity: '2026-10-21' },
      15,
    ],
    [
      'each fades',
      '{ half_life: 30 days, rules: [{ id: d, if: { activity: download }, points: 10, each: yes, max: 99 }] }',
      { downloads: '3', last_activity: '2026-10-22' },
      15,
    ],
    [
      'what is no activity does not fade',
      '{ half_life: 30 days, rules: [{ id: d, if: { title: CTO }, points: 10 }] }',
      { title: 'CTO', last_activity: '2020-01-01' },
      10,
    ],
    [
      'an activity beside another condition fades',
      '{ half_life: 30 days, rules: [{ id: d, if: { activity: requested_demo, title: CTO }, points: 10 }] }',
      { requested_demo: 'yes', title: 'CTO', last_activity: '2026-10-22' },
      5,
    ],
  ];
  it.each(worths)('%s', (_why, section, lead, score) => {
    expect(decide(`score: { interest: ${section} }\nstatus: { qualified: { score: 1 } }`, lead).score).toBe(score);
  });
});

describe('faded', () => {
  it.each([
    [30, 0, 30, 30],
    [30, 30, 30, 15],
    [30, 60, 30, 8],
    [5, 30, 30, 3],
    [5, 31, 30, 2],
    [1, 300, 30, 0],
  ])('of %d points after %d days with a half-life of %d are left %d', (points, age, halfLife, left) => {
    expect(faded(points, age, halfLife)).toBe(left);
  });
});

describe('ActivityIndex', () => {
  const day = (back: number) => AS_OF - back;
  const download = (back: number | undefined): Activity => ({
    types: ['download'],
    day: back === undefined ? undefined : day(back),
  });
  const all: ActivityMeasure = { word: 0, of: 'count', types: ['download'], since: undefined, fade: undefined };
  const recent: ActivityMeasure = { word: 1, of: 'count', types: ['download'], since: day(90), fade: undefined };
  const latest: ActivityMeasure = { word: 2, of: 'age', types: ['download'], since: undefined, fade: undefined };
  const sum: ActivityMeasure = {
    word: 3,
    of: 'sum',
    types: ['download', 'webinar'],
    since: undefined,
    fade: { points: 10, halfLife: 30 },
  };
  const measures = [all, recent, latest, sum];
  const indexOf = (rows: readonly (readonly [id: string | undefined, email: string | undefined, done: Activity])[]) => {
    const index = new ActivityIndex(measures, AS_OF);
    for (const row of rows) index.add(...row);
    return index;
  };
  /** What the index says, and a thread that opens it. */
  const ask = (index: ActivityIndex, id: string | undefined, email: string | undefined): [boolean, Measured[]] => {
    const opened = openActivities(structuredClone(index.finish()), measures);
    const [here, there] = [index, opened].map((source): [boolean, Measured[]] => {
      const answers: Answers = noAnswers(128);
      const known = source.answer(id, email, answers);
      return [known, measures.map(({ word }) => measuredAt(answers, word))];
    });
    expect(there).toEqual(here);
    return here;
  };
  const sure = (number: number): Measured => ({ least: number, most: number });

  it('counts, sums what is left of points, and finds the latest', () => {
    const index = indexOf([
      [undefined, 'ana@vega.de', download(60)],
      [undefined, 'ana@vega.de', download(30)],
      [undefined, 'ana@vega.de', download(100)],
      [undefined, 'ana@vega.de', { types: ['webinar'], day: day(0) }],
    ]);
    // 10 of the webinar, 5 after one half-life, 2.5 rounded up after two, 0.99 rounded to 1 after 100 days.
    expect(ask(index, undefined, 'ana@vega.de')).toEqual([true, [sure(3), sure(2), sure(30), sure(19)]]);
  });

  it('does not know who is not in it, and who did nothing did nothing', () => {
    const [known, [count, inPeriod, age, points]] = ask(indexOf([]), undefined, 'ana@vega.de');
    expect([known, count, inPeriod, age.most, points]).toEqual([false, sure(0), sure(0), undefined, sure(0)]);
  });

  it('leaves open whether an activity without a day lies in a period, and does not fade it', () => {
    const [, [count, inPeriod, age, points]] = ask(indexOf([['7', undefined, download(undefined)]]), '7', undefined);
    expect([count, inPeriod, age.most, points]).toEqual([sure(1), { least: 0, most: 1 }, undefined, sure(10)]);
  });

  it('passes over what is still to come', () => {
    expect(ask(indexOf([['7', undefined, download(-1)]]), '7', undefined)[1][0]).toEqual(sure(0));
  });

  it('counts the first and the last day of a period', () => {
    const index = indexOf([
      ['7', undefined, download(90)],
      ['7', undefined, download(91)],
      ['7', undefined, download(0)],
    ]);
    expect(ask(index, '7', undefined)[1][1]).toEqual(sure(2));
  });

  it.each<[string, [string | undefined, string | undefined][], [string | undefined, string | undefined], number]>([
    [
      'the same address',
      [
        [undefined, 'a@x.de'],
        [undefined, 'a@x.de'],
      ],
      [undefined, 'a@x.de'],
      2,
    ],
    [
      'an id that came with an address',
      [
        ['1', 'a@x.de'],
        [undefined, 'a@x.de'],
      ],
      ['1', undefined],
      2,
    ],
    [
      'an address that gets its id later',
      [
        [undefined, 'a@x.de'],
        ['1', 'a@x.de'],
      ],
      ['1', undefined],
      2,
    ],
    [
      'two ids behind one mailbox',
      [
        ['1', 'info@x.de'],
        ['2', 'info@x.de'],
      ],
      ['2', undefined],
      1,
    ],
    [
      'the id before the address',
      [
        ['1', 'a@x.de'],
        ['2', 'b@x.de'],
        ['2', 'b@x.de'],
      ],
      ['2', 'a@x.de'],
      2,
    ],
    [
      'both',
      [
        ['1', undefined],
        [undefined, 'a@x.de'],
      ],
      ['1', 'a@x.de'],
      2,
    ],
    ['the address where the id is not known', [['1', 'a@x.de']], ['9', 'a@x.de'], 1],
  ])('finds a contact by %s', (_why, rows, [id, email], count) => {
    const index = indexOf(rows.map(([rowId, rowEmail]) => [rowId, rowEmail, download(1)]));
    expect(ask(index, id, email)[1][0]).toEqual(sure(count));
  });

  it('does not depend on the order of activities', () => {
    const rows = [download(3), download(undefined), download(200), { types: ['webinar'], day: dayOf(2026, 10, 1) }].map(
      (done): [string, undefined, Activity] => ['7', undefined, done],
    );
    expect(ask(indexOf(rows.toReversed()), '7', undefined)).toEqual(ask(indexOf(rows), '7', undefined));
  });

  it('knows each of many contacts', () => {
    const people = Array.from({ length: 5_000 }, (_, i) => i);
    const index = indexOf(people.map((i) => [i % 2 === 0 ? `${i}` : undefined, `ana${i}@x.de`, download(i % 90)]));
    expect(index.contacts).toBe(5_000);
    for (const i of [0, 1, 77, 4_998, 4_999]) {
      const contact = ask(index, undefined, `ana${i}@x.de`);
      expect(contact).toEqual([true, [sure(1), sure(1), sure(i % 90), expect.anything()]]);
      if (i % 2 === 0) expect(ask(index, `${i}`, undefined)).toEqual(contact);
    }
    expect(ask(index, '1', 'ana5000@x.de')[0]).toBe(false);
  });
});
