import type { Field } from '../fields/field.ts';
import { activityKeys, parseActivity } from './activities.ts';
import type { Condition } from './definition.ts';
import { OperandProblem, type Operator, type Plain } from './operator.ts';
import { describe, enumerate, isMapping, isSequence, type Mapping, type Path, several } from './plain.ts';
import { mendOf, type Reading } from './reading.ts';
import { type Known, mendWord, suggest } from './suggest.ts';

type Parsed = Condition | undefined;

/** The keys of a condition that are no fields, with words that people write for them. */
const forms: readonly Known[] = [
  { id: 'all', synonyms: ['and', 'every', 'all_of'] },
  { id: 'any', synonyms: ['or', 'some', 'any_of', 'one_of'] },
  { id: 'none', synonyms: ['nor', 'none_of'] },
  'at_least',
  'of',
  { id: 'missing', synonyms: ['blank', 'empty', 'absent'] },
  { id: 'present', synonyms: ['filled', 'known', 'exists'] },
];

/** What people write for operators. */
const operatorSynonyms: Readonly<Record<string, readonly string[]>> = {
  is: ['equals', 'equal', 'eq', '=', '==', 'one_of', 'any_of', 'any'],
  not: ['is_not', 'not_equal', 'ne', '!=', '<>', 'none', 'none_of', 'not_in'],
  in: ['in_list', 'member_of', 'on'],
  has_word: ['word', 'words', 'has_words', 'includes'],
  has_phrase: ['phrase', 'phrases', 'has_phrases'],
  starts_with: ['prefix', 'begins_with'],
  ends_with: ['suffix'],
  contains: ['has', 'like', 'substring'],
  matches: ['regex', 'regexp', 'pattern', 'match'],
  at_least: ['gte', '>=', 'min', 'minimum', 'from'],
  at_most: ['lte', '<=', 'max', 'maximum', 'up_to'],
  above: ['gt', '>', 'greater_than', 'more_than', 'over', 'after'],
  below: ['lt', '<', 'less_than', 'fewer_than', 'before'],
  between: ['range', 'from_to'],
  within: ['in_the_last', 'since', 'newer_than', 'younger_than'],
  older_than: ['before_last', 'longer_ago_than'],
  under: ['subcode_of', 'subdomain_of', 'below_code'],
};

/**
 * Reads a condition: a mapping whose entries all have to hold. An entry is a field with a value or with operators, or
 * `activity` with `within` and `at_least`, or one of the forms `all`, `any`, `none`, `at_least` with `of`, `missing`,
 * `present`. Undefined where something is wrong,
 * and then all of it is reported.
 */
export function parseCondition(plain: Plain, path: Path, reading: Reading): Parsed {
  if (!isMapping(plain) || Object.keys(plain).length === 0) {
    const found = isMapping(plain) ? 'an empty mapping' : describe(plain);
    const mend = 'Write a field with a value, for example `{ role: decision_maker }`.';
    reading.report('bad-condition', path, `Here must stand a condition, not ${found}.`, mend);
    return undefined;
  }
  const keys = Object.keys(plain);
  if (!Object.hasOwn(plain, 'activity')) return together(keys.map((key) => parseEntry(plain, key, path, reading)));
  const beside = keys.filter((key) => !activityKeys.includes(key));
  return together([parseActivity(plain, path, reading), ...beside.map((key) => parseEntry(plain, key, path, reading))]);
}

/** All parts must hold; a single part stands for itself. `nothing` is an entry that belongs to another one. */
function together(parts: readonly (Parsed | 'nothing')[]): Parsed {
  const said = parts.filter((part) => part !== 'nothing');
  if (said.length === 1) return said[0];
  return combined(said, (of) => ({ kind: 'all', of }));
}

function combined(parts: readonly Parsed[], build: (of: readonly Condition[]) => Condition): Parsed {
  const of = parts.filter((part) => part !== undefined);
  return of.length === parts.length && of.length > 0 ? build(of) : undefined;
}

function parseEntry(condition: Mapping, key: string, around: Path, reading: Reading): Parsed | 'nothing' {
  const plain = condition[key];
  const path = [...around, key];
  switch (key) {
    case 'all':
    case 'any':
    case 'none':
      return combined(parseParts(plain, path, reading), (of) => ({ kind: key, of }));
    case 'at_least':
      return parseAtLeast(condition, around, reading);
    case 'of':
      if (Object.hasOwn(condition, 'at_least')) return 'nothing';
      reading.report(
        'bad-condition',
        path,
        '`of` needs a number beside it.',
        'Add `at_least: 2`, or write `any`.',
        'key',
      );
      return undefined;
    case 'missing':
    case 'present':
      return parsePresence(key, plain, path, reading);
    default:
      return parseField(key, plain, path, reading);
  }
}

function parseParts(plain: Plain, path: Path, reading: Reading): readonly Parsed[] {
  if (isSequence(plain) && plain.length > 0) {
    return plain.map((part, index) => parseCondition(part, [...path, index], reading));
  }
  const key = path[path.length - 1];
  const found = isSequence(plain) ? 'an empty list' : describe(plain);
  const mend = `Write \`${key}: [{ role: decision_maker }, { seniority: c_suite }]\`.`;
  reading.report('bad-condition', path, `\`${key}\` must be a list of conditions, not ${found}.`, mend);
  return [];
}

function parseAtLeast(condition: Mapping, around: Path, reading: Reading): Parsed {
  const path = [...around, 'at_least'];
  const { at_least: number, of } = condition;
  if (of === undefined) {
    const mend = 'Add `of: [...]` with the conditions to count.';
    reading.report('bad-condition', path, '`at_least` needs conditions beside it to count.', mend, 'key');
    return undefined;
  }
  const parts = parseParts(of, [...around, 'of'], reading);
  const count = typeof number === 'string' && /^\d{1,4}$/.test(number) ? Number(number) : 0;
  if (parts.length > 0 && (count < 1 || count > parts.length)) {
    const message = `\`at_least\` must be a whole number from 1 to ${parts.length}, the conditions in \`of\`, not ${describe(number)}.`;
    reading.report('bad-condition', path, message, `Write a number from 1 to ${parts.length}.`);
    return undefined;
  }
  return combined(parts, (conditions) => ({ kind: 'at_least', count, of: conditions }));
}

/** `missing: budget`, `present: [email, phone]`: each of the fields. */
function parsePresence(operator: 'missing' | 'present', plain: Plain, path: Path, reading: Reading): Parsed {
  const ids = several(plain);
  if (ids.length === 0) {
    reading.report('bad-condition', path, `\`${operator}\` names no field.`, `Write \`${operator}: budget\`.`);
    return undefined;
  }
  return together(
    ids.map((id, index): Parsed => {
      const place = isSequence(plain) ? [...path, index] : path;
      const field = reading.field(id, place);
      return field === undefined ? undefined : { kind: 'test', field, operator, operand: true, at: reading.at(place) };
    }),
  );
}

function parseField(id: string, plain: Plain, path: Path, reading: Reading): Parsed {
  const field = reading.vocabulary.field(id);
  if (field === undefined) {
    reportNoField(id, path, reading);
    return undefined;
  }
  if (!isMapping(plain)) return parseTest(field, 'is', plain, path, reading, `\`${id}\``);
  const asked = Object.keys(plain);
  if (asked.length === 0) {
    const mend = `Write \`${id}: value\`, or an operator with its operand.`;
    reading.report('bad-condition', path, `\`${id}\` is asked nothing.`, mend);
    return undefined;
  }
  return together(
    asked.map((operator) =>
      parseTest(field, operator, plain[operator], [...path, operator], reading, `\`${id}: ${operator}\``),
    ),
  );
}

function reportNoField(id: string, path: Path, reading: Reading): void {
  const { operators, fields } = reading.vocabulary;
  if (operators.some((operator) => operator.id === id)) {
    const mend = id === 'not' ? 'Write `none: [...]`.' : `Write it below a field: \`title: { ${id}: ... }\`.`;
    reading.report('bad-condition', path, `\`${id}\` is an operator and does not say of which field.`, mend, 'key');
    return;
  }
  const form = suggest(id, forms);
  const fieldIds = fields.map((each) => each.id);
  if (form === undefined || suggest(id, fieldIds) !== undefined) {
    reading.field(id, path, 'key');
    return;
  }
  const message = `\`${id}\` is neither a field nor a way to combine conditions.`;
  reading.report('unknown-field', path, message, `Write \`${form}\`.`, 'key');
}

function parseTest(field: Field, id: string, operand: Plain, path: Path, reading: Reading, place: string): Parsed {
  const { operators } = reading.vocabulary;
  const operator = operators.find((each) => each.id === id);
  const fitting = operators.filter((each) => questions(each, field)).map((each) => each.id);
  if (operator === undefined) {
    const known = fitting.map((each) => ({ id: each, synonyms: operatorSynonyms[each] ?? [] }));
    const mend = mendWord(id, known, `Write ${enumerate(fitting, 'or')}.`);
    reading.report('unknown-operator', path, `There is no operator \`${id}\`.`, mend, 'key');
    return undefined;
  }
  if (!questions(operator, field)) {
    const message = `\`${id}\` cannot question \`${field.id}\`, which is of the kind \`${field.kind.id}\`.`;
    reading.report('operator-kind', path, message, `Write ${enumerate(fitting, 'or')}.`, 'key');
    return undefined;
  }
  const understood = operator.parse(operand, field, reading.listIds);
  if (understood instanceof OperandProblem) {
    const values = understood.code === 'unknown-value' ? field.kind.terms?.map((term) => term.id) : undefined;
    const mend = mendOf(understood) ?? (values && `Write ${enumerate(values, 'or')}.`);
    reading.report(understood.code, [...path, ...understood.path], `${place}: ${understood.message}.`, mend);
    return undefined;
  }
  if ((id === 'missing' || id === 'present') && understood === false) {
    const opposite = id === 'missing' ? 'present' : 'missing';
    return { kind: 'test', field: field.id, operator: opposite, operand: true, at: reading.at(path, 'key') };
  }
  return { kind: 'test', field: field.id, operator: id, operand: understood, at: reading.at(path, 'key') };
}

function questions(operator: Operator, field: Field): boolean {
  return operator.kinds === 'any' || operator.kinds.includes(field.kind.id);
}
