import type { Missed, StatusRate } from '../shapes/judgement.ts';
import { STATUSES } from '../tables.ts';
import { type LeadGroup, sumGroups } from './group-leads.ts';
import { rateOf } from './rate.ts';

/** How often the leads of each status were won. */
export function judgeStatuses(groups: readonly LeadGroup[]): StatusRate[] {
  return STATUSES.map((status) => {
    const { leads, known, won } = sumGroups(groups.filter((group) => group.status === status));
    return { status, leads, ...rateOf(won, known) };
  });
}

/** Those with the most won first. */
export function findMissed(groups: readonly LeadGroup[]): Missed[] {
  const missed = new Map<string, { status: Missed['status']; reason: string; of: LeadGroup[] }>();
  for (const group of groups) {
    const { status, codes } = group;
    if (status === 'qualified') continue;
    const [reason = ''] = codes;
    const key = `${status} ${reason}`;
    const one = missed.get(key) ?? { status, reason, of: [] };
    missed.set(key, one);
    one.of.push(group);
  }
  return [...missed.values()]
    .map(({ status, reason, of }) => {
      const { leads, known, won } = sumGroups(of);
      return { status, reason, leads, ...rateOf(won, known) };
    })
    .filter(({ won }) => won > 0)
    .sort((a, b) => b.won - a.won || (`${a.status} ${a.reason}` < `${b.status} ${b.reason}` ? -1 : 1));
}
