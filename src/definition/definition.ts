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
  readonly marketing?: { readonly by: string; readonly date: string };
  readonly sales?: { readonly by: string; readonly date: string };
  readonly reviewBy?: string;
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
  readonly rules: readonly Rule[];
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
  readonly expect: {
    readonly status?: 'qualified' | 'nurture' | 'rejected';
    readonly reasons?: readonly string[];
    readonly track?: string;
    readonly bar?: string;
    readonly score?: string;
  };
  readonly at: Position;
}

/** A question about one field, or a combination of questions. Answers yes, no or unknown. */
export type Condition =
  | {
      readonly kind: 'test';
      readonly field: string;
      readonly operator: string;
      readonly operand: unknown;
      readonly at: Position;
    }
  | { readonly kind: 'all' | 'any' | 'none'; readonly of: readonly Condition[] }
  | { readonly kind: 'at_least'; readonly count: number; readonly of: readonly Condition[] };
