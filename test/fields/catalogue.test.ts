import { describe, expect, test } from 'vitest';
import { fieldById, fields } from '../../src/fields/catalogue.ts';
import { normaliseHeader } from '../../src/fields/header.ts';
import type { ReadingContext } from '../../src/fields/kind.ts';
import { fold } from '../../src/fields/text.ts';

const context: ReadingContext = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 20_000 };

function read(field: string, text: string) {
  return fieldById(field)?.kind.read(text, context).value;
}

/** What a value of one field says about another. */
function derive(field: string, from: string, text: string) {
  const derivation = fieldById(field)?.from.find((each) => each.field === from);
  return derivation?.derive(read(from, text));
}

describe('the catalogue', () => {
  test('has each id once', () => {
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });

  test('gives each header to one field', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, headers } of fields) {
      for (const key of new Set([id, ...headers].map(normaliseHeader))) {
        if (owners.has(key)) shared.push(`${key}: ${owners.get(key)}, ${id}`);
        owners.set(key, id);
      }
    }
    expect(shared).toEqual([]);
  });

  test('lists no header twice in a field', () => {
    for (const { id, headers } of fields) {
      const keys = headers.map(normaliseHeader);
      expect(
        keys.filter((key, place) => keys.indexOf(key) !== place),
        id,
      ).toEqual([]);
    }
  });

  test('calls no word of a vocabulary blank', () => {
    for (const { id, kind, blanks } of fields.filter(({ kind }) => kind.terms)) {
      expect(
        blanks.filter((blank) => kind.read(blank, context).value !== undefined),
        id,
      ).toEqual([]);
    }
  });

  test('writes blanks as they are compared', () => {
    for (const { id, blanks } of fields) {
      expect(
        blanks.filter((blank) => blank !== fold(blank) && blank !== '–' && blank !== '—'),
        id,
      ).toEqual([]);
    }
  });

  test('says of every field what it means, in one line', () => {
    for (const { id, means } of fields) expect(means, id).toMatch(/^[^\n]{4,90}$/);
  });

  test('derives only from fields that it has', () => {
    const sources = fields.flatMap(({ from, parts }) => [...from.map(({ field }) => field), ...(parts?.fields ?? [])]);
    expect(sources.filter((field) => !fieldById(field))).toEqual([]);
  });
});

describe('blanks', () => {
  test.each([
    ['Null is a surname', 'last_name', 'null', false],
    ['None is a surname', 'last_name', 'none', false],
    ['Na is a surname', 'full_name', 'na', false],
    ['a company may be called Select', 'company', 'select', false],
    ['a company may be called None', 'company', 'none', false],
    ['a dash is nothing', 'company', '-', true],
    ['a dash is nothing', 'first_name', '--', true],
    ['NA is Namibia', 'country', 'na', false],
    ['an unused drop-down', 'country', 'select', true],
    ['none is an answer about budget', 'budget', 'none', false],
    ['a field without answer about budget', 'budget', 'n/a', true],
    ['unknown is a verdict on an address', 'email_status', 'unknown', false],
    ['none is no address', 'email', 'none', true],
    ['the zero of a missing year', 'founded_year', '0', true],
    ['no employees is a number', 'employees', '0', false],
    ['a zero date', 'created_on', '0000-00-00', true],
  ])('%s: %s %s', (_why, field, text, expected) => {
    expect(fieldById(field)?.blanks.includes(text)).toBe(expected);
  });
});

describe('vocabularies', () => {
  test.each([
    ['Apollo', 'email_status', 'Extrapolated', 'guessed'],
    ['Apollo', 'email_status', 'Email No Longer Verified', 'invalid'],
    ['ZeroBounce', 'email_status', 'catch-all', 'catch_all'],
    ['ZeroBounce', 'email_status', 'do_not_mail', 'do_not_mail'],
    ['NeverBounce', 'email_status', 'valid', 'verified'],
    ['HubSpot', 'lifecycle_stage', 'Marketing Qualified Lead', 'mql'],
    ['HubSpot, internal', 'lifecycle_stage', 'salesqualifiedlead', 'sql'],
    ['Salesforce', 'lead_status', 'Open - Not Contacted', 'new'],
    ['Salesforce', 'lead_status', 'Closed - Not Converted', 'unqualified'],
    ['Zoho', 'lead_status', 'Junk Lead', 'bad_data'],
    ['Salesforce', 'opportunity_stage', 'Closed Won', 'won'],
    ['HubSpot, internal', 'opportunity_stage', 'appointmentscheduled', 'prospecting'],
    ['Dynamics 365', 'budget', 'No Committed Budget', 'none'],
    ['a plain answer', 'budget', 'Yes', 'allocated'],
    ['Dynamics 365', 'need', 'Must have', 'yes'],
    ['a plain answer', 'need', 'no', 'no'],
    ['the definition language', 'budget_process', 'documented', 'documented'],
    ['the definition language', 'buying_stage', 'awareness', 'awareness'],
    ['a marketer', 'buying_stage', 'BOFU', 'purchase'],
    ['an activity list', 'activity_type', 'Demo request', 'requested_demo'],
    ['an activity list', 'activity_type', 'Email Link Clicked', 'email_click'],
    ['German', 'salutation', 'Herr Dr.', 'dr'],
    ['LinkedIn', 'ownership', 'Privately Held', 'private'],
    ['Salesforce', 'company_type', 'Customer - Direct', 'customer'],
  ])('%s: %s %s', (_why, field, text, expected) => {
    expect(read(field, text)).toEqual([expected]);
  });

  test.each([
    ['a job title is no salutation', 'salutation', 'Manager'],
    ['an amount is no answer on budget', 'budget', '$50,000'],
  ])('%s', (_why, field, text) => {
    expect(read(field, text)).toBeUndefined();
  });
});

describe('derivations', () => {
  test.each([
    ['a domain of a company', 'email_type', 'email_domain', 'siemens.com', 'business'],
    ['a domain of a provider', 'email_type', 'email_domain', 'gmail.com', 'free'],
    ['a domain that cannot exist', 'email_type', 'email_domain', 'example.com', 'reserved'],
    ['a function', 'mailbox', 'email', 'info@siemens.com', 'role'],
    ['a person', 'mailbox', 'email', 'jo.doe@siemens.com', 'personal'],
    ['the domain of an address', 'email_domain', 'email', 'Jo@Mail.Siemens.com', 'mail.siemens.com'],
    ['the company behind a domain', 'company_domain', 'email_domain', 'mail.siemens.com', 'siemens.com'],
    ['no company behind a provider', 'company_domain', 'email_domain', 'gmail.com', undefined],
    ['a mobile is a phone', 'phone', 'mobile', '+1 415 555 2671', '+14155552671'],
    ['a title tells the level', 'seniority', 'title', 'VP Sales', 'vp'],
    ['a title tells the department', 'department', 'title', 'VP Sales', 'sales'],
    ['a title tells the role', 'role', 'title', 'VP Sales', 'decision_maker'],
  ])('%s', (_why, field, from, text, expected) => {
    expect(derive(field, from, text)).toBe(expected);
  });

  test('least and most revenue are a range', () => {
    const inMillions = { ...context, scale: 1e6, currency: 'USD' };
    const least = fieldById('revenue_min')?.kind.read('2.5', inMillions);
    const most = fieldById('revenue_max')?.kind.read('10', inMillions);
    const joined = least && most && fieldById('revenue')?.parts?.join(least, most);
    expect(joined).toEqual({ text: '2.5 - 10', value: { min: 2.5e6, max: 10e6, currency: 'USD' } });
  });

  test('least revenue above most revenue is unreadable', () => {
    const least = fieldById('revenue_min')?.kind.read('10', context);
    const most = fieldById('revenue_max')?.kind.read('2', context);
    expect(least && most && fieldById('revenue')?.parts?.join(least, most).value).toBeUndefined();
  });
});

describe('kinds of the catalogue', () => {
  test.each([
    ['with scheme, country and parameters', 'person_linkedin', 'https://de.linkedin.com/in/Jo-Doe/?x=1', 'in/jo-doe'],
    ['bare', 'person_linkedin', 'linkedin.com/in/jo-doe', 'in/jo-doe'],
    ['a company is no person', 'person_linkedin', 'https://www.linkedin.com/company/acme', undefined],
    ['a company', 'company_linkedin', 'https://www.linkedin.com/company/Acme/about', 'company/acme'],
    ['a hash is no page', 'person_linkedin', 'ACwAAABcd', undefined],
  ])('%s', (_why, field, text, expected) => {
    expect(read(field, text)).toBe(expected);
  });

  test('technologies are several texts', () => {
    const kind = fieldById('technologies')?.kind;
    expect(kind?.keys(read('technologies', 'SQL Server, Node.js; Côte'))).toEqual(['sql server', 'node.js', 'cote']);
  });
});
