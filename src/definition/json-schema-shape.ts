import { parse } from 'yaml';
import * as z from 'zod';

/** A word of the language with one line on what it means. */
export interface Described {
  readonly id: string;
  readonly means: string;
}

/** A part of a JSON Schema, with the keywords that are used here. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  /** What each value of `enum` means; editors show it. */
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly additionalItems?: boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly minProperties?: number;
  readonly required?: readonly string[];
  readonly dependencies?: Readonly<Record<string, readonly string[] | JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** The JSON Schema of a shape. What is read by itself, and what is described once, is referred to by its part's name. */
export function schemaOf(shape: z.ZodType): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(shape, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  return withReferences(schema) as JsonSchema;
}

/** Refers to a definition; `also` goes beside it, for people. */
export function refer(part: string, also: JsonSchema = {}): JsonSchema {
  return { $ref: `#/definitions/${part}`, ...also };
}

/** One of something, or a list of some. */
export function oneOrSeveral(one: JsonSchema): JsonSchema {
  return { anyOf: [one, { type: 'array', items: one, minItems: 1 }] };
}

/** A word of a closed vocabulary. */
export function words(vocabulary: readonly Described[]): JsonSchema {
  return { enum: vocabulary.map(({ id }) => id), enumDescriptions: vocabulary.map(({ means }) => means) };
}

/** Properties that all look alike. */
export function described(vocabulary: readonly Described[], like: JsonSchema): Record<string, JsonSchema> {
  return Object.fromEntries(vocabulary.map(({ id, means }) => [id, { ...like, description: means }]));
}

/** What `shape.ts` says of a shape, among the keywords for it. */
interface WrittenSchema {
  readonly part?: string;
  readonly description?: string;
  /** As YAML. */
  readonly example?: string;
  readonly usual?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

function withReferences(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withReferences);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { part, description, example, usual, properties, ...rest } = schema as WrittenSchema;
  const words: JsonSchema = {
    ...(description !== undefined && { description }),
    ...(usual !== undefined && { default: usual }),
    ...(example !== undefined && { examples: [parse(example)] }),
  };
  if (part !== undefined) return refer(part, words);
  return { ...words, ...eachWithReferences(rest), ...(properties && { properties: eachWithReferences(properties) }) };
}

function eachWithReferences(parts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, withReferences(part)]));
}
