import type { Plain } from '../../src/definition/operator.ts';
import { isMapping, isSequence, type Mapping, type Path } from '../../src/definition/plain.ts';
import { fieldById } from '../../src/fields/catalogue.ts';
import { another, type Changes, changesOf, changeValues, nearby, opposite } from './value-changes.ts';

/** A single change of a definition: what stands at a path instead. */
export interface Change {
  readonly path: Path;
  readonly why: string;
  readonly to: Plain;
}

/** The operators that are taken for each other. */
const OTHER_OPERATORS: Readonly<Record<string, readonly string[]>> = {
  is: ['not'],
  not: ['is'],
  has_word: ['contains', 'has_phrase'],
  has_phrase: ['contains', 'has_word'],
  contains: ['starts_with', 'has_word'],
  starts_with: ['contains', 'ends_with'],
  ends_with: ['contains', 'starts_with'],
  at_least: ['above', 'at_most'],
  above: ['at_least', 'below'],
  at_most: ['below', 'at_least'],
  below: ['at_most', 'above'],
  within: ['older_than'],
  older_than: ['within'],
  in: ['not'],
  under: ['is'],
  present: ['missing'],
  missing: ['present'],
};
const OTHER_FORMS: Readonly<Record<string, string>> = { all: 'any', any: 'all', none: 'any' };
const ACTIVITY = ['activity', 'within', 'at_least'];

/** All single changes of the operators, thresholds and values of a condition. */
export function conditionChanges(condition: Plain, path: Path, lists: readonly string[]): Change[] {
  if (!isMapping(condition)) return [];
  const isActivity = Object.hasOwn(condition, 'activity');
  return Object.entries(condition).flatMap(([key, value]): Change[] => {
    const place = [...path, key];
    if (isActivity && ACTIVITY.includes(key)) {
      const types = fieldById('activity_type')?.kind.terms?.map(({ id }) => id) ?? [];
      return atPlace(place, value, key === 'activity' ? another(types) : nearby);
    }
    switch (key) {
      case 'all':
      case 'any':
      case 'none': {
        const of = isSequence(value) ? value : [];
        const isAlone = of.length < 2 && key !== 'none';
        const inParts = of.flatMap((part, index) => conditionChanges(part, [...place, index], lists));
        return isAlone ? inParts : [renamed(condition, path, key, OTHER_FORMS[key]), ...inParts];
      }
      case 'of':
        return isSequence(value)
          ? value.flatMap((part, index) => conditionChanges(part, [...place, index], lists))
          : [];
      case 'at_least':
        return atPlace(place, value, nearby);
      case 'present':
      case 'missing':
        return [
          renamed(condition, path, key, OTHER_OPERATORS[key][0]),
          ...(isSequence(value) ? atPlace(place, value, () => []) : []),
        ];
      default:
        return fieldChanges(key, value, place, lists);
    }
  });
}

function fieldChanges(field: string, value: Plain, path: Path, lists: readonly string[]): Change[] {
  const values = changesOf(field, lists);
  if (!isMapping(value)) return [{ path, why: 'is → not', to: { not: value } }, ...atPlace(path, value, values)];
  return Object.entries(value).flatMap(([operator, operand]): Change[] => [
    ...(OTHER_OPERATORS[operator] ?? [])
      .filter((other) => !(isOneWord(operand) && ['has_word', 'has_phrase'].includes(other)))
      .map((other) => renamed(value, path, operator, other)),
    ...atPlace([...path, operator], operand, operandChanges(operator, values)),
    ...(operator === 'between' ? openEnded(operand, path) : []),
  ]);
}

function operandChanges(operator: string, values: Changes): Changes {
  switch (operator) {
    case 'at_least':
    case 'at_most':
    case 'above':
    case 'below':
    case 'between':
    case 'within':
    case 'older_than':
      return nearby;
    case 'present':
    case 'missing':
      return opposite;
    default:
      return values;
  }
}

/** A range with one end. */
function openEnded(operand: Plain, path: Path): Change[] {
  if (!isSequence(operand)) return [];
  const [least, most] = operand;
  return [
    { path, why: 'between → at_least', to: { at_least: least } },
    { path, why: 'between → at_most', to: { at_most: most } },
  ];
}

/** Words and phrases of one word are the same. */
function isOneWord(operand: Plain): boolean {
  const texts = isSequence(operand) ? operand : [operand];
  return texts.every((text) => typeof text === 'string' && !text.startsWith('lists.') && /^[\p{L}\p{N}]+$/u.test(text));
}

/** The same mapping with another key in the place of one. */
function renamed(mapping: Mapping, path: Path, key: string, other: string): Change {
  const entries = Object.entries(mapping).map(([each, value]) => [each === key ? other : each, value]);
  return { path, why: `${key} → ${other}`, to: Object.fromEntries(entries) };
}

/** The changes of one value or several that stand at a path; a range is two values of which none can be dropped. */
export function atPlace(path: Path, value: Plain | undefined, changes: Changes): Change[] {
  return value === undefined ? [] : changeValues(value, changes).map(({ why, to }) => ({ path, why, to }));
}
