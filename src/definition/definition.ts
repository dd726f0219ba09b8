import type { Period } from '../fields/calendar.ts';

/** A definition as data: strict, defaulted, and plain, so that it can cross to a thread or a process. */
export interface Definition {
  readonly name: string;
  readonly description: string;
  readonly agreement: Agreement;
  readonly defaultCountry: string | undefined;
  readonly lists: readonly ListSource[];
  /** Field to header, as the definition says it. */
  readonly columns: Readonly<Record<string, string>>;
  /** Texts that the definition declares blank, per field; `'*'` for every field. */
  readonly blanks: Readonly<Record<string, readonly string[]>>;
  readonly require: { readonly demands: readonly Demand[]; readonly otherwise: 'rejected' | 'nurture' };
  readonly reject: Reject;
  readonly qualify: readonly Rule[];
  /** In the order of the file. */
  readonly sections: readonly Section[];
  readonly ready: readonly Rule[];
  readonly status: { readonly qualified: StatusDemand | undefined; readonly nurture: StatusDemand | undefined };
  readonly bars: readonly (StatusDemand & { readonly id: string })[];
  readonly nurture: readonly { readonly track: string; readonly if: Condition }[];
  readonly duplicates: { readonly by: readonly (readonly string[])[] };
  readonly gates: readonly string[];
  readonly funnel: Funnel | undefined;
  readonly examples: readonly Example[];
}

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

export interface Agreement {
  readonly marketing?: Signature;
  readonly sales?: Signature;
  /** `YYYY-MM-DD` */
  readonly reviewBy?: string;
}

/** Who agreed for a side, on which day (`YYYY-MM-DD`), and to which meaning: SHA-256 in hexadecimal digits. */
export interface Signature {
  readonly by: string;
  readonly date: string;
  readonly meaning?: string;
}

/** A named list as written: values in place, or a file beside the definition with the headers of its columns. */
export interface ListSource {
  readonly id: string;
  readonly values?: readonly string[];
  readonly file?: string;
  /** Which header of the file holds what. Empty: every cell of the first column is a value. */
  readonly headers: Readonly<Partial<Record<ListColumn, string>>>;
  readonly at: Position;
}

/** What a list's texts are: `value` for plain texts, which are read by the field that asks. */
export type ListColumn = 'value' | 'name' | 'domain' | 'email' | 'phone';

/** A named list once loaded. */
export type NamedList = Readonly<Record<ListColumn, readonly string[]>>;

/** A required field, or a choice of fields of which one is enough. */
export interface Demand {
  readonly any: readonly string[];
}

export type Strength = 'proof' | 'sign' | 'off';

export interface Reject {
  readonly competitors: readonly string[];
  readonly suppress: readonly string[];
  /** Whether an opt-out or do-not-contact column rejects. */
  readonly optOut: boolean;
  /** By check group (`email`, `phone`, `name`, `company`) or by check id; the id wins. */
  readonly fake: Readonly<Record<string, Strength>>;
  readonly allow: readonly string[];
  readonly when: readonly Rule[];
}

/** A condition with a name. */
export interface Rule {
  readonly id: string;
  readonly if: Condition;
  /** 0 where the rule decides rather than scores. */
  readonly points: number;
  readonly at: Position;
}

export interface ScoringRule extends Rule {
  /** Whether every activity brings the points, rather than all of them together. */
  readonly each: boolean;
  /** The most that the rule brings; Infinity where the definition sets none. */
  readonly max: number;
}

/** A part of the score: one profile, or several of which the best counts. */
export interface Section {
  readonly id: string;
  readonly profiles: readonly Profile[];
}

export interface Profile {
  /** Empty where the section is not a set of profiles. */
  readonly id: string;
  /** Infinity where the definition sets none. */
  readonly max: number;
  /** How long it takes until an activity is worth half of its points; undefined where they do not fade. */
  readonly halfLife: Period | undefined;
  readonly rules: readonly ScoringRule[];
}

export interface StatusDemand {
  readonly score: number | undefined;
  /** Section id to the least score of that section. */
  readonly sections: Readonly<Record<string, number>>;
  readonly ready: { readonly atLeast: number; readonly of: readonly string[] } | undefined;
}

export interface Funnel {
  readonly stages: readonly string[];
  readonly marketingSources: readonly string[];
  readonly marketingShare: { readonly min: number; readonly max: number } | undefined;
}

export interface Example {
  readonly name: string;
  readonly lead: Readonly<Record<string, string>>;
  /** What the lead did; undefined where nothing is said of it. */
  readonly activities: readonly ExampleActivity[] | undefined;
  /** The day that "today" is, as days since 1970-01-01. */
  readonly asOf: number | undefined;
  readonly expect: Expectation;
  readonly at: Position;
}

/** What an example says of its lead's decision; what is undefined is not held against it. */
export interface Expectation {
  readonly status: 'qualified' | 'nurture' | 'rejected' | undefined;
  /** Both ends included. */
  readonly score: { readonly min: number; readonly max: number } | undefined;
  /** Empty for none, here and below. */
  readonly bar: string | undefined;
  readonly contactProfile: string | undefined;
  readonly organizationProfile: string | undefined;
  /** Codes that must be among the lead's, in any order. */
  readonly reasons: readonly string[] | undefined;
  /** All the fields that could lift the lead, the strongest first. */
  readonly missing: readonly string[] | undefined;
  readonly track: string | undefined;
}

export interface ExampleActivity {
  readonly type: string;
  /** Days since 1970-01-01. */
  readonly day: number | undefined;
}

/** A question about one field or about what the lead did, or a combination of questions. Answers yes, no or unknown. */
export type Condition =
  | {
      readonly kind: 'test';
      readonly field: string;
      readonly operator: string;
      readonly operand: unknown;
      readonly at: Position;
    }
  | ActivityCondition
  | { readonly kind: 'all' | 'any' | 'none'; readonly of: readonly Condition[] }
  | { readonly kind: 'at_least'; readonly count: number; readonly of: readonly Condition[] };

/** A question about what the lead did. */
export interface ActivityCondition {
  readonly kind: 'activity';
  /** Activities of any of these types count. */
  readonly types: readonly string[];
  readonly atLeast: number;
  /** Only activities of this period up to today count. */
  readonly within: Period | undefined;
  readonly at: Position;
}
