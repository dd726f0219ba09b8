import { operators } from '../../src/criteria/index.ts';
import type { Vocabulary } from '../../src/definition/vocabulary.ts';
import { boolean } from '../../src/fields/boolean.ts';
import { company } from '../../src/fields/company.ts';
import { date } from '../../src/fields/date.ts';
import { domain } from '../../src/fields/domain.ts';
import { email } from '../../src/fields/email.ts';
import type { Field } from '../../src/fields/field.ts';
import type { Kind } from '../../src/fields/kind.ts';
import { money } from '../../src/fields/money.ts';
import { naics } from '../../src/fields/naics.ts';
import { number } from '../../src/fields/number.ts';
import { phone } from '../../src/fields/phone.ts';
import { sic } from '../../src/fields/sic.ts';
import { oneOf } from '../../src/fields/term.ts';
import { text } from '../../src/fields/text.ts';
import { timeline } from '../../src/fields/timeline.ts';

const role = oneOf([
  { id: 'decision_maker', means: 'decides', synonyms: ['decider', 'buyer'] },
  { id: 'influencer', means: 'is asked', synonyms: ['adviser'] },
]);

const activityType = oneOf([
  { id: 'requested_demo', means: 'asked to see it', synonyms: ['demo'] },
  { id: 'download', means: 'downloaded something', synonyms: [] },
  { id: 'webinar', means: 'came to a webinar', synonyms: [] },
]);

/** A small catalogue, so that what the tests expect does not move with the great one. */
export const vocabulary: Vocabulary = {
  operators,
  checks: [
    { id: 'placeholder-name', group: 'name' },
    { id: 'disposable-email', group: 'email' },
    { id: 'suppressed', group: 'suppressed' },
  ],
  fields: [
    field('full_name', text, 'Name', 'Contact Name'),
    field('company', company, 'Account Name'),
    field('title', text, 'Job Title'),
    field('email', email),
    field('phone', phone),
    field('company_domain', domain, 'Website'),
    field('role', role),
    field('employees', number, 'Number of Employees'),
    field('revenue', money),
    field('created', date),
    field('purchase_timeline', timeline),
    field('naics', naics),
    field('sic', sic),
    field('budget', text),
    field('need', boolean),
    field('activity_type', activityType),
  ],
  field: (id) => vocabulary.fields.find((each) => each.id === id),
};

export function fieldOf(id: string): Field {
  const found = vocabulary.field(id);
  if (found === undefined) throw new Error(`no field ${id}`);
  return found;
}

function field(id: string, kind: Kind, ...headers: readonly string[]): Field {
  return { id, of: 'contact', kind, means: id, headers, blanks: [], from: [] };
}
