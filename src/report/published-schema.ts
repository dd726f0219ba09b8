import * as z from 'zod';
import { snakeKey } from '../output/key-case.ts';

type Part = null | boolean | number | string | readonly Part[] | { readonly [keyword: string]: Part };

/** The JSON Schema of what is published of a shape, draft 7. */
export function publishedSchema(shape: z.ZodType, title: string, description: string): object {
  const { $schema, ...parts } = z.toJSONSchema(shape, { target: 'draft-7', override: withoutNumericLimits });
  return { $schema, title, description, ...(withPublishedKeys(parts as Part) as object) };
}

/** That whole numbers are exact in JavaScript says nothing of a report. */
function withoutNumericLimits({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}

/** A schema whose properties are spelled as they are published. */
function withPublishedKeys(part: Part): Part {
  if (part === null || typeof part !== 'object') return part;
  if (Array.isArray(part)) return part.map(withPublishedKeys);
  return Object.fromEntries(
    Object.entries(part).map(([keyword, value]): [string, Part] => {
      if (keyword === 'required') return [keyword, (value as string[]).map(snakeKey)];
      if (keyword !== 'properties') return [keyword, withPublishedKeys(value)];
      const properties = Object.entries(value as { readonly [key: string]: Part });
      return [keyword, Object.fromEntries(properties.map(([key, one]) => [snakeKey(key), withPublishedKeys(one)]))];
    }),
  );
}
