import type { Check } from '../checks/check.ts';
import type { Definition, Profile, StatusDemand } from '../definition/definition.ts';
import type { Answer } from '../fields/kind.ts';
import { type Answers, answerOf } from '../qualify/answers.ts';
import type { CompiledDefinition } from '../qualify/compile.ts';
import type { Decision, Step } from '../qualify/decision.ts';

/** A line of a definition, or a check, that answers of each lead. */
export interface Criterion {
  readonly part: 'check' | 'reject' | 'require' | 'qualify' | 'score' | 'ready' | 'track';
  /** Strength of a check; section and profile of a scoring rule. */
  readonly of: string;
  readonly id: string;
  answer(answers: Answers): Answer;
  /** Whether leads that were decided so with this answer could be decided otherwise without it; mostly they could not. */
  matters(decision: Decision, answer: Answer): boolean;
  /** The definition and its checks without it. */
  without(definition: Definition, checks: readonly Check[]): { definition: Definition; checks: readonly Check[] };
}

const BY_POINTS: readonly Step[] = ['qualified', 'nurture', 'below-nurture'];

/** All criteria of a definition, in the order in which they apply. */
export function listCriteria({ definition, program }: CompiledDefinition): Criterion[] {
  const { findings } = program;
  return [
    ...findings.checks.map(
      ({ check, strength, bits }): Criterion => ({
        part: 'check',
        of: strength,
        id: check.id,
        answer: (answers) => anyAnswer(bits.map((bit) => answerOf(answers, bit))),
        matters: ({ step }, answer) => step === 'reject' && answer === true,
        without: (changed, checks) => ({ definition: changed, checks: checks.filter(({ id }) => id !== check.id) }),
      }),
    ),
    ...findings.when.map(({ id, predicate }, index) =>
      rule('reject', id, predicate.answer, 'reject', ({ reject, ...rest }) => ({
        ...rest,
        reject: { ...reject, when: leaveOut(reject.when, index) },
      })),
    ),
    ...program.demands.map(
      ({ fields, bits }, index): Criterion => ({
        part: 'require',
        of: '',
        id: fields.join(' or '),
        answer: (answers) => bits.some((bit) => answerOf(answers, bit) === true),
        matters: ({ step }, answer) => step === 'require' && answer === false,
        without: ({ require, ...rest }, checks) => ({
          definition: { ...rest, require: { ...require, demands: leaveOut(require.demands, index) } },
          checks,
        }),
      }),
    ),
    ...program.qualify.map(({ id, predicate }, index) =>
      rule('qualify', id, predicate.answer, 'auto-qualify', (changed) => ({
        ...changed,
        qualify: leaveOut(changed.qualify, index),
      })),
    ),
    ...program.sections.flatMap(({ id: section, profiles }, s) =>
      profiles.flatMap((profile, p) =>
        profile.rules.map(
          ({ id, points, predicate }, index): Criterion => ({
            part: 'score',
            of: profile.id ? `${section} ${profile.id}` : section,
            id,
            answer: predicate.answer,
            matters: ({ step, score }, answer) =>
              answer === true && BY_POINTS.includes(step) && crossesDemand(score, points, section, definition),
            without: (changed, checks) => ({
              definition: changeProfile(changed, s, p, ({ rules, ...rest }) => ({
                ...rest,
                rules: leaveOut(rules, index),
              })),
              checks,
            }),
          }),
        ),
      ),
    ),
    ...program.ready.map(
      ({ id, predicate }): Criterion => ({
        part: 'ready',
        of: '',
        id,
        answer: predicate.answer,
        matters: ({ step }) => BY_POINTS.includes(step) && isDemanded(id, definition),
        without: (changed, checks) => ({ definition: withoutReady(changed, id), checks }),
      }),
    ),
    ...program.tracks.map(
      ({ track, predicate }): Criterion => ({
        part: 'track',
        of: '',
        id: track,
        answer: predicate.answer,
        matters: () => false,
        without: (changed, checks) => ({ definition: changed, checks }),
      }),
    ),
  ];
}

/** A rule that decides at one step, where it answers yes. */
function rule(
  part: Criterion['part'],
  id: string,
  answer: Criterion['answer'],
  decides: Step,
  change: (definition: Definition) => Definition,
): Criterion {
  return {
    part,
    of: '',
    id,
    answer,
    matters: ({ step }, answered) => answered === true && step === decides,
    without: (definition, checks) => ({ definition: change(definition), checks }),
  };
}

/** Whether a demand of a status lies between a score and what it can be without a rule, or is about the rule's section. */
function crossesDemand(score: number, points: number, section: string, { status }: Definition): boolean {
  const lowest = score - Math.max(0, points);
  const highest = score - Math.min(0, points);
  return [status.qualified, status.nurture].some(
    (demand) =>
      demand !== undefined &&
      (demand.sections[section] !== undefined ||
        (demand.score !== undefined && lowest < demand.score && demand.score <= highest)),
  );
}

function changeProfile(
  { sections, ...rest }: Definition,
  section: number,
  profile: number,
  change: (profile: Profile) => Profile,
): Definition {
  return {
    ...rest,
    sections: sections.map((one, s) =>
      s === section ? { ...one, profiles: one.profiles.map((own, p) => (p === profile ? change(own) : own)) } : one,
    ),
  };
}

function isDemanded(id: string, { status }: Definition): boolean {
  return [status.qualified, status.nurture].some((demand) => demand?.ready?.of.includes(id));
}

/** Demands then ask for as many of the others, or for all of them where there are no more. */
function withoutReady({ ready, status, ...rest }: Definition, id: string): Definition {
  const { qualified, nurture } = status;
  return {
    ...rest,
    ready: ready.filter((one) => one.id !== id),
    status: { qualified: qualified && demandWithout(qualified, id), nurture: nurture && demandWithout(nurture, id) },
  };
}

function demandWithout(demand: StatusDemand, id: string): StatusDemand {
  const { ready } = demand;
  if (ready === undefined) return demand;
  const of = ready.of.filter((one) => one !== id);
  return { ...demand, ready: of.length === 0 ? undefined : { atLeast: Math.min(ready.atLeast, of.length), of } };
}

function leaveOut<T>(items: readonly T[], index: number): T[] {
  return items.filter((_item, at) => at !== index);
}

/** Yes if one is yes, unknown if none is known. */
function anyAnswer(answers: readonly Answer[]): Answer {
  if (answers.includes(true)) return true;
  return answers.includes(false) ? false : undefined;
}
