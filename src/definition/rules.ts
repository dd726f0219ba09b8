import { parseCondition } from './conditions.ts';
import type { Profile, Rule, Section } from './definition.ts';
import type { Plain } from './operator.ts';
import { isMapping, type Path } from './plain.ts';
import type { Reading } from './reading.ts';
import { profileSetShape, profileShape, readyShape, ruleShape, scoringRuleShape, sectionShape } from './schema.ts';

type RuleShape = typeof ruleShape | typeof scoringRuleShape;

/** Rules that decide: of `reject` and `qualify`. Their points are 0. */
export function readRules(items: readonly Plain[] = [], path: Path, reading: Reading): Rule[] {
  return readEach(ruleShape, items, path, reading);
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
const reserved: readonly string[] = ['score', 'ready', 'id'];

export function readSections(entries: Readonly<Record<string, Plain>> = {}, reading: Reading): Section[] {
  return Object.entries(entries).map(([id, plain]) => {
    const path = ['score', id];
    reading.checkName(id, path);
    if (reserved.includes(id)) {
      const message = `A section cannot be called \`${id}\`: that word has its own meaning in \`status\`.`;
      reading.report('reserved-name', path, message, 'Give it another name, for example `interest`.', 'key');
    }
    const isSet = isMapping(plain) && Object.hasOwn(plain, 'profiles');
    return { id, profiles: isSet ? readProfiles(plain, path, reading) : [readSingle(plain, path, reading)] };
  });
}

function readSingle(plain: Plain, path: Path, reading: Reading): Profile {
  const { max = Number.POSITIVE_INFINITY, rules } = reading.mapping(sectionShape, plain, path);
  return { id: '', max, rules: readEach(scoringRuleShape, rules, [...path, 'rules'], reading) };
}

function readProfiles(set: Plain, around: Path, reading: Reading): Profile[] {
  const { profiles = [] } = reading.mapping(profileSetShape, set, around);
  const path = [...around, 'profiles'];
  const read = profiles.map((plain, index) => {
    const place = [...path, index];
    const { id, max = Number.POSITIVE_INFINITY, rules } = reading.mapping(profileShape, plain, place);
    return { id, max, rules: readEach(scoringRuleShape, rules, [...place, 'rules'], reading) };
  });
  refuseRepeats(read, path, reading);
  return read.flatMap(({ id, ...profile }) => (id === undefined ? [] : [{ id, ...profile }]));
}

function readEach(shape: RuleShape, items: readonly Plain[] = [], path: Path, reading: Reading): Rule[] {
  const named = items.map((plain, index) => {
    const place = [...path, index];
    const fitting: { id?: string; if?: Plain; points?: number } = reading.mapping(shape, plain, place);
    const condition = fitting.if === undefined ? undefined : parseCondition(fitting.if, [...place, 'if'], reading);
    return { id: fitting.id, if: condition, points: fitting.points ?? 0, at: reading.at(place) };
  });
  refuseRepeats(named, path, reading);
  return named.flatMap(({ id, if: asked, ...rest }) =>
    id === undefined || asked === undefined ? [] : [{ id, if: asked, ...rest }],
  );
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
