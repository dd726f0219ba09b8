import { COMPANIES, companyOf } from './companies.ts';
import { makePerson } from './people.ts';
import { createRandom, type Random } from './random.ts';

/** A list as it is made, row by row. */
export interface ListRows {
  readonly header: readonly string[];
  readonly rows: Iterable<readonly string[]>;
}

const CONTACT_HEADER = [
  'Record ID',
  'First Name',
  'Last Name',
  'Email',
  'Phone Number',
  'Job Title',
  'Company Name',
  'Website URL',
  'City',
  'Country/Region',
  'Industry',
  'Number of Employees',
  'Annual Revenue',
  'Lead Source',
  'Create Date',
  'Last Activity Date',
  'LinkedIn URL',
  'Notes',
  'Lead Status',
  'Contact owner',
];
const EMAIL = CONTACT_HEADER.indexOf('Email');
const ORGANIZATION_HEADER = [
  'Company name',
  'Domain',
  'Industry',
  'NAICS',
  'Employees',
  'Annual Revenue',
  'Year Founded',
];
const CITIES = ['Berlin', 'New York', 'Lisbon', 'London', 'Paris', 'Austin', 'Rotterdam', 'Tokyo'];
const ACCENTED_CITIES = ['São Paulo', 'Kraków', 'Zürich', 'Malmö'];
const SOURCES = ['Webinar', 'Content', 'Trade Show', 'Telemarketing', 'Referral', 'Purchased List'];
const NOTES = [
  'Met at the fair, asked for "pricing"',
  'Called twice, no answer',
  'Met at the fair.\nWants a demo, "soon"',
];
/** So many earlier rows may be repeated. */
const REMEMBERED = 1000;

/**
 * Contacts: 20 columns, about 220 bytes a row. Few companies have most of them (Zipf's law); they are of 15 countries;
 * 3% are fakes, 2% repeat an earlier one under another id (half of them with the address in capitals), 5% have text
 * that is not ASCII, and of the notes and titles some stand in two lines.
 */
export function contactRows(rows: number, seed: number): ListRows {
  return { header: CONTACT_HEADER, rows: makeContacts(createRandom(seed), rows) };
}

/** The companies of the contacts, each once, in the order of their size. */
export function organizationRows(rows: number): ListRows {
  if (rows > COMPANIES) throw new Error(`there are ${COMPANIES} companies, not ${rows}`);
  return { header: ORGANIZATION_HEADER, rows: makeOrganizations(rows) };
}

function* makeContacts(random: Random, rows: number): Generator<string[]> {
  const earlier: string[][] = [];
  for (let row = 1; row <= rows; row++) {
    const repeats = earlier.length > 0 && random.chance(0.02);
    const cells = repeats ? [...random.pick(earlier)] : makeContact(random);
    if (repeats && random.chance(0.5)) cells[EMAIL] = cells[EMAIL].toUpperCase();
    if (!repeats && random.chance(0.02)) {
      earlier[earlier.length < REMEMBERED ? earlier.length : random.below(REMEMBERED)] = cells;
    }
    cells[0] = `${row}`;
    yield cells;
  }
}

function makeContact(random: Random): string[] {
  const company = companyOf(random.zipf(COMPANIES, 50));
  const accented = random.chance(0.05);
  const person = makePerson(random, company.host, accented);
  const isProfiled = random.chance(0.9);
  return [
    '',
    person.first,
    person.last,
    person.email,
    person.phone,
    person.title,
    company.name,
    company.host,
    random.pick(accented ? ACCENTED_CITIES : CITIES),
    person.country,
    isProfiled ? company.industry : '',
    isProfiled ? company.employees : '',
    isProfiled ? company.revenue : '',
    random.pick(SOURCES),
    makeDay(random, 2024),
    makeDay(random, 2026),
    random.chance(0.3) ? `linkedin.com/in/${person.handle}` : '',
    random.chance(0.08) ? random.pick(NOTES) : '',
    random.pick(['New', 'Open', 'Contacted', '']),
    random.pick(['Kim', 'Lee', 'Max']),
  ];
}

function* makeOrganizations(rows: number): Generator<string[]> {
  for (let number = 0; number < rows; number++) {
    const { name, host, industry, naics, employees, revenue, founded } = companyOf(number);
    yield [name, host, industry, naics, employees, revenue, `${founded}`];
  }
}

function makeDay(random: Random, year: number): string {
  return `${year}-${`${1 + random.below(12)}`.padStart(2, '0')}-${`${1 + random.below(28)}`.padStart(2, '0')}`;
}
