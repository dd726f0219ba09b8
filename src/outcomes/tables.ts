/** In a column of days: not known. */
export const NO_DAY = -0x80000000;

/** As the furthest stage of a lead: none. */
export const NO_STAGE = 255;

/**
 * What a lead's status may be, in the order of their numbers. It is that of the three lists of a run, too.
 */
export const STATUSES = ['qualified', 'nurture', 'rejected'] as const;

export type Status = (typeof STATUSES)[number];

/** The leads of a finished run, column by column: lead i stands at i of each. */
export interface RunLeads {
  readonly count: number;
  /** Number of the status in `STATUSES`. */
  readonly status: Uint8Array;
  readonly score: Int32Array;
  /** Number of the lead's set of reasons in `reasonSets`. */
  readonly reasons: Int32Array;
  /** Distinct sets of reason codes, each in order of weight. */
  readonly reasonSets: readonly (readonly string[])[];
  /** Days since 1970-01-01; `NO_DAY` where unknown. */
  readonly created: Int32Array;
  /** Columns of the lists that are asked for, and where the lists themselves hold the outcome all that seldom vary. */
  readonly columns: readonly LeadColumn[];
}

/** A column of the lists, with fewer than 5,000 distinct texts. */
export interface LeadColumn {
  /** Header text as it came. */
  readonly header: string;
  /** Canonical field that the column feeds; undefined where it feeds none. */
  readonly field: string | undefined;
  /** Distinct texts, in the order in which they first appear; a blank cell is the empty text. */
  readonly texts: readonly string[];
  /** By lead, the number of its text in `texts`. */
  readonly values: Int32Array;
}

/** What became of the leads of a run: lead i stands at i of each column. Of several opportunities the furthest counts. */
export interface LeadOutcomes {
  /** 1 where the outcome files know the lead. */
  readonly known: Uint8Array;
  /** Number of the furthest stage reached in `stages`; `NO_STAGE` where none was. */
  readonly stage: Uint8Array;
  /** 1 where an opportunity was won. */
  readonly won: Uint8Array;
  /** 1 where an opportunity was lost or sales turned the lead down, and none was won. */
  readonly lost: Uint8Array;
  /** By stage, then by lead: the first day on which it was reached, in days since 1970-01-01; `NO_DAY` where unknown. */
  readonly reached: readonly Int32Array[];
  /** Sum of the amounts of the lead's won and open opportunities; NaN where unknown. */
  readonly amount: Float64Array;
  /** Why sales turned the lead down: number in `turnDownReasons`; -1 where nothing is said. */
  readonly turnedDown: Int32Array;
  readonly turnDownReasons: readonly string[];
  /** Stages in order of the way, such as suspect, mql, sal, sql, opportunity, won. */
  readonly stages: readonly string[];
}
