import { LATEST } from '../qualify/activity-columns.ts';
import { answerOf } from '../qualify/answers.ts';
import type { Question, Test } from '../qualify/question.ts';
import { type Trace, traceCriteria, traceLead } from '../qualify/trace.ts';
import { type CandidateFact, candidateFacts } from './candidate-facts.ts';
import { ACTIVITY, type LeadInList, LeadProbe } from './lead-probe.ts';
import { type Prospect, prospectOf } from './prospect.ts';

/** A fact of a way up. Plain data. */
export interface WayFact {
  /** `activity` for something that the lead does. */
  readonly field: string;
  /** A text of the field with which the lead was decided. */
  readonly example: string;
  /** Of an activity, whose type is the example: how often it was done today. */
  readonly times: number;
  /** What the list says of the field; undefined where it says nothing. */
  readonly told: string | undefined;
  /** Whether the list says something else, that would have to be different; otherwise the fact can be asked. */
  readonly known: boolean;
  /** What the definition asks that holds by this text and did not hold before. */
  readonly meets: readonly Test[];
  /** What the definition asks that does not hold any more. */
  readonly ends: readonly Test[];
}

/** A candidate fact that could help. */
export interface Option extends CandidateFact {
  /** The field, or the type of activity: facts of one subject exclude each other. */
  readonly subject: string;
  readonly prospect: Prospect;
  readonly fact: WayFact;
}

/** The candidate facts that could help, each with what it does alone; of those that do the same, the first. */
export function findOptions(lead: LeadInList): { probe: LeadProbe; before: Trace; options: readonly Option[] } {
  const { compiled } = lead;
  const base = new LeadProbe(lead, []);
  base.decide([]);
  const candidates = candidateFacts(lead, base.evaluator);
  const probe = new LeadProbe(lead, [
    ...new Set(candidates.map(({ field }) => field).filter((field) => field !== ACTIVITY)),
  ]);
  const { evaluator } = probe;
  probe.decide([]);
  const before = traceLead(compiled, evaluator);
  const answers = [...evaluator.answers];
  const told = new Map(before.facts.map(({ field, text }) => [field, text]));
  const seen = new Set<string>();
  const options = candidates.flatMap((candidate): Option[] => {
    probe.decide([candidate]);
    const { field, known, text, times } = candidate;
    const isActivity = field === ACTIVITY;
    const subject = isActivity ? `${field} ${text}` : field;
    const does = `${subject} ${known} ${evaluator.answers.join()}`;
    if (seen.has(does) || (!isActivity && evaluator.fact(field)?.cell.value === undefined)) return [];
    seen.add(does);
    const changed = compiled.questions.filter(({ bit }) => answerOf(answers, bit) !== answerOf(evaluator.answers, bit));
    const after = traceCriteria(compiled, evaluator.answers);
    const prospect = prospectOf(
      compiled,
      before,
      after,
      new Set([isActivity ? LATEST.type : field, ...changed.map((one) => one.field)]),
    );
    const ended = testsOf(changed.filter(({ bit }) => answerOf(answers, bit) === true));
    const met = testsOf(changed.filter(({ bit }) => answerOf(evaluator.answers, bit) === true));
    const fact = { field, example: text, times, told: told.get(field), known, meets: met, ends: ended };
    return helps(prospect) ? [{ ...candidate, subject, prospect, fact }] : [];
  });
  return { probe, before, options: options.sort((a, b) => gainOf(b) - gainOf(a)) };
}

function testsOf(questions: readonly Question[]): Test[] {
  return questions.flatMap(({ test }) => test ?? []);
}

function helps({ gains, ready, mends, qualifies }: Prospect): boolean {
  return qualifies || mends.size > 0 || ready.size > 0 || gains.some((gain) => gain > 0);
}

function gainOf({ prospect: { gains } }: Option): number {
  return gains.reduce((sum, gain) => sum + gain, 0);
}
