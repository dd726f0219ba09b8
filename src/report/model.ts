import type { RunCounts, RunFacts } from '../run/facts.ts';
import { type AgreementReport, describeAgreement } from './agreement.ts';
import { type Stage, traceFunnel } from './funnel.ts';
import {
  type ActivitiesReport,
  describeActivities,
  describeList,
  describeOrganizations,
  type ListReport,
  type OrganizationsReport,
} from './lists.ts';
import { describeNearCompetitors, type NearCompetitors } from './near-competitors.ts';
import { describeNearDuplicates, type NearDuplicatesReport } from './near-duplicates.ts';
import { byCount, findNextSteps, type NextStep } from './next-steps.ts';
import { countReasons, type Reason } from './reasons.ts';
import { type Scores, spreadScores } from './scores.ts';
import { describeSharedPhones, type SharedPhones } from './shared-phones.ts';
import { describeTroubles, type Trouble } from './troubles.ts';
import { failedGateText, fieldMeans, impossibleText, nextStepText } from './words.ts';

/**
 * What a run found, as plain data: the content of `report.json`, and what the other forms are rendered from. Its order
 * depends on the facts alone. Of the leads it holds counts and codes, never a cell, but for the names of companies that
 * come near to a competitor's.
 */
export interface Report {
  readonly definition: {
    readonly name: string;
    readonly description: string;
    readonly source: string;
    readonly sha256: string;
  };
  readonly agreement: AgreementReport | null;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly country: string;
  readonly counts: RunCounts;
  readonly impossible: readonly ImpossibleDemand[];
  readonly failedGates: readonly (FailedGate & { readonly text: string })[];
  readonly lists: readonly ListReport[];
  readonly organizations: OrganizationsReport | null;
  readonly activities: ActivitiesReport | null;
  readonly namedLists: readonly NamedListReport[];
  readonly funnel: readonly Stage[];
  readonly reasons: readonly Reason[];
  readonly scores: Scores;
  /** Fields that are unknown and could lift leads to the next status. */
  readonly missing: readonly { readonly field: string; readonly means: string; readonly leads: number }[];
  readonly tracks: readonly { readonly track: string; readonly leads: number }[];
  readonly bars: readonly { readonly bar: string; readonly leads: number }[];
  readonly profiles: readonly { readonly section: string; readonly profile: string; readonly leads: number }[];
  readonly troubles: readonly Trouble[];
  /** Leads whose own cell differs from their organization's; their own counts. */
  readonly differences: readonly { readonly field: string; readonly leads: number }[];
  readonly nearCompetitors: NearCompetitors | null;
  /** Null where nobody asked for them. */
  readonly nearDuplicates: NearDuplicatesReport | null;
  /** Only where near-duplicates are looked for. */
  readonly sharedPhones: SharedPhones | null;
  /** Whether cells that a spreadsheet would execute are guarded; `counts.guardedCells` says how many were. */
  readonly guard: boolean;
  readonly nextSteps: readonly (NextStep & { readonly text: string })[];
}

/** A requirement that no lead of a list can meet. */
interface ImpossibleDemand {
  readonly source: string;
  readonly fields: readonly string[];
  readonly otherwise: string;
  readonly unmapped: readonly string[];
  readonly text: string;
}

export type FailedGate = RunFacts['failedGates'][number];

interface NamedListReport {
  readonly id: string;
  readonly source: string | null;
  readonly entries: number;
}

/** Makes the report of a finished run. */
export function buildReport(facts: RunFacts): Report {
  const { definition, tally, counts } = facts;
  const reasons = countReasons(tally);
  const troubles = describeTroubles(tally.troubles);
  const sources = facts.lists.map(({ layout }) => layout.source);
  return {
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
    failedGates: facts.failedGates.map(describeGate),
    lists: facts.lists.map(describeList),
    organizations: facts.organizations ? describeOrganizations(facts.organizations) : null,
    activities: facts.activities ? describeActivities(facts.activities) : null,
    namedLists: facts.named.map(({ id, source, entries }) => ({ id, source: source ?? null, entries })),
    funnel: traceFunnel(facts, reasons),
    reasons,
    scores: spreadScores(tally.scores, definition.thresholds),
    missing: byCount(tally.missing).map(([field, leads]) => ({ field, means: fieldMeans(field), leads })),
    tracks: byCount(tally.tracks).map(([track, leads]) => ({ track, leads })),
    bars: byCount(tally.bars).map(([bar, leads]) => ({ bar, leads })),
    profiles: byCount(tally.profiles).map(([key, leads]) => {
      const [section, profile] = halves(key);
      return { section, profile, leads };
    }),
    troubles,
    differences: byCount(tally.differences).map(([field, leads]) => ({ field, leads })),
    nearCompetitors: describeNearCompetitors(tally.nearMisses.counts()) ?? null,
    nearDuplicates: facts.nearDuplicates ? describeNearDuplicates(facts.nearDuplicates, sources) : null,
    sharedPhones: describeSharedPhones(facts.nearDuplicates?.sharedPhones ?? []) ?? null,
    guard: facts.guard,
    nextSteps: findNextSteps(facts, reasons, troubles).map((step) => ({ ...step, text: nextStepText(step) })),
  };
}

/** A percentage of no rows is no number; here it is 0. */
function describeGate({ gate, counter, value }: FailedGate): FailedGate & { readonly text: string } {
  const failed = { gate, counter, value: Number.isFinite(value) ? value : 0 };
  return { ...failed, text: failedGateText(failed) };
}

/** The parts of a tally's key before and after its first space. */
function halves(key: string): [string, string] {
  const space = key.indexOf(' ');
  return [key.slice(0, space), key.slice(space + 1)];
}

function readableIn({ lists }: RunFacts, source: string): number {
  return lists.find(({ layout }) => layout.source === source)?.counts.records ?? 0;
}
