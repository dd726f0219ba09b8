import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import type { JsonSchema } from './json-schema-shape.ts';

const countries = codes.map(([alpha2]) => alpha2).join('|');

/** Texts, numbers and days, by the names that `shape.ts` gives them. */
export const scalarSchemas: Readonly<Record<string, JsonSchema>> = {
  text: { title: 'text', type: ['string', 'number', 'boolean'], minLength: 1 },
  any_text: { title: 'text', type: ['string', 'number', 'boolean', 'null'] },
  name: { title: 'name', type: ['string', 'number'], pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$' },
  whole_number: { title: 'whole number', type: ['integer', 'string'], pattern: '^[+-]?\\d{1,9}$' },
  natural_number: {
    title: 'whole number of 0 or more',
    type: ['integer', 'string'],
    minimum: 0,
    pattern: '^\\d{1,9}$',
  },
  yes_no: {
    title: 'yes or no',
    anyOf: [
      { enum: ['yes', 'no'] },
      { type: 'boolean' },
      { type: 'string', pattern: anyCase('^(?:yes|no|true|false|on|off)$') },
    ],
  },
  date: { title: 'day', type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$' },
  period: {
    title: 'period',
    type: 'string',
    pattern: anyCase('^\\s*\\d{1,4}[ -]*(?:day|week|wk|month|mo|mth|quarter|year|yr)s?\\.?\\s*$'),
  },
  share: { title: 'percentage', type: 'string', pattern: '^(?:100|\\d{1,2}(?:\\.\\d{1,6})?)\\s?%$' },
  score_range: {
    title: 'whole number or range',
    type: ['integer', 'string'],
    pattern: '^[+-]?\\d{1,9}(?:\\.\\.[+-]?\\d{1,9})?$',
  },
  hash: { title: 'SHA-256', type: ['string', 'number'], pattern: '^[0-9a-f]{64}$' },
  version: { title: '1', enum: [1, '1'] },
  country: {
    title: 'country',
    type: 'string',
    pattern: `^(?:${countries}|${countries.toLowerCase()})$`,
  },
  list_reference: { title: 'named list', type: 'string', pattern: '^lists\\.' },
};

/** A pattern for words in capitals or not: JSON Schema has no flag for it. Escapes of letters stay. */
export function anyCase(pattern: string): string {
  return pattern.replace(/\\p\{\w+\}|\\.|\p{L}/gu, (found) => {
    const upper = found.toUpperCase();
    return found.startsWith('\\') || upper.length !== 1 ? found : `[${found}${upper}]`;
  });
}
