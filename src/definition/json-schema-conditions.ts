import type { Field } from '../fields/field.ts';
import type { KindId, Term } from '../fields/kind.ts';
import { words as wordsOf } from '../fields/text.ts';
import type { DescribedVocabulary } from './json-schema.ts';
import { anyCase } from './json-schema-scalars.ts';
import { type Described, type JsonSchema, oneOrSeveral, refer, words } from './json-schema-shape.ts';
import type { OperandForm, Operator } from './operator.ts';
import { valueForms } from './value-forms.ts';

/** The keys of a condition that are no fields. */
export const conditionForms: readonly Described[] = [
  { id: 'all', means: 'Every one of these conditions holds.' },
  { id: 'any', means: 'At least one of these conditions holds.' },
  { id: 'none', means: 'None of these conditions holds.' },
  { id: 'at_least', means: 'How many: of the conditions in `of`, or of the activities.' },
  { id: 'of', means: 'The conditions that `at_least` counts.' },
  { id: 'present', means: 'The field has a value that can be read; of several fields, each.' },
  { id: 'missing', means: 'The field has no value, or none that can be read; of several fields, each.' },
  { id: 'activity', means: 'The lead did something of this type, or of one of these types.' },
  { id: 'within', means: 'Only activities of this period up to today count.' },
];

const conditions: JsonSchema = { type: 'array', items: refer('condition'), minItems: 1 };
const fieldOrFields: JsonSchema = { anyOf: [refer('field'), refer('fields')] };

const formSchemas: Readonly<Record<string, JsonSchema>> = {
  all: conditions,
  any: conditions,
  none: conditions,
  at_least: refer('natural_number'),
  of: conditions,
  present: fieldOrFields,
  missing: fieldOrFields,
  activity: refer('activity_types'),
  within: refer('period'),
};

/** Conditions: the forms, and for each field what can be asked of it. Fields of one kind or vocabulary are asked alike. */
export function conditionSchemas({ fields, operators, field }: DescribedVocabulary): Record<string, JsonSchema> {
  const forms = conditionForms.map(({ id, means }) => [id, { ...formSchemas[id], description: means }]);
  const asked = new Map<string, Field>();
  const questions = fields.map((one) => {
    const name = nameOf(one, fields);
    asked.set(name, one);
    return [one.id, refer(name, { description: one.means })];
  });
  return {
    condition: {
      title: 'condition',
      type: 'object',
      minProperties: 1,
      properties: Object.fromEntries([...forms, ...questions]),
      additionalProperties: false,
      dependencies: {
        at_least: { anyOf: [{ required: ['of'] }, { required: ['activity'] }] },
        of: ['at_least'],
        within: ['activity'],
      },
    },
    activity_type: { title: 'type of activity', ...words(field('activity_type')?.kind.terms ?? []) },
    activity_types: { title: 'type of activity, or several', ...oneOrSeveral(refer('activity_type')) },
    ...Object.fromEntries(operators.flatMap(operatorSchema)),
    ...Object.assign({}, ...[...asked].map(([name, one]) => questionSchemas(name, one, operators))),
  };
}

/** Operands that look alike for every field. */
const operands: Readonly<Partial<Record<OperandForm, JsonSchema>>> = {
  texts: refer('texts'),
  lists: refer('list_references'),
  period: refer('period'),
  yes_no: refer('yes_no'),
};

function operatorSchema({ id, means, operand }: Operator): [string, JsonSchema][] {
  const schema = operands[operand];
  return schema === undefined ? [] : [[`operator_${id}`, { ...schema, description: means }]];
}

/** Of a vocabulary, the first field that has it; else the kind. */
function nameOf({ kind }: Field, fields: readonly Field[]): string {
  const first = kind.terms && fields.find((other) => other.kind.terms === kind.terms);
  return first === undefined ? `kind_${kind.id}` : `words_of_${first.id}`;
}

function questionSchemas(name: string, { kind }: Field, operators: readonly Operator[]): Record<string, JsonSchema> {
  const fitting = operators.filter(({ kinds }) => kinds === 'any' || kinds.includes(kind.id));
  const value = `${name}_value`;
  const values = `${name}_values`;
  const own: Readonly<Partial<Record<OperandForm, JsonSchema>>> = {
    values: refer(values),
    value: refer(value),
    two_values: { type: 'array', items: refer(value), minItems: 2, maxItems: 2 },
  };
  const properties = fitting.map(({ id, means, operand }) => {
    const schema = own[operand];
    return [id, schema === undefined ? refer(`operator_${id}`) : { ...schema, description: means }];
  });
  return {
    [value]: kind.terms === undefined ? valueSchema(kind.id) : termSchema(kind.terms),
    [values]: oneOrSeveral(refer(value)),
    [name]: {
      anyOf: [
        refer(values),
        { type: 'object', minProperties: 1, properties: Object.fromEntries(properties), additionalProperties: false },
      ],
    },
  };
}

/** What the text of a value must hold at least, where an editor can see that it is none. */
const marks: Readonly<Partial<Record<KindId, string>>> = {
  email: '@',
  phone: '\\d',
  domain: '\\.',
  number: '\\d',
  money: '\\d',
  date: '\\d',
  naics: '\\d',
  sic: '^\\s*[A-Ka-k]\\s*$|\\d',
};

function valueSchema(kind: KindId): JsonSchema {
  const title = valueForms[kind];
  if (kind === 'boolean') return { title, anyOf: [refer('yes_no'), refer('text')] };
  const mark = marks[kind];
  return mark === undefined
    ? { title, ...refer('text') }
    : { title, type: ['string', 'number'], pattern: `^lists\\.|${mark}` };
}

/** The words that editors offer, and quietly also lists and the synonyms, in capitals or not, however words are parted. */
function termSchema(terms: readonly Term[]): JsonSchema {
  const spellings = terms.flatMap(({ id, synonyms }) => [id.replaceAll('_', ' '), ...synonyms]);
  const patterns = spellings.map((spelling) =>
    wordsOf(spelling.toLowerCase())
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('[\\W_]+'),
  );
  return {
    anyOf: [
      words(terms),
      {
        type: spellings.includes('true') ? ['string', 'boolean'] : 'string',
        pattern: `^\\s*(?:${anyCase(patterns.join('|'))})\\s*$|^lists\\.`,
      },
    ],
  };
}
