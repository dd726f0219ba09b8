import { formatDay } from '../fields/calendar.ts';
import type { CriterionTrace, SectionTrace } from '../qualify/trace.ts';
import type { DemandTrace } from '../qualify/trace-path.ts';
import { versionedSource } from './evidence-words.ts';
import type { LeadExplanation } from './explain-lead.ts';
import { answerWord } from './render-lead-facts.ts';
import type { WayFact } from './way-options.ts';

/** The explanation of a lead for other programs. What has no end, and what nothing says, is null. */
export function leadJson(explanation: LeadExplanation): object {
  const { source, line, decision, duplicateOf, trace, path, wayUp, headers, joined } = explanation;
  return {
    explains: 'lead',
    source,
    line,
    status: decision.status,
    score: decision.score,
    score_min: decision.scoreMin,
    score_max: decision.scoreMax,
    step: decision.step,
    reasons: decision.reasons,
    missing: decision.missing,
    bar: decision.bar,
    track: decision.track,
    duplicate_of: duplicateOf === '' ? null : duplicateOf,
    path: path.steps.map(({ step, holds, decides, because, demands }) => ({
      step,
      holds,
      decides,
      because,
      demands: demands.map(demandJson),
    })),
    bars: path.bars.map(({ id, cleared, demands }) => ({ id, cleared, demands: demands.map(demandJson) })),
    tracks: path.tracks,
    way_up: {
      to: wayUp.to ?? null,
      final: wayUp.final,
      most_facts: wayUp.mostFacts,
      repeats: wayUp.repeats,
      complete: wayUp.complete,
      further: wayUp.further,
      ways: wayUp.ways.map(({ facts, status, score }) => ({ status, score, facts: facts.map(factJson) })),
    },
    facts: trace.facts.map(({ field, text, understood, damage }) => ({
      field,
      headers: headers[field] ?? [],
      of_organization: joined.includes(field),
      text,
      understood,
      damage: damage ?? null,
    })),
    evidence: trace.evidence.map(({ check, field, text, rests }) => ({
      check,
      field,
      text,
      match: rests?.match ?? null,
      is: rests?.is ?? null,
      source: (rests && versionedSource(rests)) || null,
    })),
    allowed_by: trace.findings.allowedBy,
    activities: trace.activities.map(({ types, since, of, least, most }) => ({
      types,
      since: since === undefined ? null : formatDay(since),
      of,
      least,
      most: most ?? null,
    })),
    sections: trace.sections.map((section) => sectionJson(section, trace.criteria)),
    criteria: trace.criteria
      .filter(({ part }) => part !== 'score')
      .map(({ part, of, id, answer, fields }) => ({ part, of, id, answer: answerWord(answer), fields })),
  };
}

function sectionJson({ id, profile, score, min, max, profiles }: SectionTrace, criteria: readonly CriterionTrace[]) {
  return {
    id,
    profile,
    score,
    score_min: min,
    score_max: finite(max),
    profiles: profiles.map((one) => ({
      id: one.id,
      sum: one.sum,
      max: finite(one.cap),
      score: one.score,
      counts: one.counts,
      behind: one.behind,
      rules: criteria
        .filter(({ part, of }) => part === 'score' && of === (one.id === '' ? id : `${id} ${one.id}`))
        .map((rule) => ({
          id: rule.id,
          answer: answerWord(rule.answer),
          points: finite(rule.points),
          brought: rule.brought,
          fields: rule.fields,
        })),
    })),
  };
}

function demandJson({ of, section, least, got, holds, among }: DemandTrace) {
  return {
    of: section || of,
    least,
    got,
    holds,
    among: among.map(({ id, answer }) => ({ id, answer: answerWord(answer) })),
  };
}

function factJson({ field, example, times, told, known, meets, ends }: WayFact) {
  const asked = ({ field: of, operator, operand }: WayFact['meets'][number]) => ({ field: of, operator, operand });
  return {
    field,
    example,
    ...(times > 0 && { times }),
    known,
    told: told ?? null,
    meets: meets.map(asked),
    ends: ends.map(asked),
  };
}

function finite(points: number): number | null {
  return Number.isFinite(points) ? points : null;
}
