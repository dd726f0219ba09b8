import type { Place } from '../duplicate-keys.ts';
import { candidatePairs } from './candidate-pairs.ts';
import type { LeadTable } from './lead-table.ts';
import { createPairWeigher, type Evidence, type Reliability, type Weighed } from './pair-weigher.ts';
import { AGREEMENT, compareTraits } from './trait-agreement.ts';

/** Leads that seem to be one. */
export interface NearDuplicates {
  /** In their order; leads that were rejected as duplicates are among them. */
  readonly leads: readonly (Place & { readonly removed: boolean })[];
  /** The two kept leads that seem so the most, and why; undefined where fewer than two were kept. */
  readonly closest: ClosePair | undefined;
}

interface ClosePair {
  readonly first: Place;
  readonly second: Place;
  readonly evidence: readonly Evidence[];
}

/** How often the leads are grouped: what was found tells how rare and how reliable each trait is. */
const ROUNDS = 3;
/** Nothing is as reliable, or as useless, as a few pairs may make it seem. */
const MOST_RELIABLE = 0.95;
const LEAST_RELIABLE = 0.05;

interface Link extends Weighed {
  readonly pair: number;
  readonly first: number;
  readonly second: number;
}

/** Finds leads that seem to be one, without being sure. The order of the leads decides the order of what is found. */
export function findNearDuplicates(table: LeadTable): NearDuplicates[] {
  const { leads, traits } = table;
  const pairs = candidatePairs(table);
  const agreements = compareTraits(table, pairs);
  let groups: Int32Array = Int32Array.from(leads, (_lead, index) => index);
  let reliability: Reliability = traits.map(() => 0.5);
  let links: Link[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { weigh, enough } = createPairWeigher(table, pairs, agreements, groups, reliability);
    links = [];
    for (const [pair, first] of pairs.first.entries()) {
      const weighed = weigh(pair);
      if (weighed.bits >= enough) links.push({ pair, first, second: pairs.second[pair], ...weighed });
    }
    groups = unite(leads.length, links);
    reliability = traits.map((_trait, t) =>
      reliabilityOf(links.map(({ pair }) => agreements[pair * traits.length + t])),
    );
  }
  return describe(table, groups, links);
}

/** @returns by lead: the first of the leads that it is linked with, directly or not. */
function unite(count: number, links: readonly Link[]): Int32Array {
  const parents = Int32Array.from({ length: count }, (_none, index) => index);
  const rootOf = (lead: number) => {
    let root = lead;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  };
  for (const { first, second } of links) {
    const [a, b] = [rootOf(first), rootOf(second)];
    parents[Math.max(a, b)] = Math.min(a, b);
  }
  return parents.map((_parent, lead) => rootOf(lead));
}

function reliabilityOf(agreements: readonly number[]): number {
  const known = agreements.filter((agreement) => agreement !== AGREEMENT.unknown);
  const agreed = known.filter((agreement) => agreement !== AGREEMENT.different);
  // As if one pair that agrees and one that does not had been seen before.
  return Math.min(MOST_RELIABLE, Math.max(LEAST_RELIABLE, (agreed.length + 1) / (known.length + 2)));
}

function describe({ leads }: LeadTable, groups: Int32Array, links: readonly Link[]): NearDuplicates[] {
  const members = new Map<number, number[]>();
  for (const [lead, group] of groups.entries()) {
    const known = members.get(group);
    if (known) known.push(lead);
    else members.set(group, [lead]);
  }
  const closest = new Map<number, Link>();
  for (const link of links) {
    if (leads[link.first].removed || leads[link.second].removed) continue;
    const known = closest.get(groups[link.first]);
    if (known === undefined || link.bits > known.bits) closest.set(groups[link.first], link);
  }
  const placeOf = (lead: number) => ({ list: leads[lead].list, line: leads[lead].line });
  return [...members]
    .filter(([, group]) => group.length > 1)
    .map(([first, group]) => {
      const link = closest.get(first);
      return {
        leads: group.map((lead) => ({ ...placeOf(lead), removed: leads[lead].removed })),
        closest: link && { first: placeOf(link.first), second: placeOf(link.second), evidence: link.evidence },
      };
    });
}
