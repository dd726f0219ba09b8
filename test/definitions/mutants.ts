import type { Definition } from '../../src/definition/definition.ts';
import { meaningOf } from '../../src/definition/meaning.ts';
import type { Plain } from '../../src/definition/operator.ts';
import { isMapping, isSequence, type Mapping, type Path } from '../../src/definition/plain.ts';
import { parseYaml } from '../../src/definition/yaml.ts';
import { readDefinition } from '../../src/run/read-definition.ts';
import { atPlace, type Change, conditionChanges } from './condition-changes.ts';
import { altered, another, nearby, opposite } from './value-changes.ts';

/** A definition with one threshold, operator or value changed, so that it means something else. */
export interface Mutant {
  /** Of the definition as it is written. */
  readonly line: number;
  /** Where and what, in words that stay when lines move: `status.nurture.score: 5 → 6`. */
  readonly change: string;
  readonly definition: Definition;
}

/**
 * All single changes of thresholds, operators and values that examples could notice. Left out are duplicates, gates,
 * the funnel and columns, which speak of whole lists, and what is not a definition or means what is there already.
 */
export function* mutantsOf(text: string): Generator<Mutant> {
  const { plain, locate } = parseYaml(text, '');
  const { definition } = readDefinition(text, '');
  if (!definition || !isMapping(plain)) throw new Error('the definition has mistakes');
  const known = new Set([meaningOf(definition)]);
  for (const { path, why, to } of changesOfDefinition(plain)) {
    const changed = readDefinition(JSON.stringify(replaced(plain, path, to)), '').definition;
    const meaning = changed && meaningOf(changed);
    if (!changed || meaning === undefined || known.has(meaning)) continue;
    known.add(meaning);
    yield { line: locate(path).line, change: `${placeOf(plain, path)}: ${why}`, definition: changed };
  }
}

function changesOfDefinition(plain: Mapping): Change[] {
  const lists = isMapping(plain.lists) ? Object.keys(plain.lists) : [];
  const rules = (value: Plain | undefined, path: Path) =>
    entriesOf(value).flatMap(([key, rule]) => ruleChanges(rule, [...path, key], lists));
  const { score, status, reject } = plain;
  return [
    ...atPlace(['default_country'], plain.default_country, another(['US', 'DE'])),
    ...entriesOf(plain.blanks).flatMap(([key, value]) => atPlace(['blanks', key], value, altered)),
    ...entriesOf(plain.lists).flatMap(([key, value]) => atPlace(['lists', key], value, altered)),
    ...requireChanges(plain.require),
    ...(isMapping(reject) ? rejectChanges(reject, lists) : []),
    ...(isMapping(reject) ? rules(reject.when, ['reject', 'when']) : []),
    ...rules(plain.qualify, ['qualify']),
    ...entriesOf(score).flatMap(([key, section]) => sectionChanges(section, ['score', key], lists)),
    ...rules(plain.ready, ['ready']),
    ...entriesOf(status).flatMap(([key, demand]) => demandChanges(demand, ['status', key], plain)),
    ...entriesOf(plain.bars).flatMap(([key, demand]) => demandChanges(demand, ['bars', key], plain)),
    ...rules(plain.nurture, ['nurture']),
  ];
}

function requireChanges(require: Plain | undefined): Change[] {
  if (isMapping(require)) {
    const otherwise = atPlace(['require', 'otherwise'], require.otherwise, another(['rejected', 'nurture']));
    return [...otherwise, ...demandedFields(require.fields, ['require', 'fields'])];
  }
  return demandedFields(require, ['require']);
}

function demandedFields(fields: Plain | undefined, path: Path): Change[] {
  if (fields === undefined || !isSequence(fields)) return [];
  return fields.flatMap((demand, index): Change[] => {
    if (isMapping(demand)) return atPlace([...path, index, 'any'], demand.any, () => []);
    return [{ path, why: `without ${demand}`, to: fields.toSpliced(index, 1) }];
  });
}

const STRENGTHS = ['proof', 'sign', 'off'];

function rejectChanges(reject: Mapping, lists: readonly string[]): Change[] {
  const otherList = another(lists.map((id) => `lists.${id}`));
  return [
    ...atPlace(['reject', 'competitors'], reject.competitors, otherList),
    ...atPlace(['reject', 'suppress'], reject.suppress, otherList),
    ...atPlace(['reject', 'opt_out'], reject.opt_out, opposite),
    ...entriesOf(reject.fake).flatMap(([key, value]) => {
      const others = (strength: string) => STRENGTHS.filter((other) => other !== strength);
      return atPlace(['reject', 'fake', key], value, key === 'allow' ? otherList : others);
    }),
  ];
}

function ruleChanges(rule: Plain, path: Path, lists: readonly string[]): Change[] {
  if (!isMapping(rule)) return [];
  return [
    ...conditionChanges(rule.if, [...path, 'if'], lists),
    ...atPlace([...path, 'points'], rule.points, nearby),
    ...atPlace([...path, 'max'], rule.max, nearby),
    ...atPlace([...path, 'each'], rule.each, opposite),
  ];
}

function sectionChanges(section: Plain, path: Path, lists: readonly string[]): Change[] {
  if (!isMapping(section)) return [];
  return [
    ...atPlace([...path, 'max'], section.max, nearby),
    ...atPlace([...path, 'half_life'], section.half_life, nearby),
    ...entriesOf(section.rules).flatMap(([key, rule]) => ruleChanges(rule, [...path, 'rules', key], lists)),
    ...entriesOf(section.profiles).flatMap(([key, part]) => sectionChanges(part, [...path, 'profiles', key], lists)),
  ];
}

function demandChanges(demand: Plain, path: Path, { ready }: Mapping): Change[] {
  const things = another(isMapping(ready) ? Object.keys(ready) : []);
  return entriesOf(demand).flatMap(([key, value]): Change[] => {
    const place = [...path, key];
    if (key === 'id') return [];
    if (key !== 'ready') return atPlace(place, value, nearby);
    if (!isMapping(value)) return atPlace(place, value, things);
    return [...atPlace([...place, 'at_least'], value.at_least, nearby), ...atPlace([...place, 'of'], value.of, things)];
  });
}

function entriesOf(value: Plain | undefined): readonly (readonly [string | number, Plain])[] {
  if (isSequence(value)) return value.map((item, index) => [index, item]);
  return isMapping(value) ? Object.entries(value) : [];
}

function replaced(plain: Plain, [step, ...rest]: Path, to: Plain): Plain {
  if (step === undefined) return to;
  if (isSequence(plain)) return plain.with(step as number, replaced(plain[step as number], rest, to));
  const mapping = plain as Mapping;
  return { ...mapping, [step]: replaced(mapping[step], rest, to) };
}

/** A path in words: items of a list are called by their id, track or place. */
function placeOf(plain: Plain, path: Path): string {
  let part: Plain = plain;
  return path
    .map((step) => {
      const list = isSequence(part);
      part = list ? (part as readonly Plain[])[step as number] : (part as Mapping)[step];
      if (!list) return step;
      return isMapping(part) ? (part.id ?? part.track ?? step) : step;
    })
    .join('.');
}
