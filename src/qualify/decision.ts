export type Status = 'qualified' | 'nurture' | 'rejected';

/** What the evaluator says of one lead. Leads that answer every question alike share one object. */
export interface Decision {
  readonly status: Status;
  readonly score: number;
  /** The score if every unknown answer were the worst, and the best. */
  readonly scoreMin: number;
  readonly scoreMax: number;
  /** The highest bar that the lead clears; empty for none, and for leads that are rejected before any score counts. */
  readonly bar: string;
  /** The profile that counted in the sections `contact` and `organization`; empty where they are not sets. */
  readonly contactProfile: string;
  readonly organizationProfile: string;
  /** Codes, the deciding ones first, then by weight. */
  readonly reasons: readonly string[];
  /** Unknown fields that could lift the lead to the next status, the strongest first. */
  readonly missing: readonly string[];
  readonly track: string;
  /** Which step of the order of decisions applied. */
  readonly step: Step;
  /** Score of each section, in the definition's order. */
  readonly sections: readonly number[];
  /** The same lead when it repeats an earlier one; undefined where it takes no part in the search for duplicates. */
  readonly asDuplicate: Decision | undefined;
}

/** The steps in the order in which they apply. */
export type Step = 'reject' | 'require' | 'duplicate' | 'auto-qualify' | 'qualified' | 'nurture' | 'below-nurture';

/** The appended columns, in the order of the contract. */
export const APPENDED = [
  'leadq_status',
  'leadq_score',
  'leadq_score_min',
  'leadq_score_max',
  'leadq_bar',
  'leadq_contact_profile',
  'leadq_organization_profile',
  'leadq_reasons',
  'leadq_missing',
  'leadq_track',
  'leadq_duplicate_of',
  'leadq_source',
  'leadq_line',
] as const;
