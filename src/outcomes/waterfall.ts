import { isAt, type Joined } from './join-sales.ts';
import { leadsWhere } from './leads-where.ts';
import { proportionOf } from './proportion.ts';
import type { Spread } from './shapes/figures.ts';
import type { Waterfall } from './shapes/stages.ts';
import { spreadOf } from './spread.ts';
import type { StagePlan } from './stage-plan.ts';
import { NO_DAY } from './tables.ts';

/** The stages of which a record or the run tells. Where sales are told of, nobody bought if none is told to have. */
export function toldStages({ seen, standsFor, leadOf }: Joined, plan: StagePlan): number[] {
  const last = plan.stages.length - 1;
  let told = leadOf.length === 0 ? 1 << last : 0;
  for (let lead = 0; lead < standsFor.length; lead++) if (standsFor[lead] === lead) told |= seen[lead];
  if (((told >> plan.place('opportunity')) & 1) === 1) told |= 1 << last;
  return plan.stages.flatMap((_stage, number) => (number === 0 || (told >> number) & 1 ? [number] : []));
}

/** The leads that stand for themselves, and for others with their key. */
export function unitsOf({ standsFor }: Joined): Int32Array {
  return leadsWhere(standsFor.length, (lead) => standsFor[lead] === lead);
}

/** @param units the leads that are counted. */
export function buildWaterfall(joined: Joined, plan: StagePlan, told: readonly number[], units: Int32Array): Waterfall {
  const { outcomes, seen, open } = joined;
  const counts = told.map(() => ({ reached: 0, skipped: 0, open: 0, lost: 0, unheard: 0 }));
  const arrived = told.map(() => 0);
  for (let unit = 0; unit < units.length; unit++) {
    const lead = units[unit];
    let furthest = told.length - 1;
    while (told[furthest] > outcomes.stage[lead]) furthest--;
    for (let place = 0; place <= furthest; place++) {
      if (place < furthest && ((seen[lead] >> told[place]) & 1) === 0) counts[place].skipped++;
      if (!isAt(joined, lead, told[place])) continue;
      counts[place].reached++;
      if (place > 0 && isAt(joined, lead, told[place - 1])) arrived[place]++;
    }
    if (outcomes.won[lead] === 1) continue;
    if (outcomes.lost[lead] === 1) counts[furthest].lost++;
    else if (open[lead] === 1) counts[furthest].open++;
    else counts[furthest].unheard++;
  }
  const scratch = new Int32Array(units.length);
  const dayOf = told.map((stage) => dayReader(joined, stage));
  const last = told.length - 1;
  return {
    units: units.length,
    stages: told.map((stage, place) => ({
      stage: plan.stages[stage],
      ...counts[place],
      conversion: place === 0 ? null : proportionOf(arrived[place], counts[place - 1].reached),
      ofAll: proportionOf(counts[place].reached, units.length),
      daysHere: place === last ? null : spreadBetween(units, dayOf[place], dayOf[place + 1], scratch),
      daysTo: place === 0 ? null : spreadBetween(units, dayOf[0], dayOf[place], scratch),
    })),
    untold: plan.stages.filter((_stage, number) => !told.includes(number)),
    overall: proportionOf(counts[last].reached, units.length),
    outOfOrder: countOutOfOrder(units, dayOf),
  };
}

type DayOf = (lead: number) => number;

/** The day on which a lead reached a stage; the first stage is reached when the lead is made. */
function dayReader({ outcomes, created }: Joined, stage: number): DayOf {
  const reached = outcomes.reached[stage];
  if (stage > 0) return (lead) => reached[lead];
  return (lead) => (created[lead] === NO_DAY ? reached[lead] : created[lead]);
}

/** @param days room for as many numbers as there are units. */
function spreadBetween(units: Int32Array, from: DayOf, to: DayOf, days: Int32Array): Spread | null {
  let count = 0;
  for (let unit = 0; unit < units.length; unit++) {
    const begin = from(units[unit]);
    const end = to(units[unit]);
    if (begin !== NO_DAY && end !== NO_DAY && end >= begin) days[count++] = end - begin;
  }
  return spreadOf(days.subarray(0, count));
}

function countOutOfOrder(units: Int32Array, dayOf: readonly DayOf[]): number {
  let count = 0;
  for (let unit = 0; unit < units.length; unit++) {
    let last = NO_DAY;
    let isOut = false;
    for (const day of dayOf) {
      const reached = day(units[unit]);
      if (reached === NO_DAY) continue;
      isOut ||= reached < last;
      last = Math.max(last, reached);
    }
    if (isOut) count++;
  }
  return count;
}
