import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/json.ts';
import { buildReport } from '../../src/report/model.ts';
import { reportFaults } from '../published-report.ts';
import { placedGates } from './placed-gates.ts';
import { boughtList, decided, listFacts, runFacts } from './run-facts.ts';

const published = (facts: Parameters<typeof buildReport>[0]) =>
  JSON.parse(renderJson(buildReport(facts, placedGates('qualified<25%', 'by.source[Fair].leads<1'))));

const companies = listFacts([['Name', 'company']], { layout: { source: 'companies.csv' }, counts: { records: 2 } });
const joined = runFacts([[3, decided('nurture', ['meets-nurture'])]], {
  agreement: {
    marketing: { state: 'stale', by: 'Ann Lee', date: '2026-10-01' },
    sales: { state: 'missing' },
    reviewBy: '2027-04-01',
    overdue: false,
  },
  impossible: [{ source: 'leads.csv', fields: ['phone'], otherwise: 'rejected', unmapped: ['Notes'] }],
  organizations: {
    lists: [companies],
    matched: { id: 0, domain: 2, name: 0 },
    unmatched: 1,
    repeated: 0,
    coverage: {
      all: 3,
      withLeads: 2,
      oneQualified: 1,
      twoQualified: 0,
      moreQualified: 0,
      roles: [
        { role: 'decision_maker', organizations: 2 },
        { role: 'influencer', organizations: 0 },
      ],
    },
  },
  activities: { lists: [], contacts: 2, matched: 2, unknownType: 1, undated: 0, nobody: 0 },
});

describe('the JSON Schema of report.json', () => {
  it.each([
    ['a bought list', boughtList()],
    ['a list with companies, activities and an agreement', joined],
    ['no rows', runFacts([])],
  ])('accepts the report of %s', (_what, facts) => expect(reportFaults(published(facts))).toEqual([]));

  it.each([
    ['a key that is not spelled as published', { guardedCells: 0 }, '/counts must NOT have additional properties'],
    ['a count that is none', { read: -1 }, '/counts/read must be >= 0'],
    ['a text for a count', { read: '931' }, '/counts/read must be integer'],
  ])('refuses %s', (_what, counts, fault) => {
    const report = published(boughtList());
    expect(reportFaults({ ...report, counts: { ...report.counts, ...counts } })).toEqual([fault]);
  });

  it('refuses a report without a part', () => {
    const { next_steps, ...rest } = published(boughtList());
    expect(next_steps).toHaveLength(4);
    expect(reportFaults(rest)).toEqual([" must have required property 'next_steps'"]);
  });
});
