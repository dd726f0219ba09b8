import type { Place } from '../duplicate-keys.ts';
import { candidatePairs } from './candidate-pairs.ts';
import type { LeadTable } from './lead-table.ts';
import { agree, createPairWeigher, type Evidence, type Reliability, type Weighed } from './pair-weigher.ts';

/** Leads that seem to be one. */
export interface NearDuplicates {
  /** In their order; leads that were rejected as duplicates are among them. */
  readonly leads: readonly (Place & { readonly removed: boolean })[];
  /** The two kept leads that seem so the most, and why; undefined where fewer than two were kept. */
  readonly closest: ClosePair | undefined;
}

export interface ClosePair {
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
  readonly first: number;
  readonly second: number;
}

/** Finds leads that seem to be one, without being sure. The order of the leads decides the order of what is found. */
export function findNearDuplicates(table: LeadTable): NearDuplicates[] {
  const { leads, traits } = table;
  const pairs = candidatePairs(table);
  let groups: Int32Array = Int32Array.from(leads, (_lead, index) => index);
  let reliability: Reliability = traits.map(() => 0.5);
  let links: Link[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { weigh, enough } = createPairWeigher(table, groups, reliability);
    links = [];
    for (const pair of pairs) {
      const first = Math.floor(pair / leads.length);
      const second = pair % leads.length;
      const weighed = weigh(first, second);
      if (weighed.bits >= enough) links.push({ first, second, ...weighed });
    }
    groups = unite(leads.length, links);
    reliability = measureReliability(table, links);
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

function measureReliability(table: LeadTable, links: readonly Link[]): Reliability {
  return table.traits.map((_trait, t) => {
    // As if one pair that agrees and one that does not had been seen before.
    let agreed = 1;
    let both = 2;
    for (const { first, second } of links) {
      const answer = agree(table, first, second, t);
      if (answer === undefined) continue;
      both++;
      if (answer) agreed++;
    }
    return Math.min(MOST_RELIABLE, Math.max(LEAST_RELIABLE, agreed / both));
  });
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
