import type { z } from 'zod';
import { readPeriod } from './activities.ts';
import { parseCondition } from './conditions.ts';
import type { Profile, Rule, ScoringRule, Section } from './definition.ts';
import type { Plain } from './operator.ts';
import { isMapping, type Path } from './plain.ts';
import type { Reading } from './reading.ts';
import { profileSetShape, profileShape, readyShape, ruleShape, scoringRuleShape, sectionShape } from './schema.ts';
import { soleActivity } from './sole-activity.ts';

/** Rules that decide: of `reject` and `qualify`. Their points are 0. */
export function readRules(items: readonly Plain[] = [], path: Path, reading: Reading): Rule[] {
  return readEach(ruleShape, items, path, reading, (rule) => rule);
}

/** The names of `ready` with what each asks, as rules. */
export function readReady(entries: Readonly<Record<string, Plain>> = {}, reading: Reading): Rule[] {
  return Object.entries(entries).flatMap(([id, plain]) => {
    const path = ['ready', id];
    reading.checkName(id, path);
    const { if: asked } = reading.mapping(readyShape, plain, path);
    const condition = asked === undefined ? undefined : parseCondition(asked, [...path, 'if'], reading);
    return condition === undefined ? [] : [{ id, if: condition, points: 0, at: reading.at(path, 'key') }];
  });
}

/** Keys of a status demand, which a section cannot have as its name. */
export const reservedSections: readonly string[] = ['score', 'ready', 'id'];

export function readSections(entries: Readonly<Record<string, Plain>> = {}, reading: Reading): Section[] {
  return Object.entries(entries).map(([id, plain]) => {
    const path = ['score', id];
    reading.checkName(id, path);
    if (reservedSections.includes(id)) {
      const message = `A section cannot be called \`${id}\`: that word has its own meaning in \`status\`.`;
      reading.report('reserved-name', path, message, 'Give it another name, for example `interest`.', 'key');
    }
    const isSet = isMapping(plain) && Object.hasOwn(plain, 'profiles');
    return { id, profiles: isSet ? readProfiles(plain, path, reading) : [readSingle(plain, path, reading)] };
  });
}

function readSingle(plain: Plain, path: Path, reading: Reading): Profile {
  return { id: '', ...readScore(reading.mapping(sectionShape, plain, path), path, reading) };
}

function readProfiles(set: Plain, around: Path, reading: Reading): Profile[] {
  const { profiles = [] } = reading.mapping(profileSetShape, set, around);
  const path = [...around, 'profiles'];
  const read = profiles.map((plain, index) => {
    const place = [...path, index];
    const { id, ...score } = reading.mapping(profileShape, plain, place);
    return { id, ...readScore(score, place, reading) };
  });
  refuseRepeats(read, path, reading);
  return read.flatMap(({ id, ...profile }) => (id === undefined ? [] : [{ id, ...profile }]));
}

interface WrittenScore {
  readonly max?: number;
  readonly half_life?: Plain;
  readonly rules?: readonly Plain[];
}

function readScore(
  { max = Number.POSITIVE_INFINITY, half_life: halfLife, rules }: WrittenScore,
  path: Path,
  reading: Reading,
): Omit<Profile, 'id'> {
  return {
    max,
    halfLife: halfLife === undefined ? undefined : readHalfLife(halfLife, [...path, 'half_life'], reading),
    rules: readScoringRules(rules, max, [...path, 'rules'], reading),
  };
}

function readHalfLife(plain: Plain, path: Path, reading: Reading): Profile['halfLife'] {
  const period = readPeriod(plain, path, reading);
  if (period === undefined || period.count > 0) return period;
  reading.report('bad-value', path, '`half_life` must be longer than no time at all.', 'Write it as `30 days`.');
  return undefined;
}

/** @param cap the most that all of them bring together. */
function readScoringRules(
  items: readonly Plain[] | undefined,
  cap: number,
  path: Path,
  reading: Reading,
): ScoringRule[] {
  return readEach(scoringRuleShape, items, path, reading, (rule, { each = false, max }, place) => {
    const refuse = (key: string, message: string, mend: string) =>
      reading.report('bad-value', [...place, key], message, mend, 'key');
    if (each && soleActivity(rule.if) === undefined) {
      refuse('each', '`each` counts activities, and this condition asks for none.', 'Write `if: { activity: ... }`.');
    } else if (each && max === undefined && cap === Number.POSITIVE_INFINITY) {
      refuse('each', '`each` has no end without a `max`, here or around the rules.', 'Add `max: 15` beside it.');
    }
    if (!each && max !== undefined) {
      const message = '`max` caps what several activities bring together, and means nothing without `each: yes`.';
      refuse('max', message, 'Add `each: yes`, or leave `max` out.');
    }
    return { ...rule, each, max: max ?? Number.POSITIVE_INFINITY };
  });
}

type RuleShape = typeof ruleShape | typeof scoringRuleShape;

/** @param finish makes more of a rule by what else stands in it. */
function readEach<S extends RuleShape, R>(
  shape: S,
  items: readonly Plain[] = [],
  path: Path,
  reading: Reading,
  finish: (rule: Rule, said: Partial<z.output<S>>, place: Path) => R,
): R[] {
  const ids: { id?: string }[] = [];
  const rules = items.flatMap((plain, index) => {
    const place = [...path, index];
    const said = reading.mapping(shape, plain, place);
    const { id, if: asked, points = 0 }: { id?: string; if?: Plain; points?: number } = said;
    ids.push({ id });
    const condition = asked === undefined ? undefined : parseCondition(asked, [...place, 'if'], reading);
    if (id === undefined || condition === undefined) return [];
    return [finish({ id, if: condition, points, at: reading.at(place) }, said, place)];
  });
  refuseRepeats(ids, path, reading);
  return rules;
}

/** Reports every id that an earlier item of the same list has. */
export function refuseRepeats(items: readonly { readonly id?: string }[], path: Path, reading: Reading): void {
  const seen = new Map<string, number>();
  for (const [index, { id }] of items.entries()) {
    if (id === undefined) continue;
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, index);
      continue;
    }
    const { line } = reading.at([...path, first, 'id']);
    reading.report(
      'duplicate-id',
      [...path, index, 'id'],
      `The id \`${id}\` is taken on line ${line}.`,
      'Give it another id.',
    );
  }
}
