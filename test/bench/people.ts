import type { Random } from './random.ts';

const FIRST =
  `James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph
Jessica Thomas Sarah Charles Karen Ana Hiroshi Wei Priya Rahul Aisha Omar Fatima Ivan Olga Nadia Pedro Matteo Giulia Lars
Ingrid Noor Sven Emma Lucas Sofia Daniel Laura Anna Marco Elena Peter Julia Simon Clara`.split(/\s+/);
const ACCENTED_FIRST = 'José François Jürgen Søren Zoë Łukasz Émilie Ángel Renée Björn Chloé Lucía'.split(' ');
const LAST = `Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson
Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Ng Li
O'Brien Kowalski Rossi Bianchi Jansen Dubois Andersson Hansen Nielsen Silva Santos Oliveira Tanaka Suzuki Kim Park Singh
Patel Khan Ahmed Ivanov Petrov Null Test`.split(/\s+/);
const ACCENTED_LAST = 'Müller Schröder Nguyễn Fernández García Núñez Novák Lefèvre Gómez Sørensen'.split(' ');
const SYLLABLES = `ba ber bo chan da del dor el fer gar han hol in jan kar kow lan le lin mar men mir na nov or pet quin
ra ren ri ros sa ser son sto ta tor ul van ver win wol yo zan`.split(/\s+/);
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
  'Leiter IT',
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
const ACCENTED_TITLES = ['Geschäftsführer', 'Directeur général', 'Diretor de operações', 'VP, Sales – EMEA'];
/** A title as people paste it into a form: in two lines. */
const BROKEN_TITLES = ['VP Sales\nEMEA', 'Head of IT\nand Security', 'Manager\n"Special Projects"'];
const FAKES = [
  ['Johnny', 'Prospect', 'johnny@mailinator.com', '555-555-5555'],
  ['Test', 'Test', 'test@test.com', '123-456-7890'],
  ['Asdf', 'Asdf', 'asdf@asdf.com', '000-000-0000'],
  ['Jane', 'Doe', 'jane@example.com', '555-0100'],
] as const;
const FREE_MAIL = ['gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'gmx.de'];
/** A country, how its numbers start, and how many digits follow. */
const COUNTRIES: readonly (readonly [name: string, prefix: string, digits: number])[] = [
  ['United States', '+1 415 555 ', 4],
  ['Germany', '+49 30 9018', 4],
  ['United Kingdom', '+44 20 7183 ', 4],
  ['France', '+33 1 70 18 ', 4],
  ['Spain', '+34 91 123 ', 4],
  ['Italy', '+39 06 698 ', 5],
  ['Netherlands', '+31 20 794 ', 4],
  ['Brazil', '+55 11 3091 ', 4],
  ['India', '+91 98765 ', 5],
  ['Japan', '+81 3 6743 ', 4],
  ['Poland', '+48 22 376 ', 4],
  ['Sweden', '+46 8 505 ', 5],
  ['Canada', '+1 416 967 ', 4],
  ['Australia', '+61 2 9374 ', 4],
  ['Mexico', '+52 55 5342 ', 4],
];

export interface Person {
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly phone: string;
  readonly title: string;
  readonly country: string;
  /** The name in small letters without accents, its parts joined by a dot. */
  readonly handle: string;
}

/**
 * A person: 3% are fakes; a twentieth each lacks the address or the title, a tenth the phone.
 * @param accented whether the name, and half the time the title, is not ASCII. @param host of the person's company.
 */
export function makePerson(random: Random, host: string, accented: boolean): Person {
  const first = accented ? random.pick(ACCENTED_FIRST) : FIRST[random.zipf(FIRST.length, 10)];
  const last = makeSurname(random, accented);
  const handle = `${first}.${last}`
    .normalize('NFD')
    .replace(/[^a-zA-Z.]/g, '')
    .toLowerCase();
  const [country, prefix, digits] = COUNTRIES[random.zipf(COUNTRIES.length, 1)];
  const title = makeTitle(random, accented);
  const address = random.chance(0.15)
    ? `${handle}${random.below(1000)}@${random.pick(FREE_MAIL)}`
    : `${handle}@${host}`;
  const email = random.chance(0.95) ? address : '';
  const phone = random.chance(0.9) ? `${prefix}${`${random.below(10 ** digits)}`.padStart(digits, '0')}` : '';
  if (!random.chance(0.03)) return { first, last, email, phone, title, country, handle };
  const [fakeFirst, fakeLast, fakeEmail, fakePhone] = random.pick(FAKES);
  return { first: fakeFirst, last: fakeLast, email: fakeEmail, phone: fakePhone, title, country, handle };
}

/** Most surnames are rare: one of some 70,000 that sound like some. */
function makeSurname(random: Random, accented: boolean): string {
  if (accented) return random.pick(ACCENTED_LAST);
  if (random.chance(0.2)) return LAST[random.zipf(LAST.length, 10)];
  const name = random.pick(SYLLABLES) + random.pick(SYLLABLES) + random.pick(SYLLABLES);
  return name[0].toUpperCase() + name.slice(1);
}

function makeTitle(random: Random, accented: boolean): string {
  if (random.chance(0.05)) return '';
  if (accented && random.chance(0.5)) return random.pick(ACCENTED_TITLES);
  return random.pick(random.chance(0.002) ? BROKEN_TITLES : TITLES);
}
