import { expect, it } from 'vitest';
import { exampleDecider } from '../../src/run/decide-example.ts';
import { AS_OF, definitionOf } from '../lead.ts';

it('shows codes of industries with their titles', () => {
  const definition = definitionOf('name: Trace\nstatus: { nurture: { score: 0 } }');
  const lead = { company: 'Acme Inc.', naics: '5112; 238220', sic: '7372' };
  const { facts } = exampleDecider(definition, {}, AS_OF)({ lead, activities: undefined, asOf: undefined }).explain();
  const understood = new Map(facts.map((fact) => [fact.field, fact.understood]));
  expect(understood.get('naics')).toEqual([
    '5112 → 5132 Software Publishers',
    '238220 Plumbing, Heating, and Air-Conditioning Contractors',
  ]);
  expect(understood.get('sic')).toEqual(['7372 Prepackaged Software']);
});
