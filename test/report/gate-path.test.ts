import { describe, expect, it } from 'vitest';
import { failedPaths, isPathGate, pathProblem } from '../../src/report/gate-path.ts';
import { reportSchema } from '../../src/report/report-schema.ts';

const report = {
  counts: { read: 200, qualified: 20 },
  by: [
    {
      field: 'source',
      distinct: 2,
      values: [
        { value: 'Webinar', leads: 40, qualified: 2, qualified_share: 0.05 },
        { value: 'Trade Show <2026>', leads: 10, qualified: 5, qualified_share: 0.5 },
      ],
    },
  ],
  reasons: [{ code: 'missing-email', rejected: 30 }],
  history: null,
};

describe('gates on numbers of the report', () => {
  it.each([
    ['a percentage of the leads beside a count', 'by.source[Webinar].qualified<10%', 5],
    ['the same share', 'by.source[Webinar].qualified_share<10%', 5],
    ['a share as it stands', 'by.source[Webinar].qualified_share<0.1', 0.05],
    ['a percentage of the rows read', 'reasons[missing-email].rejected>10%', 15],
    ['of leads too', 'by.source[Webinar].leads < 30 %', 20],
    ['a count', 'counts.qualified<30', 20],
    ['a value with signs in its name', 'by.source[Trade Show <2026>].qualified>4', 5],
    ['what is not there', 'by.source[Fair].qualified<1', undefined],
    ['what is null', 'history.change.qualified_now<5%', undefined],
  ])('%s', (_why, gate, value) => {
    const counter = gate.slice(0, gate.search(/\s*[<>]\s*[\d.]+\s*%?$/));
    expect(failedPaths([gate], report)).toEqual([{ gate, counter, value }]);
  });

  it.each([
    ['not passed', 'by.source[Webinar].qualified<5%'],
    ['more of what is not there', 'by.source[Fair].qualified>0'],
    ['a counter, which is somebody else’s', 'qualified<90%'],
  ])('%s is not true', (_why, gate) => expect(failedPaths([gate], report)).toEqual([]));

  it('are told from counters by dots and brackets', () => {
    expect(['qualified<5%', 'by.source<5', 'reasons[x]<5', 'not a gate.'].map(isPathGate)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it.each([
    ['a number', 'counts.read<5', undefined],
    ['an element of a list', 'by.source[Webinar].qualified_share<5%', undefined],
    ['below something that may be null', 'organizations.coverage.with_leads<5', undefined],
    [
      'a list as such',
      'reasons.missing-email<5',
      '"reasons.missing-email" is no number of the report: name one of its code',
    ],
    ['a wrong key', 'counts.qualfied<5', '"counts.qualfied" is no number of the report: counts has read, qualified'],
    ['a wrong beginning', 'sources[Webinar].leads<5', 'the report has definition, agreement'],
  ])('are looked up before anything is read: %s', (_why, gate, problem) => {
    const found = pathProblem(gate, reportSchema());
    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(problem);
  });
});
