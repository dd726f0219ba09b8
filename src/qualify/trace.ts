import type { Evidence } from '../checks/check.ts';
import type { Answer, Kind } from '../fields/kind.ts';
import { type Answers, answerOf, measuredAt } from './answers.ts';
import type { CompiledDefinition } from './compile.ts';
import type { Evaluator } from './evaluator.ts';
import type { Findings } from './findings.ts';
import type { Predicate } from './predicate.ts';
import type { ActivityMeasure } from './question.ts';
import { type CompiledSection, scoreProfile, scoreSection } from './score.ts';

/** Everything that decided one lead. Plain data. */
export interface Trace {
  readonly facts: readonly FactTrace[];
  /** What the activity list says of the lead; empty where there is none. */
  readonly activities: readonly ActivityTrace[];
  readonly criteria: readonly CriterionTrace[];
  readonly findings: Findings;
  /** What the checks that answered yes rest on. */
  readonly evidence: readonly EvidenceTrace[];
  readonly sections: readonly SectionTrace[];
}

/** A cell that made a check say yes. */
export interface EvidenceTrace {
  readonly check: string;
  readonly field: string;
  readonly text: string;
  /** What of the text was compared, and what that is; undefined where the text says all. */
  readonly rests: Evidence | undefined;
}

/** What was read of a field. */
interface FactTrace {
  readonly field: string;
  readonly text: string;
  /** How it was understood; empty where it is unreadable. */
  readonly understood: readonly string[];
  readonly damage: string | undefined;
}

/** Something that was measured over what a lead did. */
interface ActivityTrace extends Pick<ActivityMeasure, 'types' | 'since' | 'of'> {
  readonly least: number;
  /** Undefined where nothing is known. */
  readonly most: number | undefined;
}

/** One line of the definition, or one check, and what it answered. */
export interface CriterionTrace {
  readonly part: 'check' | 'reject' | 'require' | 'qualify' | 'score' | 'ready' | 'track';
  /** Section and profile of a scoring rule, strength of a check. */
  readonly of: string;
  readonly id: string;
  readonly answer: Answer;
  /** The most that it brings, or below 0 takes; 0 for what does not score. */
  readonly points: number;
  /** What it brought to this lead, before any cap of its profile. */
  readonly brought: number;
  /** The fields that it looked at. */
  readonly fields: readonly string[];
}

/** How a section of the score came about. */
export interface SectionTrace {
  readonly id: string;
  /** The profile that counts; empty where the section is not a set of profiles. */
  readonly profile: string;
  readonly score: number;
  /** If every unknown answer were the worst, and the best. */
  readonly min: number;
  readonly max: number;
  readonly profiles: readonly ProfileTrace[];
}

/** How one profile of a section came about: its score is the sum of what its rules brought, or its cap. */
export interface ProfileTrace {
  readonly id: string;
  readonly sum: number;
  /** Infinity where the definition sets none. */
  readonly cap: number;
  readonly score: number;
  readonly counts: boolean;
  /** How many points it has less than the profile that counts. */
  readonly behind: number;
}

/** Explains the lead that the evaluator decided last. */
export function traceLead(compiled: CompiledDefinition, evaluator: Evaluator): Trace {
  const { program, surroundings, activityMeasures } = compiled;
  const { answers } = evaluator;
  const facts = surroundings.catalogue.fields.flatMap(({ id, kind }) => {
    const cell = evaluator.fact(id)?.cell;
    if (!cell) return [];
    const { text, value, damage } = cell;
    return [{ field: id, text, understood: value === text ? [text] : understood(kind, value), damage }];
  });
  return {
    facts,
    activities: activityMeasures.map(({ word, types, since, of }) => ({
      ...{ types, since, of },
      ...measuredAt(answers, word),
    })),
    criteria: traceCriteria(compiled, answers),
    findings: program.findings.find(answers),
    evidence: traceEvidence(compiled, evaluator),
    sections: program.sections.map((section) => traceSection(section, answers)),
  };
}

function traceEvidence({ program, checking }: CompiledDefinition, evaluator: Evaluator): EvidenceTrace[] {
  return program.findings.checks.flatMap(({ check, bits }) =>
    check.fields.flatMap((field, i) => {
      const cell = evaluator.fact(field)?.cell;
      if (!cell || answerOf(evaluator.answers, bits[i]) !== true) return [];
      return [{ check: check.id, field, text: cell.text, rests: check.evidence?.(cell, checking, field) }];
    }),
  );
}

function understood(kind: Kind, value: unknown): readonly string[] {
  return value === undefined ? [] : (kind.describe?.(value) ?? kind.keys(value));
}

/** What every criterion answered, in the order of the definition; always the same criteria. */
export function traceCriteria({ program, questions }: CompiledDefinition, answers: Answers): CriterionTrace[] {
  const fieldOf = new Map(questions.map(({ bit, field }) => [bit, field]));
  const judge = (part: CriterionTrace['part'], id: string, { answer, fields }: Predicate): CriterionTrace => ({
    ...{ part, of: '', id, answer: answer(answers), points: 0, brought: 0, fields },
  });
  return [
    ...program.findings.checks.map(({ check, strength, bits }) => ({
      part: 'check' as const,
      of: strength,
      id: check.id,
      answer: anyAnswer(bits.map((bit) => answerOf(answers, bit))),
      points: 0,
      brought: 0,
      fields: bits.flatMap((bit) => fieldOf.get(bit) ?? []),
    })),
    ...program.findings.when.map(({ id, predicate }) => judge('reject', id, predicate)),
    ...program.demands.map(({ fields, bits }) => ({
      part: 'require' as const,
      of: '',
      id: fields.join(' or '),
      answer: bits.some((bit) => answerOf(answers, bit) === true),
      points: 0,
      brought: 0,
      fields,
    })),
    ...program.qualify.map(({ id, predicate }) => judge('qualify', id, predicate)),
    ...program.sections.flatMap((section) =>
      section.profiles.flatMap((profile) =>
        profile.rules.map(({ id, points, predicate, worth }) => {
          const criterion = judge('score', id, predicate);
          const of = profile.id ? `${section.id} ${profile.id}` : section.id;
          return { ...criterion, of, points, brought: criterion.answer === true ? (worth?.(answers) ?? points) : 0 };
        }),
      ),
    ),
    ...program.ready.map(({ id, predicate }) => judge('ready', id, predicate)),
    ...program.tracks.map(({ track, predicate }) => judge('track', track, predicate)),
  ];
}

/** Yes if one is yes, unknown if none is known. */
function anyAnswer(answers: readonly Answer[]): Answer {
  if (answers.includes(true)) return true;
  return answers.includes(false) ? false : undefined;
}

function traceSection(section: CompiledSection, answers: Answers): SectionTrace {
  const { profile, score, min, max } = scoreSection(section, answers);
  const profiles = section.profiles.map((one): ProfileTrace => {
    const its = scoreProfile(section.id, one, answers);
    const sum = its.scored.reduce((total, { points }) => total + points, 0);
    const { id, max: cap } = one;
    return { id, sum, cap, score: its.score, counts: id === profile, behind: score - its.score };
  });
  return { id: section.id, profile, score, min, max, profiles };
}
