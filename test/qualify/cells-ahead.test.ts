import { describe, expect, it } from 'vitest';
import { evaluateAll } from '../audit/decide-all.ts';
import { definitionOf } from '../lead.ts';

const DEFINITION = definitionOf(`
require: [full_name]
reject:
  when: [{ id: known, if: { full_name: [Ana Souza7, Bo Li9001] } }]
score:
  contact:
    rules:
      - { id: decides, if: { title: { has_word: [cio, head] } }, points: 30 }
      - { id: vega, if: { company: { contains: '77' } }, points: 20 }
  organization:
    rules:
      - { id: large, if: { employees: { above: 50 } }, points: 10 }
status: { qualified: { score: 50 }, nurture: { score: 20 } }
duplicates: { by: [email, [full_name, company]] }
`);

const LONG = `Head of ${'very '.repeat(1000)}much`;

/** Leads in which a name, a company and a last name come twice, one behind the other; more of them than are kept. */
function leads(count: number): Record<string, string>[] {
  return Array.from({ length: count }, (_, i) => ({
    first_name: ['Ana', 'Bo', 'Mr', ''][i % 4],
    last_name: `${['Souza', 'Li'][i % 2]}${i >> 1}`,
    email: `${i}@vega${i % 7}.com`,
    company: `Vega ${i >> 1} Foods, ${['Inc', 'LLC'][i % 2]}`,
    title: i % 1000 === 999 ? LONG : ['CIO', 'Clerk', '', 'n/a'][(i >> 2) % 4],
    employees: ['51', '5', 'Jan-50', 'many', ''][i % 5],
  }));
}

/** What is decided of each lead, and its duplicate keys. */
function decide(some: readonly Record<string, string>[], together: number): string[] {
  const found: string[] = [];
  evaluateAll(DEFINITION, some, together, ({ score, reasons }, { keys }) => {
    keys.work();
    found.push(`${score} ${reasons} ${keys.high.subarray(0, keys.count)} ${keys.low.subarray(0, keys.count)}`);
  });
  return found;
}

describe('cells that are looked up for many records together', () => {
  it('decide as they do record by record, whatever is forgotten on the way', () => {
    const some = leads(45_000);
    expect(decide(some, some.length)).toEqual(decide(some, 1));
  });

  it('keep their keys whatever a long cell among them does', () => {
    // At the end of the seventh batch a column that gives up after 8,192 looks has had 7,679, and 512 more in its first
    // window where that is looked at twice: then the next look is a second one at the long cell.
    const some = Array.from({ length: 8_300 }, (_, i) => ({
      email: i === 7_640 ? `p${'x'.repeat(5_000)}@vega.com` : `p${i}@vega.com`,
      full_name: 'Ana Souza',
      company: 'Vega',
    }));
    expect(decide(some, 1_097)).toEqual(decide(some, 1));
  });
});
