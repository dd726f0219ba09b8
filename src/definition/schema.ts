import { z } from 'zod';
import { isDate } from '../fields/calendar.ts';
import type { Plain } from './operator.ts';
import { enumerate } from './plain.ts';

/*
 * The shapes of a definition's parts over plain texts. Rules, conditions and what else is checked one by one stay plain
 * here, so that a mistake in one hides none in another. Messages end the sentence "`key` ...".
 */

const aText = 'must be a text';
const aName = 'must be a name of letters, digits, `-` and `_`';
const aWholeNumber = 'must be a whole number';
const aPositiveNumber = 'must be a whole number of 0 or more';
const aDate = 'must be a date, year first';
const aShare = 'must be a share from `0%` to `100%`';
const yesOrNo = 'must be `yes` or `no`';
const aMapping = 'must be a mapping of keys and values';
const aList = 'must be a list';
const somethingNamed = 'must name at least one thing';
const twoShares = 'must be two shares, the lower one first';

/** How to mend what a message of these shapes complains of. */
export const mends: Readonly<Record<string, string>> = {
  [aText]: 'Write a text, in quotes where it contains `: ` or ` #`.',
  [aName]: 'Write a short name, for example `too-small`.',
  [aWholeNumber]: 'Write digits, for example `20` or `-5`.',
  [aPositiveNumber]: 'Write digits, for example `40`.',
  [aDate]: 'Write it as `2027-04-01`.',
  [aShare]: 'Write a number with `%`, for example `25%`.',
  [yesOrNo]: 'Write `yes` or `no`.',
  [aMapping]: 'Write `key: value` pairs below it, indented alike.',
  [aList]: 'Write its items below it, each after `- `, or as `[first, second]`.',
  [somethingNamed]: 'Write at least one, or leave the key out.',
  [twoShares]: 'Write them as `[25%, 35%]`.',
};

/** The message of an unknown key is the list of the known ones; who words the diagnostic finds the nearest. */
function mapping<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : aMapping),
  });
}

function listOf<S extends z.ZodType>(item: S) {
  return z.array(item, aList);
}

function oneOf<const W extends readonly string[]>(words: W) {
  return z.enum(words, `must be ${enumerate(words, 'or')}`);
}

/** Anything at all, to be read by itself. */
const plain = z.custom<Plain>((value) => value !== undefined);
/** A mapping whose keys the definition names. */
const entries = z.record(z.string(), plain, aMapping);

export const text = z.string(aText).min(1, aText);
export const anyText = z.string(aText);
export const name = z.string(aName).regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u, aName);
export const integer = z
  .string(aWholeNumber)
  .regex(/^[+-]?\d{1,9}$/, aWholeNumber)
  .transform(Number);
const natural = z
  .string(aPositiveNumber)
  .regex(/^\d{1,9}$/, aPositiveNumber)
  .transform(Number);
const yesNo = z
  .string(yesOrNo)
  .regex(/^(?:yes|no|true|false|on|off)$/i, yesOrNo)
  .transform((word) => /^(?:yes|true|on)$/i.test(word));
const date = z.string(aDate).refine(isDay, aDate);
const share = z
  .string(aShare)
  .regex(/^(?:100|\d{1,2}(?:\.\d{1,6})?)\s?%$/, { error: aShare, abort: true })
  .transform((percent) => Number.parseFloat(percent) / 100);

const signature = mapping({ by: text, date });

export const definitionShape = mapping({
  leadq: plain,
  name: text.optional(),
  description: anyText.optional(),
  agreement: mapping({
    marketing: signature.optional(),
    sales: signature.optional(),
    review_by: date.optional(),
  }).optional(),
  default_country: plain.optional(),
  lists: entries.optional(),
  columns: entries.optional(),
  blanks: entries.optional(),
  require: plain.optional(),
  reject: plain.optional(),
  qualify: listOf(plain).optional(),
  score: entries.optional(),
  ready: entries.optional(),
  status: plain.optional(),
  bars: listOf(plain).optional(),
  nurture: listOf(plain).optional(),
  duplicates: plain.optional(),
  gates: plain.optional(),
  funnel: plain.optional(),
  examples: listOf(plain).optional(),
});

export const texts = listOf(text).min(1, somethingNamed);
export const plains = listOf(plain);
export const somePlains = plains.min(1, somethingNamed);

export const listFileShape = mapping({
  file: text,
  value: text.optional(),
  name: text.optional(),
  domain: text.optional(),
  email: text.optional(),
  phone: text.optional(),
});

export const requireShape = mapping({ fields: plain, otherwise: oneOf(['rejected', 'nurture']).optional() });
export const choiceShape = mapping({ any: plain });

export const rejectShape = mapping({
  competitors: plain.optional(),
  suppress: plain.optional(),
  opt_out: yesNo.optional(),
  fake: entries.optional(),
  when: listOf(plain).optional(),
});
export const strength = oneOf(['proof', 'sign', 'off']);

export const ruleShape = mapping({ id: name, if: plain });
export const scoringRuleShape = mapping({ id: name, if: plain, points: integer });
export const readyShape = mapping({ if: plain });
export const trackShape = mapping({ track: name, if: plain });

export const sectionShape = mapping({ max: natural.optional(), rules: listOf(plain) });
export const profileSetShape = mapping({ profiles: listOf(plain) });
export const profileShape = mapping({ id: name, max: natural.optional(), rules: listOf(plain) });

export const statusShape = mapping({ qualified: plain.optional(), nurture: plain.optional() });
/** Its other keys are those of a demand. */
export const barShape = z.looseObject({ id: name }, aMapping);
export const readyDemandShape = mapping({ at_least: natural, of: texts });

export const duplicatesShape = mapping({ by: plain.optional(), keep: oneOf(['first']).optional() });

export const funnelShape = mapping({
  stages: texts.optional(),
  marketing_sources: texts.optional(),
  marketing_share: mapping({
    between: z.tuple([share, share], twoShares).refine(([low, high]) => low <= high, twoShares),
  }).optional(),
});

export const exampleShape = mapping({
  name: text,
  lead: entries,
  expect: mapping({
    status: oneOf(['qualified', 'nurture', 'rejected']).optional(),
    reasons: listOf(text).optional(),
    track: text.optional(),
    bar: text.optional(),
    score: text.optional(),
  }),
});

/** What the language means to say one day, and this version cannot read yet. */
export function isLater(key: string, known: readonly string[]): boolean {
  return key === 'half_life' || key === 'each' || (key === 'max' && known.includes('points'));
}

function isDay(written: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written)?.map(Number) ?? [];
  return year !== undefined && isDate(year, month, day);
}
