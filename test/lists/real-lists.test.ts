import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../built.ts';
import { compareWithPython, hasPython, qualify, readReport } from './run-list.ts';

const data = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const hasLists = existsSync(data);
if (!hasLists) console.warn(`Skipped: the real lists are not there (${data}).`);
else if (!hasPython) console.warn('Skipped: cells of real lists are not compared without python3.');

interface RealList {
  readonly rows: number;
  /** Header to field, as a person reads the headers; headers that mean no field are left out. */
  readonly columns: Readonly<Record<string, string>>;
  /** The system that exported it, where the headers tell. */
  readonly vendor?: string;
}

const definitions = fileURLToPath(new URL('.', import.meta.url));

const customers: RealList = {
  rows: 100,
  columns: {
    'Customer Id': 'contact_id',
    'First Name': 'first_name',
    'Last Name': 'last_name',
    Company: 'company',
    City: 'city',
    Country: 'country',
    'Phone 1': 'phone',
    'Phone 2': 'phone',
    Email: 'email',
    Website: 'company_domain',
  },
};

const leads: RealList = {
  rows: 100,
  columns: {
    'Account Id': 'organization_id',
    'Lead Owner': 'owner',
    'First Name': 'first_name',
    'Last Name': 'last_name',
    Company: 'company',
    'Phone 1': 'phone',
    'Phone 2': 'phone',
    'Email 1': 'email',
    'Email 2': 'email',
    Website: 'company_domain',
    Source: 'source',
    'Deal Stage': 'opportunity_stage',
    Notes: 'notes',
  },
};

const people: RealList['columns'] = {
  'User Id': 'contact_id',
  'First Name': 'first_name',
  'Last Name': 'last_name',
  Email: 'email',
  Phone: 'phone',
  'Job Title': 'title',
};

const fortune2024: RealList['columns'] = {
  Company: 'company',
  Sector: 'industry',
  Industry: 'industry',
  Employees: 'employees',
  Revenue: 'revenue',
};

const lists: Readonly<Record<string, RealList>> = {
  'us-500/us-500.csv': {
    rows: 500,
    columns: {
      first_name: 'first_name',
      last_name: 'last_name',
      company_name: 'company',
      city: 'city',
      state: 'state',
      zip: 'postal_code',
      phone1: 'phone',
      phone2: 'phone',
      email: 'email',
      web: 'company_domain',
    },
  },
  'datablist-samples/leads-100-a.csv': leads,
  'datablist-samples/customers-100.csv': customers,
  'datablist-samples/people-1000.csv': { rows: 1_000, columns: people },
  'datablist-samples/people-10000.csv': { rows: 10_000, columns: people },
  'xeducation-leads/leads.csv': {
    rows: 4_611,
    columns: {
      'Prospect ID': 'contact_id',
      'Lead Number': 'contact_id',
      'Lead Origin': 'source_detail',
      'Lead Source': 'source',
      'Do Not Email': 'email_opt_out',
      'Do Not Call': 'do_not_call',
      Converted: 'converted',
      TotalVisits: 'website_visits',
      'Total Time Spent on Website': 'time_on_site',
      'Last Activity': 'activity_type',
      Country: 'country',
      Tags: 'tags',
      City: 'city',
      'Last Notable Activity': 'activity_type',
    },
  },
  'uci-bank-marketing/bank-full.csv': { rows: 45_211, columns: { age: 'age', job: 'title' } },
  'crm-import-samples/copado-leads.csv': {
    rows: 7,
    columns: {
      'First Name': 'first_name',
      'Last Name': 'last_name',
      Company: 'company',
      Phone: 'phone',
      Website: 'company_domain',
    },
  },
  'crm-import-samples/headers-7million-companies.csv': {
    rows: 8,
    columns: {
      id: 'organization_id',
      name: 'company',
      domain: 'company_domain',
      'year founded': 'founded_year',
      industry: 'industry',
      'size range': 'employees',
      country: 'company_country',
      'linkedin url': 'company_linkedin',
      'current employee estimate': 'employees',
    },
  },
  'crm-import-samples/headers-apollo-contacts-export.csv': {
    rows: 0,
    vendor: 'Apollo contacts',
    columns: {
      'First Name': 'first_name',
      'Last Name': 'last_name',
      Title: 'title',
      'Company Name': 'company',
      Email: 'email',
      'Email Status': 'email_status',
      'Email Confidence': 'email_confidence',
      'Primary Email Catch-all Status': 'email_status',
      Seniority: 'seniority',
      Departments: 'department',
      'Sub Departments': 'department',
      'Contact Owner': 'owner',
      'Work Direct Phone': 'phone',
      'Home Phone': 'phone',
      'Mobile Phone': 'mobile',
      'Corporate Phone': 'phone',
      'Other Phone': 'phone',
      'Do Not Call': 'do_not_call',
      Stage: 'lead_status',
      Lists: 'source',
      'Account Owner': 'owner',
      '# Employees': 'employees',
      Industry: 'industry',
      'Person Linkedin Url': 'person_linkedin',
      Website: 'company_domain',
      'Company Linkedin Url': 'company_linkedin',
      City: 'city',
      State: 'state',
      Country: 'country',
      'Company City': 'company_city',
      'Company State': 'company_state',
      'Company Country': 'company_country',
      'Company Phone': 'company_phone',
      Technologies: 'technologies',
      'Annual Revenue': 'revenue',
      'Email Bounced': 'email_bounced',
      'Number of Retail Locations': 'locations',
      'SIC Codes': 'sic',
      'NAICS Codes': 'naics',
      'Apollo Contact Id': 'contact_id',
      'Apollo Account Id': 'organization_id',
      'Secondary Email': 'email',
      'Tertiary Email': 'email',
    },
  },
  'crm-import-samples/headers-hubspot-contacts-export.csv': {
    rows: 0,
    vendor: 'HubSpot contacts',
    columns: {
      'First Name': 'first_name',
      'Last Name': 'last_name',
      Salutation: 'salutation',
      'Job Title': 'title',
      'Company Name': 'company',
      'Contact owner': 'owner',
      Notes: 'notes',
      'Lifecycle Stage': 'lifecycle_stage',
      'Buying Role': 'role',
      Email: 'email',
      'Mobile Phone Number': 'mobile',
    },
  },
  'crm-import-samples/oro-leads-template.csv': {
    rows: 1,
    columns: {
      ID: 'contact_id',
      'Name prefix': 'salutation',
      'First name': 'first_name',
      'Last Name': 'last_name',
      'Status Id': 'lead_status',
      'Company name': 'company',
      'Owner Username': 'owner',
    },
  },
  'crm-import-samples/salesforce_leads_with_status.csv': {
    rows: 100,
    vendor: 'Salesforce leads or contacts',
    columns: {
      'First Name': 'first_name',
      'Last Name': 'last_name',
      Title: 'title',
      Company: 'company',
      Email: 'email',
      'State/Province': 'state',
      'ZIP/Postal Code': 'postal_code',
      'Lead Status': 'lead_status',
    },
  },
  'crm-import-samples/normalised-crm/Contacts.csv': {
    rows: 100,
    columns: {
      ContactID: 'contact_id',
      FullName: 'full_name',
      Email: 'email',
      Phone: 'phone',
      City: 'city',
      State: 'state',
      Country: 'country',
    },
  },
  'crm-import-samples/normalised-crm/Leads.csv': {
    rows: 200,
    columns: {
      LeadID: 'contact_id',
      ContactID: 'contact_id',
      LeadSource: 'source',
      LeadStatus: 'lead_status',
      CreatedDate: 'created_on',
      Notes: 'notes',
    },
  },
  'crm-import-samples/normalised-crm/Opportunity.csv': {
    rows: 500,
    columns: {
      OpportunityID: 'opportunity_id',
      OpportunityStage: 'opportunity_stage',
      EstimatedValue: 'opportunity_size',
      CloseDate: 'closed_on',
    },
  },
  'crm-import-samples/normalised-crm/Sales.csv': { rows: 495, columns: { ContactID: 'contact_id' } },
  'company-lists/builtin-companies-employee-ranges.csv': {
    rows: 2_782,
    columns: { 'Company Name': 'company', 'Employee Count': 'employees' },
  },
  'company-lists/fortune1000-2016.csv': {
    rows: 1_000,
    columns: {
      company: 'company',
      sector: 'industry',
      industry: 'industry',
      revenue: 'revenue',
      employees: 'employees',
    },
  },
  'company-lists/fortune1000-2024.csv': { rows: 1_000, columns: fortune2024 },
  'company-lists/inc5000.csv': {
    rows: 5_000,
    columns: {
      'COMPANY NAME': 'company',
      EMPLOYEES: 'employees',
      STATE: 'company_state',
      ' REVENUE ': 'revenue',
      FOUNDED: 'founded_year',
      INDUSTRY: 'industry',
    },
  },
  'company-lists/sp500-constituents.csv': {
    rows: 503,
    columns: { 'GICS Sector': 'industry', 'Date added': 'created_on', Founded: 'founded_year' },
  },
  'csv-spectrum/csvs/comma_in_quotes.csv': {
    rows: 1,
    columns: { first: 'first_name', last: 'last_name', city: 'city', zip: 'postal_code' },
  },
  'csv-spectrum/csvs/location_coordinates.csv': { rows: 1, columns: { 'Contact Phone Number': 'phone' } },
  'csv-spectrum/csvs/empty.csv': { rows: 2, columns: {} },
  'csv-spectrum/csvs/empty_crlf.csv': { rows: 2, columns: {} },
  'csv-spectrum/csvs/escaped_quotes.csv': { rows: 2, columns: {} },
  'csv-spectrum/csvs/json.csv': { rows: 1, columns: { key: 'contact_id' } },
  'csv-spectrum/csvs/newlines.csv': { rows: 3, columns: {} },
  'csv-spectrum/csvs/newlines_crlf.csv': { rows: 3, columns: {} },
  'csv-spectrum/csvs/quotes_and_newlines.csv': { rows: 2, columns: {} },
  'csv-spectrum/csvs/simple.csv': { rows: 1, columns: {} },
  'csv-spectrum/csvs/simple_crlf.csv': { rows: 1, columns: {} },
  'csv-spectrum/csvs/utf8.csv': { rows: 2, columns: {} },
};

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leadq-lists-'));
  await build();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasLists).each(Object.entries(lists))('%s', (name, { rows, columns, vendor }) => {
  const list = join(data, name);

  test('maps its columns, counts its rows, and hands over every cell as it came', () => {
    const out = join(folder, 'kept');
    const run = qualify(list, out, ['--keep-formulas', '--quiet']);
    expect([run.status, run.stdout, run.stderr]).toEqual([0, '', '']);

    const { counts, lists: read } = readReport(out);
    expect(counts.read).toBe(rows);
    expect(counts.qualified + counts.nurture + counts.rejected).toBe(rows);
    expect(counts).toMatchObject({ unreadable: 0, guardedCells: 0 });
    expect(Object.fromEntries(read[0].mapping.map(({ header, field }) => [header, field]))).toEqual(columns);
    expect(read[0]).toMatchObject({ delimiter: ',', vendor: vendor ?? null });
    if (hasPython) expect(compareWithPython(list, out)).toEqual({ rows, guarded: 0, differences: [] });
  });

  test.skipIf(!hasPython)('guards cells, counts them, and changes nothing else', () => {
    const out = join(folder, 'guarded');
    expect(qualify(list, out, ['--quiet']).status).toBe(0);
    const guarded = readReport(out).counts.guardedCells;
    expect(compareWithPython(list, out)).toEqual({ rows, guarded, differences: [] });
  });
});

describe.skipIf(!hasLists).each([
  ['datablist-samples/leads-100-a.csv', leads],
  ['datablist-samples/customers-100.csv', customers],
])('%s joined with companies', (name, { rows }) => {
  test('hands over every cell as it came', () => {
    const out = join(folder, 'joined');
    const companies = join(data, 'datablist-samples/organizations-10000.csv');
    expect(qualify(join(data, name), out, ['--organizations', companies, '--quiet']).status).toBe(0);

    const { counts, organizations } = readReport(out);
    expect(counts.qualified + counts.nurture + counts.rejected).toBe(rows);
    const matched = Object.values(organizations?.matched ?? {}).reduce((sum, leads) => sum + leads, 0);
    expect(matched).toBeGreaterThan(0);
    expect(matched + (organizations?.unmatched ?? 0)).toBe(rows);
    if (hasPython) expect(compareWithPython(join(data, name), out)).toMatchObject({ rows, differences: [] });
  });
});

describe.skipIf(!hasLists).each([
  ['xeducation-leads/leads.csv', 'x-education.yaml', 'Converted', '1'],
  ['uci-bank-marketing/bank-full.csv', 'uci-bank-marketing.yaml', 'deposit', 'yes'],
])('%s held against %s', (name, definition, outcome, won) => {
  test('the qualified are few and buy most often, the rejected least', () => {
    const out = join(folder, 'held');
    const run = qualify(join(data, name), out, ['--definition', join(definitions, definition), '--quiet']);
    expect([run.status, run.stderr]).toEqual([0, '']);

    const { read, qualified } = readReport(out).counts;
    expect(qualified / read).toBeGreaterThan(0.1);
    expect(qualified / read).toBeLessThan(0.35);

    const [best, middle, least] = ['qualified', 'nurture', 'rejected'].map((status) => {
      const rows: Record<string, string>[] = parse(readFileSync(join(out, `${status}.csv`)), {
        columns: true,
        bom: true,
      });
      return rows.filter((row) => row[outcome] === won).length / rows.length;
    });
    expect(best / middle).toBeGreaterThan(2);
    expect(middle / least).toBeGreaterThan(1.5);
  });
});
