import type { Check } from '../checks/check.ts';
import type { Definition, NamedList, Rule, StatusDemand } from '../definition/definition.ts';
import { type Answers, answerOf } from './answers.ts';
import { compilePredicate } from './compile-predicate.ts';
import type { Decision, Status, Step } from './decision.ts';
import { compileFindings, type FindingsProgram } from './findings.ts';
import type { Predicate } from './predicate.ts';
import type { QuestionSet } from './question.ts';
import { type CompiledSection, compileCodes, compileSections, type SectionScore, scoreSection } from './score.ts';

/** A rule that decides instead of scoring, made ready. */
interface DecidingRule {
  readonly id: string;
  readonly predicate: Predicate;
}

/** A requirement made ready: one of some fields must be filled. */
interface CompiledDemand {
  readonly fields: readonly string[];
  readonly bits: readonly number[];
}

/** A definition made ready: from the answers about one lead to its decision. Pure. */
export interface Program {
  readonly findings: FindingsProgram;
  readonly demands: readonly CompiledDemand[];
  readonly qualify: readonly DecidingRule[];
  readonly sections: readonly CompiledSection[];
  readonly ready: readonly DecidingRule[];
  readonly tracks: readonly { readonly track: string; readonly predicate: Predicate }[];
  /** The scores of all sections, in the definition's order. */
  score(answers: Answers): SectionScore[];
  decide(answers: Answers): Decision;
}

/** Makes a definition ready; all its questions are added to the set. */
export function compileProgram(
  definition: Definition,
  checks: readonly Check[],
  allow: readonly NamedList[],
  questions: QuestionSet,
): Program {
  const findings = compileFindings(definition, checks, allow, questions);
  const demands = definition.require.demands.map(({ any }) => ({
    fields: any,
    bits: any.map((field) => questions.presence(field)),
  }));
  const rules = (list: readonly Rule[]): DecidingRule[] =>
    list.map((rule) => ({ id: rule.id, predicate: compilePredicate(rule.if, questions) }));
  const qualify = rules(definition.qualify);
  const sections = compileSections(definition, questions);
  const ready = rules(definition.ready);
  const tracks = definition.nurture.map(({ track, if: condition }) => ({
    track,
    predicate: compilePredicate(condition, questions),
  }));
  const { status } = definition;
  const scoring = sections.flatMap(({ profiles }) => profiles.flatMap((profile) => profile.rules));
  const named = [...scoring, ...ready].flatMap(({ predicate }) => predicate.fields);
  const askedFor = compileAsked([...named, ...demands.flatMap(({ fields }) => fields)], questions);

  const codesOf = compileCodes(sections);
  const score = (answers: Answers) => sections.map((section) => scoreSection(section, answers));

  /** Everything about one lead that does not depend on the other leads. */
  function decide(answers: Answers): Decision {
    const found = findings.find(answers);
    const lacking = demands.filter(({ bits }) => !bits.some((bit) => answerOf(answers, bit) === true));
    const auto = qualify.filter(({ predicate }) => predicate.answer(answers) === true);
    const scores = score(answers);
    const meets = (demand: StatusDemand | undefined) =>
      demand !== undefined && meetsDemand(demand, scores, ready, answers);

    const codes = {
      lacking: lacking.map(({ fields }) => `missing-${fields.join('-or-')}`),
      auto: auto.map(({ id }) => `auto-${id}`),
      scored: codesOf(scores),
    };
    const { step, reasons } = settle();
    const outcome: Status =
      step === 'auto-qualify' || step === 'qualified'
        ? 'qualified'
        : step === 'nurture' || (step === 'require' && definition.require.otherwise === 'nurture')
          ? 'nurture'
          : 'rejected';
    const takesPart = step !== 'reject' && step !== 'require';
    const base = {
      score: sum(scores, ({ score }) => score),
      scoreMin: sum(scores, ({ min }) => min),
      scoreMax: sum(scores, ({ max }) => max),
      contactProfile: profileOf(scores, 'contact'),
      organizationProfile: profileOf(scores, 'organization'),
      sections: scores.map(({ score }) => score),
    };
    return decisionOf(base, {
      bar: takesPart ? highestBar() : '',
      status: outcome,
      reasons,
      missing: missingFields(),
      track:
        outcome === 'nurture' ? (tracks.find(({ predicate }) => predicate.answer(answers) === true)?.track ?? '') : '',
      step,
      asDuplicate: takesPart
        ? decisionOf(base, {
            bar: '',
            status: 'rejected',
            reasons: ['duplicate', ...found.others],
            missing: [],
            track: '',
            step: 'duplicate',
            asDuplicate: undefined,
          })
        : undefined,
    });

    /** The first step that applies, and the codes: what decided, then what else was found. */
    function settle(): { step: Step; reasons: string[] } {
      const { others } = found;
      if (found.rejecting.length > 0)
        return { step: 'reject', reasons: [...found.rejecting, ...codes.lacking, ...others] };
      if (lacking.length > 0) return { step: 'require', reasons: [...codes.lacking, ...others] };
      if (auto.length > 0) return { step: 'auto-qualify', reasons: [...codes.auto, ...codes.scored, ...others] };
      if (meets(status.qualified))
        return { step: 'qualified', reasons: ['meets-qualified', ...codes.scored, ...others] };
      if (meets(status.nurture)) return { step: 'nurture', reasons: ['meets-nurture', ...codes.scored, ...others] };
      return { step: 'below-nurture', reasons: ['below-nurture', ...codes.scored, ...others] };
    }

    function highestBar(): string {
      let bar = '';
      for (const demand of definition.bars) {
        if (!meets(demand)) break;
        bar = demand.id;
      }
      return bar;
    }

    /** What to ask for: required fields first, then unknown fields by the points they could bring. */
    function missingFields(): string[] {
      if (step === 'reject' || outcome === 'qualified') return [];
      if (step === 'require')
        return [...new Set(lacking.flatMap(({ fields }) => fields.map((field) => askedFor(field, answers))))];
      const next = step === 'nurture' ? status.qualified : (status.nurture ?? status.qualified);
      if (next === undefined || !withinReach(next, scores, ready, answers)) return [];
      return liftingFields(next, scores, ready, answers, askedFor);
    }
  }

  return { findings, demands, qualify, sections, ready, tracks, score, decide };
}

type Scored = Pick<Decision, 'score' | 'scoreMin' | 'scoreMax' | 'contactProfile' | 'organizationProfile' | 'sections'>;

/** A decision in a single literal: spreading took 10 µs. */
function decisionOf(scored: Scored, decided: Omit<Decision, keyof Scored>): Decision {
  return {
    status: decided.status,
    score: scored.score,
    scoreMin: scored.scoreMin,
    scoreMax: scored.scoreMax,
    bar: decided.bar,
    contactProfile: scored.contactProfile,
    organizationProfile: scored.organizationProfile,
    reasons: decided.reasons,
    missing: decided.missing,
    track: decided.track,
    step: decided.step,
    sections: scored.sections,
    asDuplicate: decided.asDuplicate,
  };
}

function meetsDemand(
  demand: StatusDemand,
  scores: readonly SectionScore[],
  ready: readonly DecidingRule[],
  answers: Answers,
): boolean {
  if (demand.score !== undefined && sum(scores, ({ score }) => score) < demand.score) return false;
  for (const { section, score } of scores) {
    const least = demand.sections[section];
    if (least !== undefined && score < least) return false;
  }
  if (demand.ready === undefined) return true;
  const { atLeast, of } = demand.ready;
  const held = ready.filter(({ id, predicate }) => of.includes(id) && predicate.answer(answers) === true);
  return held.length >= atLeast;
}

/** Whether the best answers to all that is unknown would meet the demand. */
function withinReach(
  demand: StatusDemand,
  scores: readonly SectionScore[],
  ready: readonly DecidingRule[],
  answers: Answers,
): boolean {
  if (demand.score !== undefined && sum(scores, ({ max }) => max) < demand.score) return false;
  for (const { section, max } of scores) {
    const least = demand.sections[section];
    if (least !== undefined && max < least) return false;
  }
  if (demand.ready === undefined) return true;
  const { atLeast, of } = demand.ready;
  const open = ready.filter(({ id, predicate }) => of.includes(id) && predicate.answer(answers) !== false);
  return open.length >= atLeast;
}

/** What to ask to learn an unknown field. */
type AskedFor = (field: string, answers: Answers) => string;

/** A field that is read from another is asked through that one, unless that is known and does not tell it. */
function compileAsked(fields: readonly string[], questions: QuestionSet): AskedFor {
  const sources = new Map(fields.map((field) => [field, questions.asked(field)]));
  return (field, answers) => {
    const source = sources.get(field);
    return source === undefined || answerOf(answers, source.bit) === true ? field : source.field;
  };
}

/** What to ask about open rules and open demands, by the points that hang on it. */
function liftingFields(
  demand: StatusDemand,
  scores: readonly SectionScore[],
  ready: readonly DecidingRule[],
  answers: Answers,
  askedFor: AskedFor,
): string[] {
  const weights = new Map<string, number>();
  const weigh = (predicate: Predicate, points: number) => {
    const add = (field: string) => weights.set(field, (weights.get(field) ?? 0) + points);
    const unknown = predicate.unknownFields(answers);
    // Most rules ask one question.
    if (unknown.length === 1) add(askedFor(unknown[0], answers));
    else for (const field of new Set(unknown.map((one) => askedFor(one, answers)))) add(field);
  };
  for (const { open } of scores) {
    for (const { predicate, points } of open()) if (points > 0) weigh(predicate, points);
  }
  for (const { id, predicate } of ready) {
    if (demand.ready?.of.includes(id)) weigh(predicate, 1);
  }
  return [...weights.entries()].sort(([, a], [, b]) => b - a).map(([field]) => field);
}

function profileOf(scores: readonly SectionScore[], section: string): string {
  return scores.find((score) => score.section === section)?.profile ?? '';
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += value(item);
  return total;
}
