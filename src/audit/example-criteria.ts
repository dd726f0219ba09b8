import { checks } from '../checks/index.ts';
import type { Definition, Position } from '../definition/definition.ts';
import type { ParsedDefinition } from '../definition/parse.ts';
import type { Answer } from '../fields/kind.ts';
import type { Trace } from '../qualify/trace.ts';
import type { DemandTrace, PathTrace, StepTrace } from '../qualify/trace-path.ts';

/** Something that a definition decides by, and that an example can answer. */
export interface ExampleCriterion {
  /** As definitions spell it, with ids in the place of numbers: `score.contact.decides`. */
  readonly name: string;
  readonly at: Position;
  /** What a lead answered; undefined also where it was decided before it came to that. */
  answer(trace: Trace, path: PathTrace): Answer;
}

/** Every criterion of a definition but duplicates, which one lead cannot have. In the order of the reference. */
export function exampleCriteria(definition: Definition, locate: ParsedDefinition['locate']): ExampleCriterion[] {
  const { require, reject, qualify, sections, ready, status, bars, nurture } = definition;
  return [
    ...require.demands.map(({ any }, index) => ({
      ...criterion('require', index, `require.${any.join(' or ')}`),
      at: locate(['require'], 'key'),
    })),
    ...checkCriteria(reject, locate),
    ...reject.when.map(({ id, at }, index) => ({ ...criterion('reject', index, `reject.when.${id}`), at })),
    ...qualify.map(({ id, at }, index) => ({ ...criterion('qualify', index, `qualify.${id}`), at })),
    ...sections
      .flatMap(({ id: section, profiles }) =>
        profiles.flatMap(({ id: profile, rules }) =>
          rules.map(({ id, at }) => ({ name: ['score', section, profile, id].filter(Boolean).join('.'), at })),
        ),
      )
      .map(({ name, at }, index) => ({ ...criterion('score', index, name), at })),
    ...ready.map(({ id, at }, index) => ({ ...criterion('ready', index, `ready.${id}`), at })),
    ...(['qualified', 'nurture'] as const).flatMap((id) =>
      demandCriteria(status[id], ['status', id], locate, ({ steps }) => demandsReached(steps, id)),
    ),
    ...bars.flatMap((bar, index) =>
      demandCriteria(
        bar,
        ['bars', index],
        locate,
        (path) => path.bars.find(({ id }) => id === bar.id)?.demands ?? [],
        `bars.${bar.id}`,
      ),
    ),
    ...nurture.map(({ track }, index) => ({
      ...criterion('track', index, `nurture.${track}`),
      at: locate(['nurture', index]),
    })),
  ];
}

/** A criterion that is the trace's criterion of that number, among those of its part. */
function criterion(part: Trace['criteria'][number]['part'], index: number, name: string) {
  const answer = ({ criteria }: Trace) => criteria.filter((one) => one.part === part)[index]?.answer;
  return { name, answer };
}

/** The checks that a definition speaks of, each or as a group. */
function checkCriteria({ competitors, suppress, fake }: Definition['reject'], locate: ParsedDefinition['locate']) {
  const named = [
    ...(competitors.length > 0 ? [{ key: 'competitor', path: ['reject', 'competitors'] }] : []),
    ...(suppress.length > 0 ? [{ key: 'suppressed', path: ['reject', 'suppress'] }] : []),
    ...Object.keys(fake)
      .filter((key) => fake[key] !== 'off')
      .map((key) => ({ key, path: ['reject', 'fake', key] })),
  ];
  return named.map(({ key, path }): ExampleCriterion => {
    const ids = checks.filter(({ id, group }) => id === key || group === key).map(({ id }) => id);
    return {
      name: path.join('.'),
      at: locate(path, 'key'),
      answer({ criteria }) {
        const answers = criteria.filter(({ part, id }) => part === 'check' && ids.includes(id));
        if (answers.some(({ answer }) => answer === true)) return true;
        return answers.some(({ answer }) => answer === false) ? false : undefined;
      },
    };
  });
}

/** @param demandsOf what the demand's parts came to for a lead. */
function demandCriteria(
  demand: Definition['status']['qualified'],
  path: readonly (string | number)[],
  locate: ParsedDefinition['locate'],
  demandsOf: (path: PathTrace) => readonly DemandTrace[],
  name = path.join('.'),
): ExampleCriterion[] {
  if (demand === undefined) return [];
  const parts = [
    ...(demand.score === undefined ? [] : ['score']),
    ...Object.keys(demand.sections),
    ...(demand.ready === undefined ? [] : ['ready']),
  ];
  return parts.map((part) => ({
    name: `${name}.${part}`,
    at: locate([...path, part], 'key'),
    answer: (_trace, way) => demandsOf(way).find(({ of, section }) => (section || of) === part)?.holds,
  }));
}

/** The demands of a status, of leads that came to be held against them. */
function demandsReached(steps: readonly StepTrace[], id: 'qualified' | 'nurture'): readonly DemandTrace[] {
  const asked = steps.findIndex(({ step }) => step === id);
  const decided = steps.findIndex(({ decides }) => decides);
  return decided >= asked ? steps[asked].demands : [];
}
