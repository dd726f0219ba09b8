import type { Answer, Kind } from '../fields/kind.ts';
import { answerOf } from './answers.ts';
import type { CompiledDefinition } from './compile.ts';
import type { Evaluator } from './evaluator.ts';
import type { Predicate } from './predicate.ts';

/** Everything that decided one lead. Plain data. */
export interface Trace {
  readonly facts: readonly FactTrace[];
  readonly criteria: readonly CriterionTrace[];
  readonly sections: readonly { readonly id: string; readonly profile: string; readonly score: number }[];
}

/** What was read of a field. */
export interface FactTrace {
  readonly field: string;
  readonly text: string;
  /** How it was understood; empty where it is unreadable. */
  readonly understood: readonly string[];
  readonly damage: string | undefined;
}

/** One line of the definition, or one check, and what it answered. */
export interface CriterionTrace {
  readonly part: 'check' | 'reject' | 'require' | 'qualify' | 'score' | 'ready' | 'track';
  /** Section and profile of a scoring rule, strength of a check. */
  readonly of: string;
  readonly id: string;
  readonly answer: Answer;
  /** 0 for what does not score. */
  readonly points: number;
  /** The fields that it looked at. */
  readonly fields: readonly string[];
}

/** Explains the lead that the evaluator decided last. */
export function traceLead(compiled: CompiledDefinition, evaluator: Evaluator): Trace {
  const { program, questions, surroundings } = compiled;
  const { answers } = evaluator;
  const fieldOf = (bit: number) => questions[bit].field;
  const judge = (part: CriterionTrace['part'], of: string, id: string, predicate: Predicate, points = 0) => ({
    part,
    of,
    id,
    answer: predicate.answer(answers),
    points,
    fields: predicate.fields,
  });
  const criteria: CriterionTrace[] = [
    ...program.findings.checks.map(({ check, strength, bits }) => ({
      part: 'check' as const,
      of: strength,
      id: check.id,
      answer: anyAnswer(bits.map((bit) => answerOf(answers, bit))),
      points: 0,
      fields: bits.map(fieldOf),
    })),
    ...program.findings.when.map(({ id, predicate }) => judge('reject', '', id, predicate)),
    ...program.demands.map(({ fields, bits }) => ({
      part: 'require' as const,
      of: '',
      id: fields.join(' or '),
      answer: bits.some((bit) => answerOf(answers, bit) === true),
      points: 0,
      fields,
    })),
    ...program.qualify.map(({ id, predicate }) => judge('qualify', '', id, predicate)),
    ...program.sections.flatMap((section) =>
      section.profiles.flatMap((profile) =>
        profile.rules.map(({ id, points, predicate }) =>
          judge('score', profile.id ? `${section.id} ${profile.id}` : section.id, id, predicate, points),
        ),
      ),
    ),
    ...program.ready.map(({ id, predicate }) => judge('ready', '', id, predicate)),
    ...program.tracks.map(({ track, predicate }) => judge('track', '', track, predicate)),
  ];
  const facts = surroundings.catalogue.fields.flatMap(({ id, kind, parts }) => {
    const cell = evaluator.fact(id)?.cell;
    if (!cell) return [];
    // The evaluator joins parts only where a question needs the whole.
    const text = cell.text || (parts?.fields ?? []).map((part) => evaluator.fact(part)?.cell.text).join(' ');
    const value = cell.value === '' ? text : cell.value;
    return [{ field: id, text, understood: value === text ? [text] : understood(kind, value), damage: cell.damage }];
  });
  return {
    facts,
    criteria,
    sections: program.score(answers).map(({ section, profile, score }) => ({ id: section, profile, score })),
  };
}

function understood(kind: Kind, value: unknown): readonly string[] {
  return value === undefined ? [] : kind.keys(value);
}

/** Yes if one is yes, unknown if none is known. */
function anyAnswer(answers: readonly Answer[]): Answer {
  if (answers.includes(true)) return true;
  return answers.includes(false) ? false : undefined;
}
