import { orderedKinds } from '../criteria/compare.ts';
import { textKinds } from '../criteria/texts.ts';
import { conditionForms } from '../definition/json-schema-conditions.ts';
import type { OperandForm, Operator } from '../definition/operator.ts';
import { valueForms } from '../definition/value-forms.ts';

const aboutConditions = `A condition answers yes, no or unknown. Missing or unreadable data is unknown, and unknown is never no. A condition
names a field with a value, \`{ role: decision_maker }\`, with several of which one is enough,
\`{ role: [champion, influencer] }\`, or with operators, \`{ employees: { at_least: 50, below: 1000 } }\`. Of several entries
in one condition all have to hold. These keys combine conditions, or ask for something else than a value:`;

const formExamples: Readonly<Record<string, string>> = {
  all: 'all: [{ role: influencer }, { employees: { at_least: 50 } }]',
  any: 'any: [{ role: decision_maker }, { access_to_decision_maker: yes }]',
  none: 'none: [{ seniority: intern }, { email_type: disposable }]',
  of: '{ at_least: 2, of: [{ need: yes }, { budget: allocated }, { present: purchase_timeline }] }',
  present: 'present: [email, phone]',
  missing: 'missing: budget',
  activity: '{ activity: [download, webinar], within: 90 days, at_least: 2 }',
};

/** What a condition is, and the keys that combine conditions. */
export function renderConditions(): string {
  const forms = conditionForms.map(({ id, means }) => {
    const example = formExamples[id];
    return `- \`${id}\`: ${means}${example === undefined ? '' : ` \`${example}\``}`;
  });
  return [aboutConditions, forms.join('\n')].join('\n\n');
}

const operands: Readonly<Record<OperandForm, string>> = {
  values: 'one value or several',
  value: 'one value',
  two_values: 'two values as `[from, to]`',
  texts: 'one text or several',
  lists: 'one named list or several, as `lists.<name>`',
  period: 'a period such as `90 days`, `6 weeks`, `12 months`, `1 quarter` or `2 years`',
  yes_no: '`yes` or `no`',
};

const aboutOperators = `An operator stands below a field: \`title: { has_word: [student, intern] }\`. Values and texts can also be named lists.
Fields of text are those of the kinds ${textKinds.join(', ')}; fields with an order those of the
kinds ${orderedKinds.join(', ')}.`;

/** Operators with what they take and which fields they can question. */
export function renderOperators(operators: readonly Operator[]): string {
  const lines = operators.map(
    ({ id, kinds, means, operand }) => `- \`${id}\`: ${means}. Takes ${operands[operand]}; for ${kindsText(kinds)}.`,
  );
  return [aboutOperators, lines.join('\n')].join('\n\n');
}

function kindsText(kinds: Operator['kinds']): string {
  if (kinds === 'any') return 'every field';
  if (kinds === textKinds) return 'fields of text';
  return kinds === orderedKinds ? 'fields with an order' : `fields of the kind ${kinds.join(' or ')}`;
}

/** Kinds of values with what they look like. */
export function renderValues(): string {
  const lines = Object.entries(valueForms).map(([kind, form]) => `- ${kind}: ${form}`);
  return ['Fields are of these kinds, and their values are written so:', lines.join('\n')].join('\n\n');
}
