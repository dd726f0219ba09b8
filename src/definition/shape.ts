import * as z from 'zod';
import { isDayText } from './day-text.ts';
import type { Plain } from './operator.ts';
import { enumerate } from './plain.ts';

/*
 * What the shapes of a definition are made of, and the shapes of single values. Messages end the sentence "`key` ...".
 */

const aText = 'must be a text';
const aName = 'must be a name of letters, digits, `-` and `_`';
const aWholeNumber = 'must be a whole number';
const aPositiveNumber = 'must be a whole number of 0 or more';
const aDate = 'must be a date, year first';
const aHash = 'must be a SHA-256 of 64 hexadecimal digits';
const aScore = 'must be a whole number, or two as `40..60`';
const aShare = 'must be a share from `0%` to `100%`';
const yesOrNo = 'must be `yes` or `no`';
export const aMapping = 'must be a mapping of keys and values';
const aList = 'must be a list';
export const somethingNamed = 'must name at least one thing';
export const twoShares = 'must be two shares, the lower one first';

/** How to mend what a message of these shapes complains of. */
export const mends: Readonly<Record<string, string>> = {
  [aText]: 'Write a text, in quotes where it contains `: ` or ` #`.',
  [aName]: 'Write a short name, for example `too-small`.',
  [aWholeNumber]: 'Write digits, for example `20` or `-5`.',
  [aPositiveNumber]: 'Write digits, for example `40`.',
  [aDate]: 'Write it as `2027-04-01`.',
  [aHash]: 'Let `leadq agree` write it.',
  [aScore]: 'Write `45`, or the least and the most as `40..60`.',
  [aShare]: 'Write a number with `%`, for example `25%`.',
  [yesOrNo]: 'Write `yes` or `no`.',
  [aMapping]: 'Write `key: value` pairs below it, indented alike.',
  [aList]: 'Write its items below it, each after `- `, or as `[first, second]`.',
  [somethingNamed]: 'Write at least one, or leave the key out.',
  [twoShares]: 'Write them as `[25%, 35%]`.',
};

/** The message of an unknown key is the list of the known ones; who words the diagnostic finds the nearest. */
export function mapping<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : aMapping),
  });
}

export function listOf<S extends z.ZodType>(item: S) {
  return z.array(item, aList);
}

export function oneOf<const W extends readonly string[]>(words: W) {
  return z.enum(words, `must be ${enumerate(words, 'or')}`);
}

/** Anything at all, to be read by itself. `part` says what, by the name that it has in the JSON Schema. */
export function plain(part: string) {
  return z.custom<Plain>((value) => value !== undefined).meta({ part });
}

/** A mapping whose keys the definition names. */
export function entries(part: string) {
  return z.record(z.string(), plain('any'), aMapping).meta({ part });
}

/** What a key means, said once for editors and the reference page. `example` is a value as it stands in a definition. */
export function key<S extends z.ZodType>(shape: S, description: string, example?: string, usual?: string): S {
  return shape.meta({ description, ...(example && { example }), ...(usual && { usual }) });
}

export const text = z.string(aText).min(1, aText).meta({ part: 'text' });
export const anyText = z.string(aText).meta({ part: 'any_text' });
export const name = z
  .string(aName)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u, aName)
  .meta({ part: 'name' });
export const integer = z
  .string(aWholeNumber)
  .regex(/^[+-]?\d{1,9}$/, aWholeNumber)
  .transform(Number)
  .meta({ part: 'whole_number' });
export const natural = z
  .string(aPositiveNumber)
  .regex(/^\d{1,9}$/, aPositiveNumber)
  .transform(Number)
  .meta({ part: 'natural_number' });
export const yesNo = z
  .string(yesOrNo)
  .regex(/^(?:yes|no|true|false|on|off)$/i, yesOrNo)
  .transform((word) => /^(?:yes|true|on)$/i.test(word))
  .meta({ part: 'yes_no' });
export const date = z.string(aDate).refine(isDayText, aDate).meta({ part: 'date' });
export const share = z
  .string(aShare)
  .regex(/^(?:100|\d{1,2}(?:\.\d{1,6})?)\s?%$/, { error: aShare, abort: true })
  .transform((percent) => Number.parseFloat(percent) / 100)
  .meta({ part: 'share' });

export const scoreRange = z
  .string(aScore)
  .regex(/^[+-]?\d{1,9}(?:\.\.[+-]?\d{1,9})?$/, { error: aScore, abort: true })
  .transform((range) => range.split('..').map(Number))
  .transform(([min, max = min]) => ({ min, max }))
  .refine(({ min, max }) => min <= max, aScore)
  .meta({ part: 'score_range' });

export const meaning = z
  .string(aHash)
  .regex(/^[0-9a-f]{64}$/, aHash)
  .meta({ part: 'hash' });
