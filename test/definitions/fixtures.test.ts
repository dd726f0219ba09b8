import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import type { Status } from '../../src/qualify/decision.ts';
import { prepare } from '../../src/run/prepare.ts';
import { qualify } from '../../src/run/qualify.ts';
import { AS_OF } from '../lead.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'leadq-fixtures-'));

afterAll(() => rmSync(folder, { recursive: true }));

type Row = Readonly<Record<string, string>>;
type Counts = Readonly<Record<string, number>>;

interface Spread {
  readonly statuses: Readonly<Record<Status, number>>;
  /** Of nurtured leads. */
  readonly tracks: Counts;
  /** What rejects, by the first reason. */
  readonly rejections: Counts;
  /** Of leads that are not rejected. */
  readonly bars?: Counts;
  readonly contactProfiles?: Counts;
  readonly organizationProfiles?: Counts;
}

const incomplete = { 'missing-full_name': 1, 'missing-company': 1, 'missing-email-or-phone': 1 };
const competitors = { 'competitor-domain': 1, 'competitor-name': 1 };

/** As the rows were written for it. */
const spreads: Readonly<Record<string, Spread>> = {
  'qualified-lead': {
    statuses: { qualified: 7, nurture: 9, rejected: 14 },
    tracks: { 'keep-warm': 3, complete: 3, 'win-interest': 3 },
    rejections: {
      ...competitors,
      'placeholder-name': 1,
      'placeholder-phone': 1,
      'placeholder-email': 1,
      'disposable-email': 1,
      'missing-full_name': 1,
      'missing-company': 1,
      'missing-title': 1,
      'missing-department': 1,
      'missing-email': 1,
      'missing-phone': 1,
      'below-nurture': 2,
    },
  },
  'enterprise-profile': {
    statuses: { qualified: 7, nurture: 8, rejected: 10 },
    tracks: { 'find-the-decision-maker': 3, 'find-the-reason': 2, 'stay-in-touch': 3 },
    rejections: {
      ...incomplete,
      'competitor-domain': 1,
      gatekeeper: 1,
      'placeholder-name': 1,
      'missing-title': 1,
      duplicate: 1,
      'below-nurture': 2,
    },
    contactProfiles: { 'business-decision-maker': 8, 'technical-decision-maker': 4, champion: 3 },
    organizationProfiles: { manufacturer: 6, 'financial-institution': 6, 'public-body': 3 },
  },
  'ideal-customer': {
    statuses: { qualified: 7, nurture: 9, rejected: 10 },
    tracks: { 'find-the-project': 3, 'find-the-budget': 2, 'wait-for-the-right-time': 2, 'keep-informed': 2 },
    rejections: {
      ...incomplete,
      ...competitors,
      'no-need': 1,
      'disposable-email': 1,
      'placeholder-name': 1,
      'below-nurture': 2,
    },
    bars: { '': 6, marketing: 8, sales: 2 },
    contactProfiles: { 'business-decision-maker': 10, 'technical-decision-maker': 6 },
  },
  'services-pipeline': {
    statuses: { qualified: 6, nurture: 11, rejected: 9 },
    tracks: { awareness: 3, consideration: 3, purchase: 2, 'find-the-stage': 3 },
    rejections: { ...incomplete, ...competitors, 'seeks-work': 1, 'placeholder-name': 1, 'below-nurture': 2 },
  },
  'ten-criteria': {
    statuses: { qualified: 11, nurture: 7, rejected: 10 },
    tracks: { 'find-the-right-person': 2, 'learn-about-the-company': 2, 'stay-in-touch': 3 },
    rejections: {
      ...incomplete,
      ...competitors,
      'existing-customer': 1,
      'missing-title': 1,
      'placeholder-phone': 1,
      'below-nurture': 2,
    },
    bars: { '': 7, mql: 4, sal: 3, sql: 4 },
  },
};

/** Fixtures with a list of what the leads did beside them; the others tell it in columns, or not at all. */
const withActivities: readonly string[] = ['qualified-lead'];

describe('fixture lists of the shipped definitions', () => {
  it.each(Object.entries(spreads))('%s', async (name, expected) => {
    const { qualified, nurture, rejected } = await decide(name);
    const kept = [...qualified, ...nurture];
    const spread: Spread = {
      statuses: { qualified: qualified.length, nurture: nurture.length, rejected: rejected.length },
      tracks: count(nurture, 'leadq_track'),
      rejections: count(rejected, 'leadq_reasons'),
      ...(expected.bars && { bars: count(kept, 'leadq_bar') }),
      ...(expected.contactProfiles && { contactProfiles: count(kept, 'leadq_contact_profile') }),
      ...(expected.organizationProfiles && { organizationProfiles: count(kept, 'leadq_organization_profile') }),
    };
    expect(spread).toEqual(expected);
  });
});

async function decide(name: string): Promise<Record<Status, readonly Row[]>> {
  const out = join(folder, `${name}.leadq`);
  const prepared = await prepare({
    lists: [join(fixtures, `${name}.csv`)],
    definition: name,
    organizations: [],
    activities: withActivities.includes(name) ? [join(fixtures, `${name}-activities.csv`)] : [],
    suppress: [],
    out,
    format: undefined,
    asOf: AS_OF,
    defaultCountry: undefined,
    columns: {},
    reading: {},
    jobs: 1,
    guard: true,
    nearDuplicates: false,
  });
  await qualify(prepared, { progress() {}, render: () => [], interrupted: () => false });
  const read = (status: Status): Row[] =>
    parse(readFileSync(join(out, `${status}.csv`)), { columns: true, delimiter: prepared.delimiter });
  return { qualified: read('qualified'), nurture: read('nurture'), rejected: read('rejected') };
}

/** How often each value stands first in a column. */
function count(rows: readonly Row[], column: string): Counts {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const [first] = row[column].split(';');
    counts[first] = (counts[first] ?? 0) + 1;
  }
  return counts;
}
