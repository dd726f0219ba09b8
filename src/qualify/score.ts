import type { Definition, Profile } from '../definition/definition.ts';
import type { Answers } from './answers.ts';
import { compilePredicate } from './compile-predicate.ts';
import type { Predicate } from './predicate.ts';
import type { QuestionSet } from './question.ts';
import { compileJudge, forEachMarked, mark } from './rule-judge.ts';
import { compileWorth, type Worth } from './worth.ts';

/** A scoring rule made ready. */
interface ScoringRule {
  readonly id: string;
  /** The most that it brings, or below 0 the most that it takes. */
  readonly points: number;
  readonly predicate: Predicate;
  /** What it brings to a lead for which it holds; undefined where that is always the same. */
  readonly worth: Worth | undefined;
  /** See `Contribution`; settled when the codes are compiled. */
  place: number;
}

interface CompiledProfile {
  readonly id: string;
  readonly max: number;
  readonly rules: readonly ScoringRule[];
  readonly judge: ReturnType<typeof compileJudge>;
}

export interface CompiledSection {
  readonly id: string;
  readonly profiles: readonly CompiledProfile[];
}

/** A rule that holds, and what it brings. A rule without a worth of its own contributes itself. */
interface Contribution {
  readonly id: string;
  readonly points: number;
  /** Where its id stands among those of all rules that weigh the same for every lead; -1 for the others. */
  readonly place: number;
}

/** The score of one section, of the profile that counts. */
export interface SectionScore {
  readonly section: string;
  /** Empty where the section is not a set of profiles. */
  readonly profile: string;
  readonly score: number;
  /** If every unknown answer were the worst, and the best. */
  readonly min: number;
  readonly max: number;
  readonly scored: readonly Contribution[];
  /** The rules whose condition is unknown. */
  open(): readonly ScoringRule[];
}

export function compileSections(definition: Definition, questions: QuestionSet): CompiledSection[] {
  const compileProfile = ({ id, max, halfLife, rules }: Profile): CompiledProfile => {
    const compiled = rules.map((rule) => ({
      id: rule.id,
      points: rule.each ? Math.sign(rule.points) * Math.min(rule.max, max) : rule.points,
      predicate: compilePredicate(rule.if, questions),
      worth: compileWorth({ ...rule, max: Math.min(rule.max, max) }, halfLife, questions),
      place: -1,
    }));
    return { id, max, rules: compiled, judge: compileJudge(compiled) };
  };
  return definition.sections.map(({ id, profiles }) => ({ id, profiles: profiles.map(compileProfile) }));
}

/** Scores a section: `min(max, sum)` of each profile, and the best profile counts, the first on a tie. */
export function scoreSection(section: CompiledSection, answers: Answers): SectionScore {
  const { id, profiles } = section;
  if (profiles.length === 1) return scoreProfile(id, profiles[0], answers);
  let best: SectionScore | undefined;
  let min = Number.NEGATIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const profile of profiles) {
    const one = scoreProfile(id, profile, answers);
    min = Math.max(min, one.min);
    max = Math.max(max, one.max);
    if (best === undefined || one.score > best.score) best = one;
  }
  if (best === undefined) return { section: id, profile: '', score: 0, min: 0, max: 0, scored: [], open: () => [] };
  return { ...best, min, max };
}

/** The score of one profile, whichever counts. */
export function scoreProfile(section: string, profile: CompiledProfile, answers: Answers): SectionScore {
  const { rules, judge } = profile;
  let sum = 0;
  let worst = 0;
  let best = 0;
  const scored: Contribution[] = [];
  const { yes, unknown } = judge(answers);
  forEachMarked(yes, (index) => {
    const rule = rules[index];
    const contribution = rule.worth ? { id: rule.id, points: rule.worth(answers), place: -1 } : rule;
    sum += contribution.points;
    scored.push(contribution);
  });
  forEachMarked(unknown, (index) => {
    const { points } = rules[index];
    if (points < 0) worst += points;
    else best += points;
  });
  return {
    section,
    profile: profile.id,
    score: Math.min(profile.max, sum),
    min: Math.min(profile.max, sum + worst),
    max: Math.min(profile.max, sum + best),
    scored,
    open: () => openRules(profile, answers),
  };
}

function openRules({ rules, judge }: CompiledProfile, answers: Answers): ScoringRule[] {
  const open: ScoringRule[] = [];
  forEachMarked(judge(answers).unknown, (index) => open.push(rules[index]));
  return open;
}

/** The ids of the rules that scored, by the weight of what they bring, and in the definition's order among equals. */
export function compileCodes(sections: readonly CompiledSection[]): (scores: readonly SectionScore[]) => string[] {
  const rules = sections.flatMap(({ profiles }) => profiles.flatMap((profile) => profile.rules));
  const ordered = rules.filter(({ worth, points }) => worth === undefined && points !== 0).sort(byWeight);
  for (const [place, rule] of ordered.entries()) rule.place = place;
  const marks = new Int32Array((ordered.length + 31) >> 5);
  return (scores) => {
    marks.fill(0);
    for (const { scored } of scores) {
      for (const contribution of scored) {
        if (contribution.place >= 0) mark(marks, contribution.place);
        else if (contribution.points !== 0) return sortCodes(scores);
      }
    }
    const codes: string[] = [];
    forEachMarked(marks, (place) => codes.push(ordered[place].id));
    return codes;
  };
}

/** The same where the weight of some depends on the lead. */
function sortCodes(scores: readonly SectionScore[]): string[] {
  const scored = scores.flatMap((score) => score.scored).filter(({ points }) => points !== 0);
  return scored.sort(byWeight).map(({ id }) => id);
}

function byWeight(a: Contribution, b: Contribution): number {
  return Math.abs(b.points) - Math.abs(a.points);
}
