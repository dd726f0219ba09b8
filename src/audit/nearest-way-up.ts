import type { Definition } from '../definition/definition.ts';
import type { Decision, Status } from '../qualify/decision.ts';
import type { LeadInList } from './lead-probe.ts';
import { findOptions, type Option, type WayFact } from './way-options.ts';
import { reachOf, setsOf } from './way-search.ts';

/** The smallest sets of facts that would lift a lead to the next status. Plain data. */
export interface NearestWayUp {
  /** The next status; undefined where there is none above. */
  readonly to: Status | undefined;
  /** Codes that no fact undoes: the lead repeats another, must not be contacted, or is a competitor. */
  readonly final: readonly string[];
  /** Of one size, those that need the fewest known facts to be different first; at most five. */
  readonly ways: readonly Way[];
  /** Ways of the same size that are not shown. */
  readonly further: number;
  /** Sets of more facts were not tried. */
  readonly mostFacts: number;
  /** Whether the lead would repeat an earlier one with some of the facts that were tried. */
  readonly repeats: boolean;
  /** Whether all sets of this size and smaller ones were tried. */
  readonly complete: boolean;
}

/** Facts that lift the lead when all of them hold. */
export interface Way {
  readonly facts: readonly WayFact[];
  /** What the lead then gets. */
  readonly status: Status;
  readonly score: number;
}

const MOST_FACTS = 3;
const MOST_SHOWN = 5;
/** Options and decisions that keep the answer within a second. */
const MOST_OPTIONS = 160;
const MOST_TRIALS = 12_000;

const RANKS: Readonly<Record<Status, number>> = { rejected: 0, nurture: 1, qualified: 2 };
const FINAL_GROUPS: readonly string[] = ['suppressed', 'opt-out', 'competitor'];

/**
 * Finds the nearest way up by deciding the lead again with other facts: first with facts that are unknown, and only if
 * none of them lifts it also with facts that would have to be different.
 * @param decision of the lead in its list.
 */
export function nearestWayUp(lead: LeadInList, decision: Decision): NearestWayUp {
  const { definition, program } = lead.compiled;
  const to = nextStatus(decision, definition);
  const found = { to, final: [], ways: [], further: 0, mostFacts: MOST_FACTS, repeats: false, complete: true };
  if (to === undefined) return found;
  if (decision.step === 'duplicate') return { ...found, final: ['duplicate'] };
  const final = program.findings.checks
    .filter(({ check }) => decision.step === 'reject' && FINAL_GROUPS.includes(check.group))
    .flatMap(({ check: { id } }) => (decision.reasons.includes(id) ? [id] : []));
  if (final.length > 0) return { ...found, final };

  const { probe, before, options } = findOptions(lead);
  const demands = [to === 'nurture' ? definition.status.nurture : undefined, definition.status.qualified];
  const inReach = reachOf({ before, demands: demands.flatMap((demand) => demand ?? []) });
  let repeats = false;
  const search = (some: readonly Option[]) => {
    let trials = 0;
    const tried = some.slice(0, MOST_OPTIONS);
    for (let size = 1; size <= MOST_FACTS; size++) {
      const ways = new Map<string, Way>();
      for (const set of setsOf(tried, size)) {
        if (trials >= MOST_TRIALS) break;
        if (!inReach(set.map(({ prospect }) => prospect))) continue;
        trials++;
        const { status, score, step } = probe.decide(set);
        repeats ||= step === 'duplicate';
        if (RANKS[status] < RANKS[to]) continue;
        const way = { facts: set.map(({ fact }) => fact), status, score };
        const key = set
          .map(({ subject }) => subject)
          .sort()
          .join();
        const other = ways.get(key);
        if (other === undefined || asksLess(way, other)) ways.set(key, way);
      }
      const complete = trials < MOST_TRIALS && tried.length === some.length;
      if (ways.size > 0 || size === MOST_FACTS) return { ways: [...ways.values()], complete };
    }
    return { ways: [], complete: true };
  };
  const unknown = search(options.filter(({ known }) => !known));
  const { ways, complete } = unknown.ways.length > 0 ? unknown : search(options);
  const shown = ways.sort((a, b) => changes(a) - changes(b) || asks(a) - asks(b));
  return {
    ...found,
    ways: shown.slice(0, MOST_SHOWN),
    further: Math.max(0, shown.length - MOST_SHOWN),
    repeats,
    complete,
  };
}

function nextStatus({ status }: Decision, { status: { qualified, nurture }, qualify }: Definition): Status | undefined {
  if (status === 'rejected' && nurture !== undefined) return 'nurture';
  return status !== 'qualified' && (qualified !== undefined || qualify.length > 0) ? 'qualified' : undefined;
}

/** How many known facts would have to be different. */
function changes({ facts }: Way): number {
  return facts.filter(({ known }) => known).length;
}

/** Of ways by the same subjects, the one that lifts the lead least asks least. */
function asksLess(way: Way, other: Way): boolean {
  return (RANKS[way.status] - RANKS[other.status] || asks(way) - asks(other) || way.score - other.score) < 0;
}

/** How much is asked of the facts, beside that they are known. */
function asks({ facts }: Way): number {
  return facts.reduce((sum, { meets }) => sum + meets.length, 0);
}
