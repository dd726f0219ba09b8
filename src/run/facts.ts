import type { AgreementState } from '../definition/agreement.ts';
import type { ListLayout, ReadCounts } from '../input/list.ts';
import type { Mapping } from '../input/mapping.ts';
import type { ChosenLead } from '../qualify/chosen-leads.ts';
import type { Decision } from '../qualify/decision.ts';
import type { Tally } from '../qualify/tally.ts';
import type { HistoryFacts } from './history.ts';
import type { NearDuplicateFacts } from './near-duplicates/search.ts';
import type { SharedPhoneFacts } from './shared-phones.ts';

/** All that a run found, for reports and the manifest: facts, not wording. */
export interface RunFacts {
  readonly definition: DefinitionFacts;
  readonly agreement: AgreementState;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly country: string;
  readonly lists: readonly ListFacts[];
  readonly organizations: OrganizationFacts | undefined;
  readonly activities: ActivityFacts | undefined;
  /** Named lists and suppression files that were loaded. */
  readonly named: readonly { readonly id: string; readonly source: string | undefined; readonly entries: number }[];
  readonly tally: Tally;
  readonly counts: RunCounts;
  /** What the definition asks for and no column of a list holds: said first. */
  readonly impossible: readonly Impossible[];
  /** Fields by whose values leads were counted. */
  readonly by: readonly string[];
  /** Undefined where nobody keeps a history. */
  readonly history: HistoryFacts | undefined;
  readonly guard: boolean;
  /** Undefined where nobody asked for them. */
  readonly nearDuplicates: NearDuplicateFacts | undefined;
  readonly sharedPhones: SharedPhoneFacts;
  /** Undefined where reports may name nobody. */
  readonly shownLeads: ShownLeads | undefined;
}

/** Leads that a report names. */
export interface ShownLeads {
  readonly leads: readonly ChosenLead[];
  /** Reason code to the fields that it looks at. */
  readonly looksAt: ReadonlyMap<string, readonly string[]>;
}

interface DefinitionFacts {
  readonly name: string;
  readonly description: string;
  /** As the user named it: a path, or the name of a shipped definition. */
  readonly source: string;
  readonly sha256: string;
  readonly thresholds: { readonly qualified: number | undefined; readonly nurture: number | undefined };
  /** Which section of its score is about interest; -1 for none. */
  readonly interest: number;
}

export interface ListFacts {
  readonly layout: Omit<ListLayout, 'sample'>;
  readonly mapping: Mapping;
  readonly counts: ReadCounts;
}

export interface OrganizationFacts {
  readonly lists: readonly ListFacts[];
  /** Contacts that found an organization, by what they found it. */
  readonly matched: { readonly id: number; readonly domain: number; readonly name: number };
  readonly unmatched: number;
  /** Organizations with a key that an earlier one has. */
  readonly repeated: number;
  readonly coverage: OrganizationCoverage;
}

/** How well organizations are covered by leads. Counts of organizations. */
export interface OrganizationCoverage {
  readonly all: number;
  readonly withLeads: number;
  /** Those with one, two, and three or more qualified leads. */
  readonly oneQualified: number;
  readonly twoQualified: number;
  readonly moreQualified: number;
  /** Those with a lead of the role. */
  readonly roles: readonly { readonly role: string; readonly organizations: number }[];
}

/** The activity lists of a run. Counts of their rows, but for `contacts` and `matched`. */
export interface ActivityFacts {
  readonly lists: readonly ListFacts[];
  /** Contacts that did something. */
  readonly contacts: number;
  /** Leads that did something. */
  readonly matched: number;
  /** Of a type that is not in the vocabulary: they count for nothing. */
  readonly unknownType: number;
  /** They do not fade, and leave conditions on a period open. */
  readonly undated: number;
  /** Without an id or address: they count for nothing. */
  readonly nobody: number;
}

/** `read` is the sum of the other four; a run in which it is not fails. */
export interface RunCounts {
  readonly read: number;
  readonly qualified: number;
  readonly nurture: number;
  readonly rejected: number;
  readonly unreadable: number;
  /** Cells that the formula guard changed. */
  readonly guardedCells: number;
}

/** A requirement that no lead of a list can meet, because the list has no such column. */
export interface Impossible {
  readonly source: string;
  /** One of these would be enough. */
  readonly fields: readonly string[];
  readonly otherwise: Decision['status'];
  /** Headers of the list that nothing was made of, nearest first. */
  readonly unmapped: readonly string[];
}
