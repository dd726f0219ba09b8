import fc from 'fast-check';
import { expect, it } from 'vitest';
import { definitionContext } from '../../src/definition/membership.ts';
import { fieldById, fields } from '../../src/fields/catalogue.ts';
import { Breakdown } from '../../src/qualify/breakdown.ts';
import { compileDefinition } from '../../src/qualify/compile.ts';
import { Evaluator } from '../../src/qualify/evaluator.ts';
import { OrganizationIndex } from '../../src/qualify/organizations.ts';
import { OrganizationsBuilder } from '../../src/qualify/organizations-builder.ts';
import { registries } from '../../src/run/registries.ts';
import { batchOfTexts, layoutOfFields } from '../../src/run/texts-batch.ts';
import { AS_OF, definitionOf } from '../lead.ts';

const SURROUNDINGS = { asOf: AS_OF, country: 'US', lists: {} };
const COUNTED = ['industry', 'company_domain'];
const COLUMNS = ['full_name', 'email', 'company', 'company_domain', 'employees', 'employees', 'industry'];
const ORGANIZATION_COLUMNS = ['company', 'company_domain', 'employees', 'industry'];

const definition = definitionOf(`
score:
  fit:
    rules:
      - { id: big, if: { employees: { above: 50 } }, points: 7 }
      - { id: known, if: { present: company }, points: 5 }
      - { id: placed, if: { present: company_domain }, points: 3 }
      - { id: makes, if: { industry: { contains: steel } }, points: 2 }
duplicates: { by: [email, [full_name, company], [company_domain, employees]], keep: first }
`);

const number = fc.constantFrom('', '7', '51-200', 'many', '-');
const host = fc.constantFrom('', 'vega.com', 'https://www.acorn.co.uk/', 'no website', 'none', 'delta');
const company = fc.constantFrom('', 'Vega GmbH', 'Vega', 'Acorn Ltd', 'GmbH', '-');
const industry = fc.constantFrom('', 'Steel', 'Media', '-');
const email = fc.constantFrom('', 'ana@vega.com', 'ana@shop.acorn.co.uk', 'ana@gmail.com', 'ana at vega');
const name = fc.constantFrom('', 'Ana Souza', '?');
const lead = fc.tuple(name, email, company, host, number, number, industry);
const organization = fc.tuple(company, host, number, industry);

/** Decides leads one after the other. @param alsoRead fields whose facts are kept whether they are looked at or not. */
function decideAll(leads: string[][], organizations: string[][] | undefined, alsoRead: readonly string[]) {
  const joined = organizations !== undefined;
  const surroundings = { ...SURROUNDINGS, ...registries, joined, acted: false, alsoRead, counted: COUNTED };
  const compiled = compileDefinition(definition, surroundings);
  const context = definitionContext(SURROUNDINGS);
  const builder = new OrganizationsBuilder(compiled);
  builder.begin(layoutOfFields(ORGANIZATION_COLUMNS, context));
  if (joined) for (const row of organizations.keys()) builder.add(batchOfTexts(organizations), row);
  const index = joined ? new OrganizationIndex(builder.finish(), compiled) : undefined;
  const breakdowns = COUNTED.flatMap((id) => fieldById(id) ?? []).map((field) => new Breakdown(field, false));
  const evaluator = new Evaluator(compiled, layoutOfFields(COLUMNS, context), index, undefined, breakdowns);
  const batch = batchOfTexts(leads);
  const decided = leads.map((_, record) => {
    const { decision } = evaluator.evaluate(batch, record);
    const { keys, match } = evaluator;
    keys.work();
    const hashes = [...keys.high.subarray(0, keys.count), ...keys.low.subarray(0, keys.count)];
    return {
      decision,
      organization: evaluator.organization,
      match,
      hashes,
      groups: COUNTED.map((_, by) => evaluator.group(by)),
    };
  });
  return { decided, differences: evaluator.tally.differences, troubles: evaluator.tally.troubles };
}

it('decides the same whether all facts of a lead are kept or only those that somebody looks at', () => {
  const all = fields.map(({ id }) => id);
  const leads = fc.array(lead, { minLength: 1, maxLength: 30 });
  const organizations = fc.option(fc.array(organization, { minLength: 1, maxLength: 8 }), { nil: undefined });
  fc.assert(
    fc.property(leads, organizations, (rows, others) => {
      expect(decideAll(rows, others, [])).toEqual(decideAll(rows, others, all));
    }),
    { numRuns: 200 },
  );
});
