import { snakeKeys } from '../output/key-case.ts';
import type { RunFacts } from '../run/facts.ts';
import { describeAgreement } from './agreement.ts';
import { describeBreakdowns } from './breakdowns.ts';
import { describeFields } from './field-quality.ts';
import { traceFunnel } from './funnel.ts';
import { holdGates, type PlacedGate } from './gate-words.ts';
import { describeLeads } from './leads.ts';
import { describeActivities, describeList, describeOrganizations } from './lists.ts';
import { describeNearCompetitors } from './near-competitors.ts';
import { describeNearDuplicates } from './near-duplicates.ts';
import { byCount, findNextSteps } from './next-steps.ts';
import { countReasons, pairReasons } from './reasons.ts';
import type { Report } from './report-shape.ts';
import { spreadScores } from './scores.ts';
import { describeSharedPhones } from './shared-phones.ts';
import { describeSuppliers } from './suppliers.ts';
import { describeHistory } from './trend.ts';
import { describeTroubles } from './troubles.ts';
import { fieldMeans, impossibleText, nextStepText } from './words.ts';

export type { Report };

/** Makes the report of a finished run. @param gates what it is held against. */
export function buildReport(facts: RunFacts, gates: readonly PlacedGate[] = []): Report {
  const { definition, tally, counts } = facts;
  const reasons = countReasons(tally);
  const troubles = describeTroubles(tally.troubles);
  const sources = facts.lists.map(({ layout }) => layout.source);
  const report: Report = {
    definition: {
      name: definition.name,
      description: definition.description,
      source: definition.source,
      sha256: definition.sha256,
    },
    agreement: describeAgreement(facts.agreement),
    asOf: facts.asOf,
    country: facts.country,
    counts: {
      read: counts.read,
      qualified: counts.qualified,
      nurture: counts.nurture,
      rejected: counts.rejected,
      unreadable: counts.unreadable,
      guardedCells: counts.guardedCells,
    },
    impossible: facts.impossible.map((one) => ({ ...one, text: impossibleText(one, readableIn(facts, one.source)) })),
    failedGates: [],
    unmeasuredGates: [],
    lists: facts.lists.map(describeList),
    organizations: facts.organizations ? describeOrganizations(facts.organizations) : null,
    activities: facts.activities ? describeActivities(facts.activities) : null,
    namedLists: facts.named.map(({ id, source, entries }) => ({ id, source: source ?? null, entries })),
    funnel: traceFunnel(facts, reasons),
    reasons,
    reasonPairs: pairReasons(tally, counts.read),
    scores: spreadScores(tally.scores, definition.thresholds),
    by: describeBreakdowns(facts),
    suppliers: describeSuppliers(facts),
    fields: describeFields(facts),
    missing: byCount(tally.missing).map(([field, leads]) => ({ field, means: fieldMeans(field), leads })),
    tracks: byCount(tally.tracks).map(([track, leads]) => ({ track, leads })),
    bars: byCount(tally.bars).map(([bar, leads]) => ({ bar, leads })),
    profiles: byCount(tally.profiles).map(([key, leads]) => {
      const [section, profile] = halves(key);
      return { section, profile, leads };
    }),
    troubles,
    differences: byCount(tally.differences).map(([field, leads]) => ({ field, leads })),
    nearCompetitors: describeNearCompetitors(tally.nearMisses.counts(), facts.shownLeads !== undefined) ?? null,
    nearDuplicates: facts.nearDuplicates ? describeNearDuplicates(facts.nearDuplicates, sources) : null,
    sharedPhones: describeSharedPhones(facts.sharedPhones) ?? null,
    leads: describeLeads(facts, reasons),
    guard: facts.guard,
    history: describeHistory(facts),
    nextSteps: findNextSteps(facts, reasons, troubles).map((step) => ({ ...step, text: nextStepText(step) })),
  };
  return gates.length === 0 ? report : { ...report, ...holdGates(gates, snakeKeys(report)) };
}

/** The parts of a tally's key before and after its first space. */
function halves(key: string): [string, string] {
  const space = key.indexOf(' ');
  return [key.slice(0, space), key.slice(space + 1)];
}

function readableIn({ lists }: RunFacts, source: string): number {
  return lists.find(({ layout }) => layout.source === source)?.counts.records ?? 0;
}
