import { under } from '../../src/criteria/under.ts';
import { OperandProblem, type Plain } from '../../src/definition/operator.ts';
import { isSequence } from '../../src/definition/plain.ts';
import { civilOf, dayOf } from '../../src/fields/calendar.ts';
import { fieldById } from '../../src/fields/catalogue.ts';

/** What can stand in the place of a value, each a single change of it. */
export type Changes = (value: string) => readonly string[];

/** A number, amount, period or date, a little less and a little more: one day, or one of the unit that is written. */
export const nearby: Changes = (text) => {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (date !== null) {
    const day = dayOf(Number(date[1]), Number(date[2]), Number(date[3]));
    return [day - 1, day + 1].map(dayText);
  }
  const number = /\d+(?:\.\d+)?/.exec(text.replace(/(?<=\d),(?=\d{3})/g, ''));
  if (number === null) return [];
  const sign = text.startsWith('-') ? -1 : 1;
  const rest = text.replace(/^[+-]/, '').replace(/(?<=\d),(?=\d{3})/g, '');
  return [-1, 1].map((step) => {
    const value = sign * Number(number[0]) + step;
    return `${value < 0 ? '-' : ''}${rest.replace(number[0], `${Math.abs(value)}`)}`;
  });
};

function dayText(day: number): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${year}-${`${month}`.padStart(2, '0')}-${`${dayOfMonth}`.padStart(2, '0')}`;
}

/** The other one of yes and no. */
export const opposite: Changes = (text) => (/^(?:yes|true|on)$/i.test(text) ? ['no'] : ['yes']);

/** The one that follows among some known values. */
export function another(known: readonly string[]): Changes {
  return (text) => (known.length < 2 ? [] : [known[(known.indexOf(text) + 1) % known.length]]);
}

/** A text that is not this one. */
export const altered: Changes = (text) => [`${text}x`];

/** How a value of a field is changed: to another of its vocabulary, to a neighbouring code, to a text that is not it. */
export function changesOf(field: string, lists: readonly string[]): Changes {
  const kind = fieldById(field)?.kind;
  return (text) => {
    if (text.startsWith('lists.')) return another(lists.map((id) => `lists.${id}`))(text);
    if (kind?.terms) return another(kind.terms.map(({ id }) => id))(text);
    switch (kind?.id) {
      case 'boolean':
        return opposite(text);
      case 'naics':
      case 'sic':
        return neighbour(text, field);
      case 'number':
      case 'money':
      case 'date':
        return nearby(text);
      case 'country':
        return another(['US', 'DE'])(text);
      default:
        return altered(text);
    }
  };
}

/** The next code with as many digits that there is. */
function neighbour(code: string, fieldId: string): string[] {
  const field = fieldById(fieldId);
  if (!field || !/^\d+$/.test(code)) return [];
  const others = Array.from({ length: 9 }, (_, i) => code.slice(0, -1) + ((Number(code.at(-1)) + i + 1) % 10));
  return others.filter((other) => !(under.parse([other], field, []) instanceof OperandProblem)).slice(0, 1);
}

/**
 * One value or several: each of several dropped, and each changed to something that is not among them. Free texts of
 * several are only dropped: another text in their place is the same.
 */
export function changeValues(value: Plain, changes: Changes): readonly { readonly why: string; readonly to: Plain }[] {
  if (typeof value === 'string') return changes(value).map((to) => ({ why: `${value} → ${to}`, to }));
  if (!isSequence(value)) return [];
  return value.flatMap((item, index) => {
    if (typeof item !== 'string') return [];
    const dropped = value.length > 1 ? [{ why: `without ${item}`, to: value.toSpliced(index, 1) }] : [];
    const changed = changes(item)
      .filter((other) => !value.includes(other) && !(dropped.length > 0 && other === `${item}x`))
      .map((to) => ({ why: `${item} → ${to}`, to: value.with(index, to) }));
    return [...dropped, ...changed];
  });
}
