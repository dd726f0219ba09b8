import type { ActivityCondition, Condition } from '../definition/definition.ts';
import type { Period } from '../fields/calendar.ts';
import { fieldById } from '../fields/catalogue.ts';
import { formatCount } from './figures.ts';
import { type Choice, choiceText, type NamedLists, periodText, valueText } from './value-words.ts';
import { enumerate, fieldName } from './words.ts';

type Test = Extract<Condition, { kind: 'test' }>;

/**
 * A condition in plain English, to stand behind "if": `role is decision maker (decides), and company is known`.
 * Parts that are combinations themselves stand in brackets.
 * @param lists the definition's named lists, of which the first entries are said.
 */
export function conditionText(condition: Condition, lists: NamedLists): string {
  switch (condition.kind) {
    case 'test':
      return testText(condition, lists);
    case 'activity':
      return activityText(condition);
    case 'all':
      return partTexts(condition.of, lists).join(', and ');
    case 'any':
      return partTexts(condition.of, lists).join(', or ');
    case 'none':
      return `none of these holds: ${partTexts(condition.of, lists).join('; ')}`;
    case 'at_least': {
      const { count, of } = condition;
      return `at least ${count} of these ${of.length} hold: ${partTexts(of, lists).join('; ')}`;
    }
  }
}

function partTexts(parts: readonly Condition[], lists: NamedLists): string[] {
  return parts.map((part) => {
    const text = conditionText(part, lists);
    return part.kind === 'test' || part.kind === 'activity' || parts.length === 1 ? text : `(${text})`;
  });
}

function activityText({ types, atLeast, within }: ActivityCondition): string {
  const kinds = choiceText('activity_type', { texts: types, lists: [] }, {});
  const count = atLeast === 1 ? 'an activity' : `at least ${formatCount(atLeast)} activities`;
  const period = within === undefined ? '' : ` in the last ${periodText(within)}`;
  return `there ${atLeast === 1 ? 'is' : 'are'} ${count} of the kind ${kinds}${period}`;
}

function testText({ field, operator, operand }: Test, lists: NamedLists): string {
  const subject = subjectOf(field);
  const choice = (entry?: string) => choiceText(field, operand as Choice, lists, entry);
  switch (operator) {
    case 'is':
    case 'in':
      return `${subject} ${isMany(field) ? 'include' : 'is'} ${choice()}`;
    case 'not':
      return `${subject} ${isMany(field) ? 'do not include' : 'is not'} ${choice()}`;
    case 'has_word':
      return `${subject} has the word ${choice('of an entry of the list')}`;
    case 'has_phrase':
      return `${subject} has the words ${choice('of an entry of the list')}`;
    case 'starts_with':
      return `${subject} starts with ${choice('an entry of the list')}`;
    case 'ends_with':
      return `${subject} ends with ${choice('an entry of the list')}`;
    case 'contains':
      return `${subject} contains the letters ${choice('of an entry of the list')}`;
    case 'matches':
      return `${subject} matches the regular expression ${enumerate(operand as readonly string[], 'or')}`;
    case 'within': {
      const isPlan = fieldById(field)?.kind.id === 'timeline';
      return `${subject} lies in the ${isPlan ? 'next' : 'last'} ${periodText(operand as Period)}`;
    }
    case 'older_than':
      return `${subject} lies more than ${periodText(operand as Period)} back`;
    case 'under':
      return `${subject} is, or lies below, ${choice()}`;
    case 'present':
      return `${subject} ${isMany(field) ? 'are' : 'is'} known`;
    case 'missing':
      return `${subject} ${isMany(field) ? 'are' : 'is'} missing or cannot be understood`;
    default:
      return amountText(field, operator, operand);
  }
}

const AMOUNTS: Readonly<Record<string, { readonly number: string; readonly day: string }>> = {
  at_least: { number: 'at least', day: 'on or after' },
  at_most: { number: 'at most', day: 'on or before' },
  above: { number: 'more than', day: 'after' },
  below: { number: 'less than', day: 'before' },
};

/** `there are more than 50 employees`, `revenue is at least $10M`, `web rank is from 1 to 100,000`. */
function amountText(field: string, operator: string, operand: unknown): string {
  const kind = fieldById(field)?.kind.id;
  const isDay = kind === 'date' || kind === 'timeline';
  const amount = operator === 'between' ? betweenText(field, operand as readonly [string, string]) : boundText();
  return kind === 'number' && isMany(field)
    ? `there are ${amount} ${fieldName(field)}`
    : `${subjectOf(field)} is ${amount}`;

  function boundText(): string {
    const words = AMOUNTS[operator];
    if (words === undefined) throw new Error(`the operator ${operator} has no words`);
    return `${isDay ? words.day : words.number} ${valueText(field, operand as string)}`;
  }
}

function betweenText(field: string, [low, high]: readonly [string, string]): string {
  return `from ${valueText(field, low)} to ${valueText(field, high)}`;
}

const CODES: Readonly<Record<string, string>> = { naics: 'NAICS code', sic: 'SIC code' };

function subjectOf(field: string): string {
  return CODES[field] ?? fieldName(field);
}

/** Whether a field's name is a plural, such as `employees` or `technologies`. */
function isMany(field: string): boolean {
  return CODES[field] === undefined && /[^sui]s$/.test(field);
}
