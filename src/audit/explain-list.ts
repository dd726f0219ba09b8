import { formatDay } from '../fields/calendar.ts';
import { openList } from '../input/read.ts';
import type { Answers } from '../qualify/answers.ts';
import type { Decision } from '../qualify/decision.ts';
import { Tally } from '../qualify/tally.ts';
import { Decider } from '../run/decider.ts';
import { DuplicateKeys } from '../run/duplicate-keys.ts';
import type { Impossible } from '../run/facts.ts';
import { findImpossible } from '../run/impossible.ts';
import { loadActivities } from '../run/load-activities.ts';
import { loadOrganizations } from '../run/load-organizations.ts';
import type { Prepared } from '../run/prepare.ts';
import { type CriterionCount, CriterionCounter } from './count-criteria.ts';
import { type FieldLift, LiftCounter } from './count-lifts.ts';
import { ThresholdCounter, type ThresholdMoves } from './count-thresholds.ts';

/** How a definition fits some lists. Plain data. */
export interface ListExplanation {
  readonly definition: { readonly name: string; readonly source: string };
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly lists: readonly { readonly source: string; readonly leads: number; readonly unreadable: number }[];
  readonly tally: Tally;
  /** Requirements that no lead of a list can meet. */
  readonly impossible: readonly Impossible[];
  readonly criteria: readonly CriterionCount[];
  readonly thresholds: readonly ThresholdMoves[];
  readonly lifts: readonly FieldLift[];
}

/** Leads that answer every question alike and got the same decision. */
export interface Group {
  readonly decision: Decision;
  readonly answers: Answers;
  leads: number;
}

/**
 * So many groups are kept before they are counted, and memory is bounded. As many as decisions are shared by an
 * evaluator: with a quarter of them the same groups were counted again and again, which took three times as long.
 */
const MOST_GROUPS = 1 << 14;

/** Decides the lists as `qualify` does, and counts how each criterion answered and what hung on it. @throws InputError */
export async function explainList(prepared: Prepared): Promise<ListExplanation> {
  const { compiled, merged, delimiter, request } = prepared;
  const organizations = await loadOrganizations(prepared, () => {});
  const activities = await loadActivities(prepared, () => {});
  const duplicates = new DuplicateKeys();
  const tally = new Tally();
  const criteria = new CriterionCounter(compiled);
  const thresholds = new ThresholdCounter(compiled);
  const lifts = new LiftCounter(compiled);
  const groups = new Map<Decision, Group>();
  const impossible: Impossible[] = [];
  const lists: { source: string; leads: number; unreadable: number }[] = [];

  const countGroups = () => {
    for (const group of groups.values()) {
      tally.add(group.decision, group.leads);
      criteria.add(group);
      thresholds.add(group);
      lifts.add(group);
    }
    groups.clear();
  };

  for (const [number, list] of prepared.lists.entries()) {
    const decider = new Decider(prepared, number, duplicates, organizations?.index, activities?.index);
    const { evaluator } = decider;
    impossible.push(...findImpossible(compiled, list, evaluator));
    let unreadable = 0;
    let leads = 0;
    const columns = merged.columns[number];
    const reader = openList(list.layout, {
      ...request.reading,
      ...(columns && { columns }),
      delimiter,
      unreadable() {
        unreadable++;
      },
    });
    for await (const batch of reader.batches()) {
      for (let record = 0; record < batch.count; record++) {
        const decision = decider.decide(batch, record);
        const group = groups.get(decision);
        if (group) group.leads++;
        else groups.set(decision, { decision, answers: [...evaluator.answers], leads: 1 });
        if (groups.size >= MOST_GROUPS) countGroups();
      }
      leads += batch.count;
    }
    lists.push({ source: list.layout.source, leads, unreadable });
  }
  countGroups();
  return {
    definition: { name: prepared.definition.name, source: prepared.source.source },
    asOf: formatDay(request.asOf),
    lists,
    tally,
    impossible,
    criteria: criteria.counts(),
    thresholds: thresholds.moves(),
    lifts: lifts.lifts(),
  };
}
