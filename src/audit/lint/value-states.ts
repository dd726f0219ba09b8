import type { Field } from '../../fields/field.ts';
import { type AnswerSet, NO, UNKNOWN, YES } from './answer-set.ts';
import type { Ground } from './ground.ts';
import type { Test } from './operand.ts';
import { distinct, freeTopic, type Topic } from './topic.ts';
import { type Atom, atomsOf, isSingle, type Relation, relate } from './value-atoms.ts';

/** More groups of values than this on one field are not reasoned about. */
const MOST_GROUPS = 10;
/** Nor is it looked how groups relate that have more pairs of values than this. */
const MOST_PAIRS = 10_000;
/** The operators that look at the text of a cell, also of an unreadable one. */
const TEXTUAL: ReadonlySet<string> = new Set([
  'has_word',
  'has_phrase',
  'starts_with',
  'ends_with',
  'contains',
  'matches',
]);

/** Values that the same tests look for: what is true of one of them is all that the tests can tell. */
interface Group {
  readonly of: string;
  readonly atoms: readonly Atom[];
  /** The tests that look for it, by their order. */
  readonly tests: ReadonlySet<number>;
}

/**
 * What a field whose kind has no order can answer to tests on it: one state for every choice of groups that can be true
 * together. @param presence the place of the question whether the field is filled.
 */
export function valueTopics(field: Field, presence: number, tests: ReadonlyMap<number, Test>, ground: Ground): Topic[] {
  const asked = [...tests.values()];
  const groups = groupsOf(asked, field, ground);
  if (groups.length > MOST_GROUPS) return [presence, ...tests.keys()].map(freeTopic);
  const choices = choicesOf(groups, field, ground);
  const answer = ({ operator }: Test, at: number, held: readonly Group[]): AnswerSet => {
    const found = held.some((group) => group.tests.has(at));
    return found === (operator !== 'not') ? YES : NO;
  };
  const filled = choices
    .filter((held) => isComplete(held, groups, field))
    .map((held) => [YES, ...asked.map((test, at) => answer(test, at, held))]);
  const unreadable = choices
    .filter((held) => canBeUnreadable(held, field))
    .map((held) => [NO, ...asked.map((test, at) => (TEXTUAL.has(test.operator) ? answer(test, at, held) : UNKNOWN))]);
  const missing = [NO, ...asked.map(() => UNKNOWN)];
  return [{ questions: [presence, ...tests.keys()], states: distinct([...filled, ...unreadable, missing]) }];
}

function groupsOf(tests: readonly Test[], field: Field, ground: Ground): Group[] {
  const sought = new Map<string, { atom: Atom; tests: Set<number> }>();
  for (const [at, test] of tests.entries()) {
    for (const atom of atomsOf(test, field, ground)) {
      const key = `${atom.of} ${atom.text}`;
      const known = sought.get(key) ?? { atom, tests: new Set() };
      sought.set(key, known);
      known.tests.add(at);
    }
  }
  const groups = new Map<string, { of: string; atoms: Atom[]; tests: ReadonlySet<number> }>();
  for (const { atom, tests: by } of sought.values()) {
    const key = `${atom.of} ${[...by].join()}`;
    const known = groups.get(key);
    if (known) known.atoms.push(atom);
    else groups.set(key, { of: atom.of, atoms: [atom], tests: by });
  }
  return [...groups.values()];
}

/** Every choice of groups that can be true together. */
function choicesOf(groups: readonly Group[], field: Field, ground: Ground): Group[][] {
  const single = isSingle(
    field,
    groups.filter(({ of }) => of === 'value').flatMap(({ atoms }) => atoms),
    ground,
  );
  const relations = groups.map((one) => groups.map((other) => relateGroups(one, other, field, single, ground)));
  const choices = Array.from({ length: 2 ** groups.length }, (_none, choice) =>
    groups.map((_group, at) => (choice & (2 ** at)) !== 0),
  );
  return choices
    .filter((held) =>
      relations.every((of, one) =>
        of.every((relation, other) => {
          if (!held[one] || one === other) return true;
          return relation === undefined || held[other] === (relation === 'implies');
        }),
      ),
    )
    .map((held) => groups.filter((_group, at) => held[at]));
}

function relateGroups(one: Group, other: Group, field: Field, single: boolean, ground: Ground): Relation {
  if (one.atoms.length * other.atoms.length > MOST_PAIRS) return undefined;
  const relation = (left: Atom, right: Atom) => relate(left, right, field, single, ground);
  if (one.atoms.every((left) => other.atoms.some((right) => relation(left, right) === 'implies'))) return 'implies';
  const apart = one.atoms.every((left) => other.atoms.every((right) => relation(left, right) === 'excludes'));
  return apart ? 'excludes' : undefined;
}

/** Whether a readable cell can be so: of a closed vocabulary whose values are all looked for, it has one. */
function isComplete(held: readonly Group[], groups: readonly Group[], { kind }: Field): boolean {
  const all = kind.id === 'boolean' ? ['yes', 'no'] : kind.terms?.map(({ id }) => id);
  const values = groups.filter(({ of }) => of === 'value');
  const named = new Set(values.flatMap(({ atoms }) => atoms.map(({ text }) => text)));
  return all === undefined || !all.every((id) => named.has(id)) || held.some(({ of }) => of === 'value');
}

/** Whether a cell that is no value of the field can be so: texts always are values, and names and titles have words. */
function canBeUnreadable(held: readonly Group[], { kind }: Field): boolean {
  if (kind.id === 'text') return false;
  return !(kind.id === 'title' || kind.id === 'name') || held.every(({ of }) => of !== 'has_phrase');
}
