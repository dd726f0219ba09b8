import { describe, expect, test } from 'vitest';
import { fields } from '../../src/fields/catalogue.ts';
import { normaliseHeader } from '../../src/fields/header.ts';
import { ambiguousHeaders } from '../../src/input/ambiguous-headers.ts';
import { knowsHeader } from '../../src/input/header-claims.ts';
import { type Mapping, type MappingInput, mapHeader } from '../../src/input/mapping.ts';
import { vendorCases } from './vendor-headers.ts';

function split(line: string): string[] {
  return line.split('|').map((text) => text.trim());
}

/** Maps a header line; `columns` holds the cells of some of its columns. */
function map(
  header: readonly string[],
  columns: Readonly<Record<string, readonly string[]>> = {},
  rest: Partial<MappingInput> = {},
): Mapping {
  const rows = Math.max(0, ...Object.values(columns).map((cells) => cells.length));
  const sample = Array.from({ length: rows }, (_, row) => header.map((text) => columns[text]?.[row] ?? ''));
  return mapHeader({
    header,
    sample,
    headless: false,
    rows: 'contacts',
    overrides: {},
    defaultCountry: 'US',
    asOf: 20_000,
    ...rest,
  });
}

/** Field to headers, in order of preference. */
function meanings({ sources, columns }: Mapping): Record<string, string> {
  const named = Object.entries(sources).map(([field, own]) => [
    field,
    own.map((column) => columns[column].header).join('|'),
  ]);
  return Object.fromEntries(named);
}

function repeat(times: number, ...cells: readonly string[]): string[] {
  return Array.from({ length: times }, (_, row) => cells[row % cells.length]);
}

describe('known exports', () => {
  test.each(vendorCases)('$why', ({ vendor, rows, header, expected, ambiguous = [] }) => {
    const mapping = map(split(header), {}, { rows });
    expect(mapping.vendor).toBe(vendor);
    expect(meanings(mapping)).toEqual(expected);
    expect(mapping.notes.filter(({ code }) => code === 'ambiguous').map(({ facts }) => facts.header)).toEqual(
      ambiguous,
    );
  });

  test('no vendor is seen in an everyday header', () => {
    const header = split('first_name|last_name|company_name|address|city|county|state|zip|phone1|phone2|email|web');
    const mapping = map(header);
    expect(mapping.vendor).toBeUndefined();
    expect(meanings(mapping)).toEqual({
      first_name: 'first_name',
      last_name: 'last_name',
      company: 'company_name',
      city: 'city',
      state: 'state',
      postal_code: 'zip',
      phone: 'phone1|phone2',
      email: 'email',
      company_domain: 'web',
    });
  });

  test('an export of persons read as a list of companies keeps what is theirs apart', () => {
    const header = split('Person Linkedin Url|Apollo Contact Id|City|Company City|Work Direct Phone|Company Phone');
    const mapping = map(header, {}, { rows: 'organizations' });
    expect(meanings(mapping)).toMatchObject({
      city: 'City',
      company_city: 'Company City',
      phone: 'Work Direct Phone',
      company_phone: 'Company Phone',
    });
  });
});

describe('other headers', () => {
  test.each([
    [
      'field ids',
      'full_name|access_to_decision_maker|budget_process',
      'full_name access_to_decision_maker budget_process',
    ],
    [
      'German',
      'Anrede|Vorname|Name|Firma|E-Mail|Telefon|PLZ|Ort|Land',
      'salutation first_name last_name company email phone postal_code city country',
    ],
    ['French', 'Prénom|Nom|Société|Courriel|Téléphone|Ville', 'first_name last_name company email phone city'],
    ['Spanish', 'Nombre|Apellidos|Empresa|Correo electrónico|Cargo', 'first_name last_name company email title'],
    ['Outlook', 'First Name|Company|Job Title|Business Phone|E-mail Address', 'first_name company title phone email'],
    ['units', 'Company|Umsatz (in Tsd. EUR)|Employees (in thousands)', 'company revenue employees'],
    ['neighbours of known headers', 'Fax|Email Sent|Address|Middle Name|Previous Company Name', '- - - - -'],
    [
      'sales data',
      'account|deal_stage|close_date|close_value',
      'company opportunity_stage closed_on opportunity_amount',
    ],
    ['bank calls', 'age|job|marital|default|balance|housing|duration|pdays|poutcome', 'age title - - - - - - -'],
    ['phones by longer names', 'Contact Phone Number|Work Phone Number|Email', 'phone phone email'],
    ['visitors', 'Lead Origin|Lead Source|Total Time Spent on Website', 'source_detail source time_on_site'],
    ['customers', 'Age|Bank Balance|Housing Loan', 'age account_balance mortgage'],
    ['a list of companies', 'Symbol|Security|Headquarters Location|CIK|Founded', '- - - - founded_year'],
    ['numbered columns', 'Index|Phone 1|Phone 2|Email 1|Email 2', '- phone phone email email'],
  ])('%s', (_why, header, expected) => {
    const found = map(split(header)).columns.map(({ field }) => field ?? '-');
    expect(found.join(' ')).toBe(expected);
  });

  test('the first of two equal headers is preferred', () => {
    expect(map(['Email', 'Phone', 'Email']).sources.email).toEqual([0, 2]);
  });

  test('a business address is preferred to others, wherever it stands', () => {
    expect(meanings(map(['Personal Email', 'Email', 'Work Email']))).toEqual({
      email: 'Work Email|Email|Personal Email',
    });
  });

  test('a unit in the header is the scale of its column', () => {
    const { columns } = map(['Revenue (in 000s USD)', 'Revenue', 'Company']);
    expect(columns.map(({ context }) => context)).toEqual([
      { scale: 1000, currency: 'USD', dateOrder: 'mdy' },
      { scale: 1, dateOrder: 'mdy' },
      { scale: 1, dateOrder: 'mdy' },
    ]);
  });
});

describe('headers with several meanings', () => {
  const people = ['Jo Doe', 'Ann Lee', 'Max Kern', 'Eva Ruiz', 'Tom Berg'];
  test.each<
    [why: string, header: string, cells: Record<string, readonly string[]>, column: string, field: string | undefined]
  >([
    ['Title with salutations', 'Title|Last Name|Job Title', { Title: ['Mr', 'Mrs.', 'Dr'] }, 'Title', 'salutation'],
    ['Title with jobs', 'Title|Last Name', { Title: ['CEO', 'Buyer', 'Dr'] }, 'Title', 'title'],
    ['Title without cells, beside a job title', 'Title|Job Title', {}, 'Title', 'salutation'],
    ['Role in the decision', 'Role|Email', { Role: ['Champion', 'Decision Maker'] }, 'Role', 'role'],
    ['Role in the company', 'Role|Email', { Role: ['VP Sales', 'Sales Manager'] }, 'Role', 'title'],
    ['Role in a program', 'Role|Email|Title', { Role: ['admin', 'guest'] }, 'Role', undefined],
    ['Name of a person, by a company column', 'Name|Company|Phone', {}, 'Name', 'full_name'],
    ['Name of a person, by its cells', 'Name|Website', { Name: people }, 'Name', 'full_name'],
    ['Name of a company, by its cells', 'Name|Email', { Name: ['Kern GmbH', 'Berg Inc.', 'Ruiz'] }, 'Name', 'company'],
    ['Name of a company, by its columns', 'Name|Domain|Industry', {}, 'Name', 'company'],
    ['Name of a restaurant', 'name|address|cuisine', { name: ["art's deli", 'cafe bizou'] }, 'name', undefined],
    ['Status of a lead', 'Status|Email', { Status: ['New', 'Working', 'Unqualified'] }, 'Status', 'lead_status'],
    ['Status of an address', 'Status|Email', { Status: ['valid', 'catch-all'] }, 'Status', 'email_status'],
    ['Status of something else', 'Status|Email', { Status: ['green', 'blue'] }, 'Status', undefined],
    [
      'Stage of a sale',
      'Stage|Email',
      { Stage: ['Negotiation', 'Proposal', 'Closed Won'] },
      'Stage',
      'opportunity_stage',
    ],
    ['Stage of life', 'Stage|Email', { Stage: ['MQL', 'Subscriber', 'SQL'] }, 'Stage', 'lifecycle_stage'],
    ['Type of activity', 'Email|Type|Date', { Type: ['Download', 'Webinar'] }, 'Date', 'last_activity'],
    ['Date of nothing', 'Email|Date', {}, 'Date', undefined],
    ['Last activity is a day', 'Last Activity', { 'Last Activity': ['2024-03-12'] }, 'Last Activity', 'last_activity'],
    [
      'Last activity is a type',
      'Last Activity',
      { 'Last Activity': ['Email Opened'] },
      'Last Activity',
      'activity_type',
    ],
    ['Contact is a name', 'Contact|Company', { Contact: people }, 'Contact', 'full_name'],
    ['Contact is an address', 'Contact|Company', { Contact: ['jo@acme.com'] }, 'Contact', 'email'],
    ['Contact is a channel', 'contact|job', { contact: ['cellular', 'telephone'] }, 'contact', undefined],
    ['URL of a profile', 'URL|Email', { URL: ['https://linkedin.com/in/jo'] }, 'URL', 'person_linkedin'],
    ['URL of a site', 'URL|Email', { URL: ['https://acme.com/about'] }, 'URL', 'company_domain'],
    [
      'LinkedIn page of a company',
      'Email|LinkedIn',
      { LinkedIn: ['linkedin.com/company/acme'] },
      'LinkedIn',
      'company_linkedin',
    ],
    ['Budget is an answer', 'Budget|Email', { Budget: ['Allocated', 'No'] }, 'Budget', 'budget'],
    ['Budget is an amount', 'Budget|Email', { Budget: ['$50,000', '10k'] }, 'Budget', 'budget_amount'],
    ['City of a person', 'City|Email|Company', {}, 'City', 'city'],
    ['City of a company', 'City|Company|Industry', {}, 'City', 'company_city'],
    ['ID of a person', 'ID|Email', {}, 'ID', 'contact_id'],
    ['Score of whatever', 'Score|Email', {}, 'Score', undefined],
  ])('%s', (_why, header, cells, column, field) => {
    const mapping = map(split(header), cells);
    expect(mapping.columns.find((each) => each.header === column)?.field).toBe(field);
    const noted = mapping.notes.some(({ code, facts }) => code === 'ambiguous' && facts.header === column);
    expect(noted).toBe(field === undefined);
  });

  test('in a company list they are of the company', () => {
    const header = split('ID|Name|City|State|Zip|Country|Phone|LinkedIn URL|Website');
    expect(meanings(map(header, {}, { rows: 'organizations' }))).toEqual({
      organization_id: 'ID',
      company: 'Name',
      company_city: 'City',
      company_state: 'State',
      company_postal_code: 'Zip',
      company_country: 'Country',
      company_phone: 'Phone',
      company_linkedin: 'LinkedIn URL',
      company_domain: 'Website',
    });
  });

  test('no header of the catalogue is among them, but for ids', () => {
    const ambiguous = new Set(ambiguousHeaders.flatMap(({ headers }) => [...headers]));
    for (const { id, headers } of fields) {
      expect(
        headers.filter((header) => ambiguous.has(normaliseHeader(header))),
        id,
      ).toEqual([]);
    }
  });
});

describe('cells that contradict the header', () => {
  test.each<[why: string, header: string, cells: readonly string[], code: string | undefined]>([
    ['a count called campaign', 'campaign', repeat(20, '1', '2', '3'), 'all-numbers'],
    ['campaigns with names', 'campaign', repeat(20, '2024', 'Spring'), undefined],
    ['too few to tell', 'campaign', repeat(19, '1', '2', '3'), undefined],
    ['words called email', 'Email', repeat(20, 'yes', 'no'), 'contradicted'],
    ['one address in five', 'Email', repeat(20, 'jo@acme.com', 'a', 'b', 'c', 'd'), undefined],
    ['one address in ten', 'Email', [...repeat(18, 'x'), 'jo@acme.com', 'jo@acme.com'], 'contradicted'],
    ['blanks are no contradiction', 'Email', repeat(40, 'n/a', '-', 'none', 'jo@acme.com'), undefined],
    ['words called employees', 'Employees', repeat(20, 'many', 'few'), 'contradicted'],
    ['words called created', 'Created', repeat(20, 'Web', 'Fair'), 'contradicted'],
    ['numbers called last name', 'Last Name', repeat(20, '17', '18'), 'all-numbers'],
    ['postal codes are numbers', 'Contact Zip', repeat(20, '02138', '94103'), undefined],
    ['other answers about budget', 'budget_process', repeat(20, 'blue', 'green'), 'contradicted'],
  ])('%s', (_why, header, cells, code) => {
    const { columns, notes, sources } = map([header], { [header]: cells });
    expect(notes.map((note) => note.code)).toEqual(code ? [code] : []);
    expect(columns[0].field === undefined).toBe(code !== undefined);
    expect(Object.keys(sources)).toHaveLength(code ? 0 : 1);
  });

  test('the note has what a reader needs', () => {
    const cells = [...repeat(18, 'x'), 'jo@acme.com', 'jo@acme.com'];
    expect(map(['Email'], { Email: cells }).notes).toEqual([
      { code: 'contradicted', facts: { header: 'Email', field: 'email', percent: 10 } },
    ]);
  });

  test('a column mapped by hand is believed', () => {
    const { columns } = map(['campaign'], { campaign: repeat(20, '1', '2') }, { overrides: { campaign: 'campaign' } });
    expect(columns[0]).toMatchObject({ field: 'campaign', how: 'override' });
  });
});

describe('the order of day and month', () => {
  test.each<[why: string, cells: readonly string[], country: string, order: string, from: string | undefined]>([
    ['a day above 12 comes first', ['3/4/2024', '25/4/2024'], 'US', 'dmy', 'content'],
    ['a day above 12 comes second', ['3/4/2024', '4/25/2024'], 'DE', 'mdy', 'content'],
    ['nothing tells, in the USA', ['3/4/2024'], 'US', 'mdy', 'country'],
    ['nothing tells, elsewhere', ['3/4/2024'], 'GB', 'dmy', 'country'],
    ['it does not matter', ['2024-03-12', '12 Mar 2024'], 'GB', 'dmy', undefined],
  ])('%s', (_why, cells, defaultCountry, order, from) => {
    const { columns, notes } = map(['Create Date'], { 'Create Date': cells }, { defaultCountry });
    expect(columns[0].context.dateOrder).toBe(order);
    expect(notes).toEqual(from ? [{ code: 'date-order', facts: { header: 'Create Date', order, from } }] : []);
  });
});

describe('mapping by hand', () => {
  const header = ['Headcount (est.)', 'Employees', 'Mail', 'mail'];
  test.each<[why: string, overrides: Record<string, string>, expected: Record<string, string>]>([
    [
      'instead of what was detected',
      { employees: 'Headcount (est.)' },
      { employees: 'Headcount (est.)', email: 'Mail|mail' },
    ],
    ['by letters and digits', { employees: 'headcount est' }, { employees: 'Headcount (est.)', email: 'Mail|mail' }],
    ['the exact header before a similar one', { email: 'mail' }, { employees: 'Employees', email: 'mail' }],
    ['a column that was something else', { notes: 'Employees' }, { notes: 'Employees', email: 'Mail|mail' }],
    ['no column', { email: '-' }, { employees: 'Employees' }],
    ['no column, in words', { email: 'None' }, { employees: 'Employees' }],
    ['by number', { notes: '2' }, { notes: 'Employees', email: 'Mail|mail' }],
  ])('%s', (_why, overrides, expected) => {
    const mapping = map(header, {}, { overrides });
    expect(meanings(mapping)).toEqual(expected);
    expect(mapping.problems).toEqual([]);
  });

  test('in a list without a header, by number or by `column` and number', () => {
    const overrides = { employees: '2', company: 'column 1' };
    const mapping = map(['column 1', 'column 2'], {}, { headless: true, overrides });
    expect(mapping.sources).toEqual({ company: [0], employees: [1] });
  });

  test.each([
    [
      'a field that there is not',
      { emplyees: 'Mail' },
      { code: 'unknown-field', field: 'emplyees', header: 'Mail', suggestion: 'employees' },
    ],
    ['a field like no other', { shoe_size: 'Mail' }, { code: 'unknown-field', field: 'shoe_size', header: 'Mail' }],
    [
      'a header that there is not',
      { employees: 'Employes' },
      { code: 'unknown-header', field: 'employees', header: 'Employes', suggestion: 'Employees' },
    ],
    [
      'a number beyond the last column',
      { employees: '5' },
      { code: 'unknown-header', field: 'employees', header: '5' },
    ],
    ['punctuation', { employees: '??' }, { code: 'unknown-header', field: 'employees', header: '??' }],
    [
      'one column for two fields',
      { email: 'Mail', notes: 'Mail' },
      { code: 'column-taken', field: 'notes', header: 'Mail' },
    ],
  ])('%s is a problem', (_why, overrides, problem) => {
    expect(map(header, {}, { overrides: overrides as unknown as Record<string, string> }).problems).toEqual([problem]);
  });
});

describe('lists without a header', () => {
  const columns = {
    'column 1': ['17', '18', '19', '20', '21'],
    'column 2': ['Jo Doe', 'Ann Lee', 'Max Kern', 'Eva Ruiz', 'Tom Berg'],
    'column 3': ['Sales Manager', 'CEO', 'Head of IT', 'Buyer', 'VP Marketing'],
    'column 4': ['Kern GmbH', 'Berg Inc.', 'Ruiz', 'Lee Ltd', 'Doe'],
    'column 5': ['jo@acme.com', 'ann@lee.co.uk', 'max@kern.de', '', 'tom@berg.com'],
    'column 6': ['(415) 555-2671', '+44 20 7946 0958', '', '', '212-736-5000'],
    'column 7': ['https://acme.com', 'www.lee.co.uk', 'kern.de', 'ruiz.es', 'berg.com'],
    'column 8': ['Germany', 'France', 'Spain', 'Germany', 'United States'],
    'column 9': ['2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06'],
  };

  test('columns are told by their cells, where that is safe', () => {
    const mapping = map(Object.keys(columns), columns, { headless: true });
    expect(mapping.columns.map(({ field }) => field)).toEqual([
      undefined,
      'full_name',
      'title',
      'company',
      'email',
      'phone',
      'company_domain',
      'country',
      undefined,
    ]);
    expect(mapping.notes.every(({ code }) => code === 'by-content')).toBe(true);
    expect(mapping.notes).toHaveLength(7);
  });

  test('in a company list, places and numbers are of the company', () => {
    const mapping = map(Object.keys(columns), columns, { headless: true, rows: 'organizations' });
    expect(mapping.sources).toMatchObject({ company_phone: [5], company_country: [7] });
  });

  test.each<[why: string, cells: readonly string[]]>([
    ['product names beside no address', ['Big Gear', 'New Cog', 'Old Nut', 'Red Bolt', 'Raw Nail']],
    ['industries', ['Sales', 'Marketing', 'Information Technology', 'Finance', 'Legal']],
    ['streets', ['435 S. La Cienega Blvd', '12224 Ventura Blvd', '1 Main St SA', '2 Oak Ave Co', '3 Elm Ltd']],
    ['state codes', ['CA', 'AL', 'DE', 'CO', 'GA']],
    ['dates', ['2024-01-02', '2024-02-03', '2024-03-04']],
    ['numbers', ['5045558927', '12', '7', '19', '33']],
    ['nothing', []],
  ])('%s are left alone', (_why, cells) => {
    expect(map(['column 1'], { 'column 1': cells }, { headless: true }).sources).toEqual({});
  });
});

describe('knowsHeader', () => {
  test.each([
    ['the catalogue', 'E-Mail Address', true],
    ['a vendor', 'Connected On', true],
    ['with a unit', 'Revenue (in millions USD)', true],
    ['with several meanings', 'Name', true],
    ['a person', 'Jo Doe', false],
    ['an address', 'jo@acme.com', false],
    ['nothing', '', false],
  ])('%s', (_why, text, expected) => {
    expect(knowsHeader(text)).toBe(expected);
  });
});
