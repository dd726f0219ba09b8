import type { Definition, Profile } from '../definition/definition.ts';
import type { Answers } from './answers.ts';
import { compilePredicate, type Predicate } from './predicate.ts';
import type { QuestionSet } from './question.ts';

/** A scoring rule made ready. */
interface ScoringRule {
  readonly id: string;
  readonly points: number;
  readonly predicate: Predicate;
}

interface CompiledProfile {
  readonly id: string;
  readonly max: number;
  readonly rules: readonly ScoringRule[];
}

export interface CompiledSection {
  readonly id: string;
  readonly profiles: readonly CompiledProfile[];
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
  readonly scored: readonly ScoringRule[];
  /** Rules whose condition is unknown. */
  readonly open: readonly ScoringRule[];
}

export function compileSections(definition: Definition, questions: QuestionSet): CompiledSection[] {
  const compileProfile = ({ id, max, rules }: Profile): CompiledProfile => ({
    id,
    max,
    rules: rules.map((rule) => ({
      id: rule.id,
      points: rule.points,
      predicate: compilePredicate(rule.if, questions),
    })),
  });
  return definition.sections.map(({ id, profiles }) => ({ id, profiles: profiles.map(compileProfile) }));
}

/** Scores a section: `min(max, sum)` of each profile, and the best profile counts, the first on a tie. */
export function scoreSection(section: CompiledSection, answers: Answers): SectionScore {
  let best: SectionScore | undefined;
  let min = Number.NEGATIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const profile of section.profiles) {
    const one = scoreProfile(section.id, profile, answers);
    min = Math.max(min, one.min);
    max = Math.max(max, one.max);
    if (best === undefined || one.score > best.score) best = one;
  }
  if (best === undefined) return { section: section.id, profile: '', score: 0, min: 0, max: 0, scored: [], open: [] };
  return { ...best, min, max };
}

function scoreProfile(section: string, profile: CompiledProfile, answers: Answers): SectionScore {
  let sum = 0;
  let worst = 0;
  let best = 0;
  const scored: ScoringRule[] = [];
  const open: ScoringRule[] = [];
  for (const rule of profile.rules) {
    const answer = rule.predicate.answer(answers);
    if (answer === true) {
      sum += rule.points;
      scored.push(rule);
    } else if (answer === undefined) {
      open.push(rule);
      if (rule.points < 0) worst += rule.points;
      else best += rule.points;
    }
  }
  return {
    section,
    profile: profile.id,
    score: Math.min(profile.max, sum),
    min: Math.min(profile.max, sum + worst),
    max: Math.min(profile.max, sum + best),
    scored,
    open,
  };
}
