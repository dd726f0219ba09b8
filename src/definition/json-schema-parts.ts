import type { Field } from '../fields/field.ts';
import { gateLimit, gatePath } from './gate.ts';
import type { DescribedVocabulary } from './json-schema.ts';
import { described, type JsonSchema, oneOrSeveral, refer, schemaOf, words } from './json-schema-shape.ts';
import { fakeGroups } from './reject.ts';
import { reservedSections } from './rules.ts';
import {
  barShape,
  choiceShape,
  duplicatesShape,
  exampleActivityShape,
  exampleShape,
  funnelShape,
  listFileShape,
  profileSetShape,
  profileShape,
  readyDemandShape,
  readyShape,
  rejectShape,
  requireShape,
  ruleShape,
  scoringRuleShape,
  sectionShape,
  statusShape,
  strength,
  texts,
  trackShape,
} from './schema.ts';

/** What the strengths of a check mean. */
export const strengths: Readonly<Record<(typeof strength.options)[number], string>> = {
  proof: 'rejects by itself',
  sign: 'rejects together with a sign about something else',
  off: 'nobody looks',
};

/** The parts of a definition that are read by themselves, by the names that `schema.ts` gives them. */
export function partSchemas({ checks, counters, fields }: DescribedVocabulary): Readonly<Record<string, JsonSchema>> {
  const names = fields.map(({ id, means }) => ({ id, means }));
  return {
    field: { title: 'field', ...words(names) },
    fields: { title: 'list of fields', type: 'array', items: refer('field'), minItems: 1 },
    texts: { title: 'text, or several', ...oneOrSeveral(refer('text')) },
    lists: {
      title: 'lists by name',
      type: 'object',
      additionalProperties: {
        title: 'list of texts, or a file',
        anyOf: [schemaOf(texts), { title: 'file', ...schemaOf(listFileShape) }],
      },
    },
    list_references: { title: 'named list, or several', ...oneOrSeveral(refer('list_reference')) },
    columns: { title: 'headers by field', ...byField(fields, refer('text')) },
    blanks: {
      title: 'texts by field',
      ...byField(fields, refer('texts'), { '*': 'Texts that mean "nothing" in every field.' }),
    },
    lead: { title: 'texts by field', ...byField(fields, refer('any_text')) },
    demands: {
      title: 'list of fields and choices',
      type: 'array',
      items: { anyOf: [refer('field'), schemaOf(choiceShape)] },
    },
    require: { title: 'list of fields and choices, or a mapping', anyOf: [refer('demands'), schemaOf(requireShape)] },
    reject: schemaOf(rejectShape),
    strength: {
      title: 'strength',
      enum: strength.options,
      enumDescriptions: strength.options.map((each) => strengths[each]),
    },
    fake: {
      title: 'strengths by group or check',
      type: 'object',
      properties: {
        ...described(
          fakeGroups.map((id) => ({ id, means: `All checks of the ${id}.` })),
          refer('strength'),
        ),
        ...described(
          checks.filter(({ group }) => fakeGroups.includes(group)),
          refer('strength'),
        ),
        allow: refer('list_references', { description: 'Lists of what is never a fake.' }),
      },
      additionalProperties: false,
    },
    rule: { title: 'rule', ...schemaOf(ruleShape) },
    scoring_rule: { title: 'scoring rule', ...schemaOf(scoringRuleShape) },
    sections: {
      title: 'sections by name',
      type: 'object',
      propertyNames: { not: { enum: reservedSections } },
      additionalProperties: { title: 'section', anyOf: [schemaOf(sectionShape), schemaOf(profileSetShape)] },
    },
    profile: { title: 'profile', ...schemaOf(profileShape) },
    ready: {
      title: 'conditions by name',
      type: 'object',
      additionalProperties: { title: 'thing to know', ...schemaOf(readyShape) },
    },
    status: schemaOf(statusShape),
    demand: { title: 'demand', type: 'object', minProperties: 1, ...demand },
    bar: bar(),
    track: { title: 'track', ...schemaOf(trackShape) },
    keys: {
      title: 'list of fields and of lists of fields',
      type: 'array',
      items: { anyOf: [refer('field'), refer('fields')] },
    },
    duplicates: { title: 'mapping, or `none`', anyOf: [schemaOf(duplicatesShape), { enum: ['none', 'off', 'no'] }] },
    gates: { title: 'gate, or several', ...oneOrSeveral(refer('gate')) },
    gate: {
      title: 'gate',
      type: 'string',
      pattern: `^\\s*(?:${counters.map(({ id }) => id).join('|')}|(?=[^<>]*[.[])${gatePath})\\s*${gateLimit}\\s*$`,
    },
    funnel: schemaOf(funnelShape),
    example: { title: 'example', ...schemaOf(exampleShape) },
    example_activity: { title: 'activity record', ...schemaOf(exampleActivityShape) },
  };
}

const demand: JsonSchema = {
  properties: {
    score: refer('whole_number', { description: 'The least score of the lead.', examples: [60] }),
    ready: {
      description: 'Names from `ready` that have to hold: all of a list, or so many of it.',
      anyOf: [refer('name'), schemaOf(texts), schemaOf(readyDemandShape)],
      examples: [['need', 'timing'], { at_least: 2, of: ['need', 'authority', 'timing', 'budget'] }],
    },
  },
  additionalProperties: refer('whole_number', { description: 'The least score of this section.', examples: [10] }),
};

/** A bar is a demand with a name. */
function bar(): JsonSchema {
  const { properties, required } = schemaOf(barShape);
  return {
    title: 'bar',
    type: 'object',
    required,
    minProperties: 2,
    ...demand,
    properties: { ...properties, ...demand.properties },
  };
}

function byField(
  fields: readonly Field[],
  like: JsonSchema,
  beside: Readonly<Record<string, string>> = {},
): JsonSchema {
  const others = Object.entries(beside).map(([id, means]) => ({ id, means }));
  return { type: 'object', properties: described([...others, ...fields], like), additionalProperties: false };
}
