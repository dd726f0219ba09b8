import type { Definition } from '../../definition/definition.ts';
import type { Suggestion } from '../shapes/suggestion.ts';
import type { LeadOutcomes, RunLeads } from '../tables.ts';
import { cardGroups, mergeAlike } from './card-groups.ts';
import { choosePenalty } from './choose-penalty.ts';
import { editPoints } from './edit-points.ts';
import { foldOf } from './fold.ts';
import { gainOf } from './gain.ts';
import { groupLeads, sumByCode, sumGroups } from './group-leads.ts';
import { fitLogistic } from './logistic.ts';
import { scaleToPoints } from './scale-to-points.ts';
import { type CardRule, scorecardOf } from './scorecard.ts';
import { unifiedDiff } from './unified-diff.ts';

/** A definition and the text that it was read from. */
export interface DefinitionText {
  readonly definition: Definition;
  readonly text: string;
  /** As the user named it. */
  readonly file: string;
}

/** A third of the leads is held back, and the rest is parted for the choice of the penalty. */
const FOLDS = 6;
const HELD_BACK = 2;
/** Of the rarer outcome so many cases for each rule (Peduzzi and others, 1996). */
const EVENTS_PER_RULE = 10;
/** So many leads must have a rule, and so many must lack it. */
const FEWEST = 20;

/**
 * Estimates the points of a definition's rules anew from what became of the leads that were decided by their points: a
 * logistic regression with an L2 penalty, its coefficients scaled so that as many leads reach the qualified score as
 * before, and rounded. Caps, thresholds and all other rules stay. Always the same for the same leads in the same order.
 */
export function suggestPoints(leads: RunLeads, outcomes: LeadOutcomes, source: DefinitionText): Suggestion {
  const { definition, text, file } = source;
  const groups = groupLeads(leads, outcomes, (lead) => foldOf(lead, FOLDS)).filter(
    ({ isScored, isAutomatic, known }) => isScored && !isAutomatic && known > 0,
  );
  const training = groups.filter(({ fold }) => fold >= HELD_BACK);
  const all = sumGroups(training);
  const sums = sumByCode(training);
  const card = scorecardOf(definition, (code) => {
    const known = sums.get(code)?.known ?? 0;
    return Math.min(known, all.known - known) < FEWEST;
  });
  const { rules } = card;
  if (rules.length === 0) return { refused: 'no-rules' };
  const enough = EVENTS_PER_RULE * rules.length;
  const lost = all.known - all.won;
  if (Math.min(all.won, lost) < enough) return { refused: 'few-outcomes', won: all.won, lost, enough };

  const cards = cardGroups(groups, rules);
  const estimating = cards.filter(({ fold }) => fold >= HELD_BACK);
  const folds = Array.from({ length: FOLDS - HELD_BACK }, (_, index) =>
    mergeAlike(estimating.filter(({ fold }) => fold === index + HELD_BACK)),
  );
  const penalty = choosePenalty(folds, rules.length);
  const { coefficients } = fitLogistic(mergeAlike(estimating), rules.length, penalty);
  const points = scaleToPoints(rules, coefficients, estimating, definition.status.qualified?.score);
  return {
    refused: null,
    rules: rules.map(({ code, points: before }, index) => ({
      code,
      points: before,
      suggested: points[index],
      turns: before * points[index] < 0,
    })),
    kept: card.kept,
    penalty,
    estimatedBy: all.known,
    gain: gainOf(
      cards.filter(({ fold }) => fold < HELD_BACK),
      rules,
      points,
      definition,
    ),
    diff: diffOf(text, file, rules, points),
  };
}

function diffOf(text: string, file: string, rules: readonly CardRule[], points: readonly number[]): string[] | null {
  const changed = editPoints(
    text,
    rules.map(({ path }, index) => ({ path, points: points[index] })),
  );
  return changed === undefined ? null : unifiedDiff(text, changed, file);
}
