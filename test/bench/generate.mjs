import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { createRandom } from './random.mjs';

const FIRST =
  `James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph
Jessica Thomas Sarah Charles Karen Ana José François Jürgen Søren Zoë Łukasz Émilie Ángel Renée Björn Chloé Hiroshi Wei
Priya Rahul Aisha Omar Fatima Ivan Olga Nadia Pedro Lucía Matteo Giulia Lars Ingrid Noor Sven`.split(/\s+/);
const LAST = `Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson
Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Müller
Schröder Nguyễn Ng Li O'Brien Fernández García Núñez Kowalski Novák Rossi Bianchi Jansen Dubois Lefèvre Andersson Hansen
Nielsen Silva Santos Oliveira Tanaka Suzuki Kim Park Singh Patel Khan Ahmed Ivanov Petrov Null Test`.split(/\s+/);
const SYLLABLES =
  `ba ber bo chan da del dor el fer gar han hol in jan kar kow lan le lin mar men mir na nov or pet quin ra
ren ri ros sa ser son sto ta tor ul van ver win wol yo zan`.split(/\s+/);
const STEMS = `Vega Acorn Delta Nordic Summit Harbor Quantum Cedar Pioneer Atlas Meridian Falcon Lumen Granite Aurora
Cobalt Willow Ember Orchid Tundra Solace Vertex Zephyr Beacon Cascade Drift Everest Fjord Glacier Horizon`.split(/\s+/);
const TRADES = `Foods Systems Logistics Software Analytics Health Energy Robotics Partners Media Textiles Capital Motors
Pharma Labs Networks Design Consulting Steel Airlines`.split(/\s+/);
const FORMS = ['Inc.', 'LLC', 'Ltd', 'GmbH', 'S.A.', 'B.V.', 'Corp', 'AG', 'Pty Ltd', ''];
const TITLES = [
  'CEO',
  'CTO',
  'Chief Information Officer',
  'VP, Sales',
  'Vice President, Engineering',
  'Director of IT',
  'Director, Product Management',
  'Head of Marketing',
  'Manager, Database Administration',
  'Senior Software Engineer',
  'SQL Server Administrator',
  'Database Administrator',
  'Account Executive',
  'Marketing Specialist',
  'Intern',
  'Geschäftsführer',
  'Leiter IT',
  'Directeur des ventes',
  'Purchasing Manager',
  'Consultant',
  'Owner',
  'Founder',
  'HR Business Partner',
  'Legal Counsel',
  'Financial Analyst',
  'Operations Manager',
  'Student',
  'Product Owner',
];
const COUNTRIES = [
  ['United States', () => '+1 415 555 ', 4],
  ['Germany', () => '+49 30 9018', 4],
  ['United Kingdom', () => '+44 20 7183 ', 4],
  ['France', () => '+33 1 70 18 ', 4],
  ['Spain', () => '+34 91 123 ', 4],
  ['Italy', () => '+39 06 698 ', 5],
  ['Netherlands', () => '+31 20 794 ', 4],
  ['Brazil', () => '+55 11 3091 ', 4],
  ['India', () => '+91 98765 ', 5],
  ['Japan', () => '+81 3 6743 ', 4],
  ['Poland', () => '+48 22 376 ', 4],
  ['Sweden', () => '+46 8 505 ', 5],
  ['Canada', () => '+1 416 967 ', 4],
  ['Australia', () => '+61 2 9374 ', 4],
  ['Mexico', () => '+52 55 5342 ', 4],
];
const BANDS = ['1-10', '11-50', '51-200', '201-500', '501-1000', '1,001-5,000', '5,001-10,000', '10k+'];
const INDUSTRIES = [
  'Software',
  'Banking',
  'Food & Beverages',
  'Logistics',
  'Health, Wellness',
  'Energy',
  'Retail',
  'Media',
];
const SOURCES = ['Webinar', 'Content', 'Trade Show', 'Telemarketing', 'Referral', 'Purchased List'];
const FAKES = [
  ['Johnny', 'Prospect', 'johnny@mailinator.com', '555-555-5555'],
  ['Test', 'Test', 'test@test.com', '123-456-7890'],
  ['Asdf', 'Asdf', 'asdf@asdf.com', '000-000-0000'],
  ['Jane', 'Doe', 'jane@example.com', '555-0100'],
];
const FREE = ['gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'gmx.de'];

const HEADER = [
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

/** Writes a list of contacts: 20 columns, about 210 bytes a row, 3% fakes, 2% duplicates, some text not ASCII. */
export function generateList(path, rows, seed = 20_260_101) {
  const random = createRandom(seed);
  const file = openSync(path, 'w');
  let text = `${HEADER.join(',')}\n`;
  let earlier = [];
  for (let row = 1; row <= rows; row++) {
    let cells;
    if (earlier.length > 0 && random.chance(0.02)) {
      cells = [`${row}`, ...random.pick(earlier).slice(1)];
    } else {
      cells = makeRow(random, row);
      if (row % 50 === 0) earlier = [...earlier.slice(-199), cells];
    }
    text += `${cells.map(quote).join(',')}\n`;
    if (text.length > 1 << 20) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  // On the disk before anything is timed.
  fsyncSync(file);
  closeSync(file);
}

function makeRow(random, row) {
  const company = random.zipf(60_000);
  const stem = STEMS[company % STEMS.length];
  const trade = TRADES[Math.floor(company / STEMS.length) % TRADES.length];
  const form = FORMS[company % FORMS.length];
  const number =
    company >= STEMS.length * TRADES.length ? ` ${Math.floor(company / (STEMS.length * TRADES.length))}` : '';
  const name = `${stem} ${trade}${number}${form && (company % 3 === 0 ? `, ${form}` : ` ${form}`)}`;
  const host = `${stem}-${trade}${number.trim()}.com`.toLowerCase();
  let first = FIRST[random.zipf(FIRST.length)];
  let last = random.chance(0.3) ? LAST[random.zipf(LAST.length)] : surname(random);
  const [country, prefix, digits] = COUNTRIES[random.zipf(COUNTRIES.length)];
  let phone = random.chance(0.9) ? prefix() + `${10 ** digits + random.below(9 * 10 ** digits)}`.slice(-digits) : '';
  const ascii = `${first}.${last}`
    .normalize('NFD')
    .replace(/[^a-zA-Z.]/g, '')
    .toLowerCase();
  let email = random.chance(0.95) ? `${ascii}@${random.chance(0.15) ? random.pick(FREE) : host}` : '';
  if (random.chance(0.03)) [first, last, email, phone] = random.pick(FAKES);
  return [
    `${row}`,
    first,
    last,
    email,
    phone,
    random.chance(0.05) ? '' : random.pick(TITLES),
    name,
    host,
    random.pick(['Berlin', 'New York', 'São Paulo', 'London', 'Paris', 'Austin', 'Kraków', 'Tokyo']),
    country,
    INDUSTRIES[company % INDUSTRIES.length],
    BANDS[company % BANDS.length],
    `$${1 + (company % 900)}.${company % 10}M`,
    random.pick(SOURCES),
    day(random, 2024),
    day(random, 2026),
    random.chance(0.4) ? `linkedin.com/in/${ascii}` : '',
    random.chance(0.05) ? 'Met at the fair, asked for "pricing"' : '',
    random.pick(['New', 'Open', 'Contacted', '']),
    random.pick(['Kim', 'Lee', 'Max']),
  ];
}

/** One of some 100,000 surnames that sound like some. */
function surname(random) {
  const name = random.pick(SYLLABLES) + random.pick(SYLLABLES) + random.pick(SYLLABLES);
  return name[0].toUpperCase() + name.slice(1);
}

function day(random, year) {
  return `${year}-${`${1 + random.below(12)}`.padStart(2, '0')}-${`${1 + random.below(28)}`.padStart(2, '0')}`;
}

function quote(cell) {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
