import { describe, expect, it } from 'vitest';
import { findNearDuplicates } from '../../../src/run/near-duplicates/find-near-duplicates.ts';
import { LeadTable, type Trait } from '../../../src/run/near-duplicates/lead-table.ts';

const traits: readonly Trait[] = [
  { id: 'email', topic: 'email' },
  { id: 'phone', topic: 'phone' },
  { id: 'company', topic: 'company' },
  { id: 'city', topic: 'place' },
  { id: 'Born', topic: 'other' },
];

type Lead = readonly [name: string, email: string, phone: string, company: string, city: string, born: string];

function tableOf(leads: readonly Lead[], removed: readonly number[] = []): LeadTable {
  const table = new LeadTable(traits, false, 1_000);
  for (const [line, [name, ...texts]] of leads.entries()) {
    table.add(
      name.split(' ').filter((word) => word !== ''),
      texts,
      { list: 0, line },
      removed.includes(line),
    );
  }
  return table;
}

const groupsOf = (leads: readonly Lead[]) =>
  findNearDuplicates(tableOf(leads)).map((group) => group.leads.map(({ line }) => line));

/** People who have nothing to do with each other, so that something is rare. */
const others: readonly Lead[] = Array.from({ length: 40 }, (_none, i): Lead => {
  const name = `${'bcdfghjk'[i % 8]}ira${'lmnprstv'[i % 8]} ${'aeiou'[i % 5]}${'zvtsr'[Math.floor(i / 8)]}omberg`;
  return [
    name,
    `${name.replace(' ', '.')}@firma${i}.de`,
    `+49309018${100 + 7 * i}`,
    `firma ${i}`,
    'berlin',
    `${1940 + i}`,
  ];
});

const ana: Lead = ['ana souza', 'ana.souza@vega-foods.de', '+4930901820', 'vega foods', 'bonn', '1980-04-02'];

describe('leads that seem to be one', () => {
  it.each<[string, Lead]>([
    ['a mistake in the name, another address', ['anna suoza', 'as@gmx.de', '+4930901820', 'vega foods', 'bonn', '']],
    ['names the wrong way round', ['souza ana', '', '', 'vega foods', 'bonn', '']],
    ['an initial at the same phone', ['a souza', '', '+4930901820', 'vega foods', '', '']],
    ['a mistake in the address', ['ana souza', 'ana.suoza@vega-foods.de', '', '', '', '']],
    ['a day of birth in a column that is no field', ['ana souza', '', '', '', '', '1980-04-02']],
  ])('%s', (_why, lead) => {
    expect(groupsOf([ana, ...others, lead])).toEqual([[0, others.length + 1]]);
  });

  it.each<[string, Lead]>([
    [
      'the same name at another company',
      ['ana souza', 'souza@delta.com', '+351213456789', 'delta', 'lisboa', '1991-12-30'],
    ],
    ['the same name and nothing else', ['ana souza', '', '', '', '', '']],
    [
      'a colleague at the same desk phone',
      ['paul okoro', 'paul.okoro@vega-foods.de', '+4930901820', 'vega foods', 'bonn', ''],
    ],
    ['a brother at the same phone', ['rui souza', 'rui.souza@vega-foods.de', '+4930901820', 'vega foods', 'bonn', '']],
    [
      'somebody else at the same mailbox',
      ['rui costa', 'ana.souza@vega-foods.de', '+4930901820', 'vega foods', 'bonn', ''],
    ],
    ['somebody nameless', ['', 'ana.souza@vega-foods.de', '+4930901820', 'vega foods', 'bonn', '1980-04-02']],
  ])('and do not: %s', (_why, lead) => {
    expect(groupsOf([ana, ...others, lead])).toEqual([]);
  });

  it('are found through each other, and told in the order of the list', () => {
    const second: Lead = ['ana suoza', '', '+4930901820', 'vega foods', '', ''];
    const third: Lead = ['a suoza', '', '', 'vega foods', 'bonn', '1980-04-02'];
    expect(groupsOf([...others, ana, second, third])).toEqual([[40, 41, 42]]);
  });

  it('say what speaks for it, of the two kept ones that are closest', () => {
    const table = tableOf([ana, ...others, ['anna souza', '', '+4930901820', 'vega food', '', ''], ana], [42]);
    const [group] = findNearDuplicates(table);
    expect(group.leads.map(({ line, removed }) => [line, removed])).toEqual([
      [0, false],
      [41, false],
      [42, true],
    ]);
    expect(group.closest).toEqual({
      first: { list: 0, line: 0 },
      second: { list: 0, line: 41 },
      evidence: [
        { trait: 'full_name', how: 'like' },
        { trait: 'phone', how: 'same' },
        { trait: 'company', how: 'like' },
      ],
    });
  });

  it('are looked for among as many leads as the table holds', () => {
    const table = new LeadTable(traits, false, 2);
    for (let line = 0; line < 5; line++) table.add(['ana', 'souza'], ana.slice(1), { list: 0, line }, false);
    expect([table.leads.length, table.left]).toEqual([2, 3]);
    expect(findNearDuplicates(table).map(({ leads }) => leads.length)).toEqual([2]);
  });

  it('are none in a list of none', () => {
    expect(groupsOf([])).toEqual([]);
    expect(groupsOf([ana])).toEqual([]);
  });
});
