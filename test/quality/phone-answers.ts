import { type Phone, phone } from '../../src/fields/phone.ts';
import { exampleDecider } from '../../src/run/decide-example.ts';
import { AS_OF, definitionOf } from '../lead.ts';

/** What leadq understands by a number as written in a country; undefined for no number at all. */
export function readPhone(text: string, country: string): Phone | undefined {
  return text === '' ? undefined : phone.read(text, { country, dateOrder: 'mdy', scale: 1, asOf: AS_OF }).value;
}

const decide = exampleDecider(definitionOf('status: { nurture: { score: 0 } }'), {}, AS_OF);

/** Whether a lead with this number is rejected by the checks as they are by default. @param e164 with its `+`. */
export function isCalledFake(e164: string): boolean {
  const lead = { full_name: 'Ana Souza', email: 'ana.souza@vega-foods.de', phone: e164 };
  return decide({ lead, activities: undefined, asOf: undefined }).decision.status === 'rejected';
}
