import { expect, test } from 'vitest';
import { describeSharedPhones, sharedPhonesText } from '../../../src/report/shared-phones.ts';
import { LeadTable } from '../../../src/run/near-duplicates/lead-table.ts';
import { findSharedPhones } from '../../../src/run/near-duplicates/shared-phones.ts';

/** Leads as name, phone and company. */
function find(leads: readonly (readonly [name: string, phone: string, company: string])[], ofCompanies = false) {
  const traits = [
    { id: 'phone', topic: 'phone' },
    { id: 'company', topic: 'company' },
  ] as const;
  const table = new LeadTable(traits, ofCompanies, 100);
  for (const [line, [name, phone, company]] of leads.entries()) {
    table.add(name.split(' '), [phone, company], { list: 0, line }, false);
  }
  return findSharedPhones(table);
}

const desk = '+12127365000';
const five = ['ana souza', 'rui costa', 'ida holm', 'tomas okafor', 'mei lin'] as const;
const at = (companies: readonly string[], phone = desk) => five.map((name, i) => [name, phone, companies[i]] as const);
const scattered = ['vega', 'cobalt', 'acorn', 'vega', 'vega'];

test.each([
  ['five people of three companies', at(scattered), [{ phone: desk, leads: 5, people: 5, companies: 3 }]],
  ['the switchboard of one company', at(['vega', 'vega', 'vega', 'vega', 'vega']), []],
  ['two companies of one owner', at(['vega', 'vega', 'vega', 'cobalt', 'cobalt']), []],
  ['four people', at(scattered).slice(0, 4), []],
  ['one person, five times', scattered.map((company) => ['ana souza', desk, company] as const), []],
  [
    'a name the other way round is one person',
    [...at(scattered).slice(0, 4), ['souza ana', desk, 'cobalt'] as const],
    [],
  ],
  ['companies that are not known', at(['', '', '', '', '']), []],
  ['leads without a number', at(scattered, ''), []],
  ['a text that is no number', at(scattered, 'on request'), []],
])('%s', (_why, leads, expected) => {
  expect(find(leads)).toEqual(expected);
});

test('lists of companies have no people', () => {
  expect(find(at(scattered), true)).toEqual([]);
});

test('the number of the most people comes first, and is masked', () => {
  const other = at(scattered, '+493090182055');
  const found = find([...other, ...at(scattered), ['jo berg', desk, 'vega'], ['ana souza', desk, 'cobalt']]);
  expect(found.map(({ phone, leads, people }) => [phone, leads, people])).toEqual([
    [desk, 7, 6],
    ['+493090182055', 5, 5],
  ]);
  const described = describeSharedPhones(found);
  expect(described).toEqual({
    leads: 12,
    phones: [
      { masked: '+1212*****00', leads: 7, people: 6, companies: 3 },
      { masked: '+49309*****55', leads: 5, people: 5, companies: 3 },
    ],
    found: 2,
  });
  expect(described && sharedPhonesText(described)).toBe(
    '12 leads have a phone number that many people of different companies have: +1212*****00 (6 people of 3 companies) and 1 more.',
  );
  expect(describeSharedPhones([])).toBeUndefined();
});
