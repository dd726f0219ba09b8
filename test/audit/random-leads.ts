import fc from 'fast-check';
import { operators } from '../../src/criteria/index.ts';
import { fieldById } from '../../src/fields/catalogue.ts';
import type { CompiledDefinition } from '../../src/qualify/compile.ts';

/** What lists hold beside what definitions ask for: nothing, fakes, bands, other things, and what cannot be read. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  first_name: ['Ana', 'Test', ''],
  last_name: ['Souza', 'Test', ''],
  full_name: ['Ana Souza', 'Johnny Prospect', 'Mickey Mouse', ''],
  email: ['ana@vega.com', 'ana@gmail.com', 'info@vega.com', 'ana@mailinator.com', 'ana at vega', ''],
  phone: ['+55 11 3091 1234', '555-555-5555', '030 9018 2044', 'n/a'],
  mobile: ['+55 11 91234 5678', '12'],
  country: ['Germany', 'US', 'Atlantis'],
  company: ['Vega Foods', 'Acme', 'Oracle', ''],
  company_domain: ['vega.com', 'gmail.com'],
  title: ['CIO', 'Software Engineer', 'Marketing Manager', 'Student', 'Assistant to the CEO', 'Zyx', ''],
  employees: ['5', '51-1000', '10k+', '700', 'many'],
  revenue: ['$5M', '€20M', '$1M - $5M', '0'],
};

/** Leads of one to twelve fields that a definition asks about, with a text for each. */
export function randomLeads({ questions, surroundings }: CompiledDefinition): fc.Arbitrary<Record<string, string>> {
  const pools = new Map(Object.entries(TEXTS).map(([field, texts]) => [field, [...texts]]));
  for (const { field: id, test } of questions) {
    const field = fieldById(id);
    const operator = operators.find((one) => one.id === test?.operator);
    const sought = (field && test && operator?.witnesses?.(test.operand, field, surroundings)) ?? [];
    pools.set(id, [...(pools.get(id) ?? ['']), ...sought]);
  }
  const cells = [...pools].map(([field, texts]) => fc.tuple(fc.constant(field), fc.constantFrom(...texts)));
  return fc
    .uniqueArray(fc.oneof(...cells), { selector: ([field]) => field, minLength: 1, maxLength: 12 })
    .map((lead) => Object.fromEntries(lead));
}
