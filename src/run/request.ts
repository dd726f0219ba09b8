import type { ListFormat, ReadOptions } from '../input/list.ts';

/** What the user asks of `qualify`: options as typed, checked for their form. */
export interface QualifyRequest {
  /** Paths; `-` is standard input. */
  readonly lists: readonly string[];
  /** A file or the name of a shipped definition; undefined: `leadq.yaml`, else `default`. */
  readonly definition: string | undefined;
  readonly organizations: readonly string[];
  readonly activities: readonly string[];
  readonly suppress: readonly string[];
  /** Where results go; undefined writes nothing. */
  readonly out: string | undefined;
  readonly format: ListFormat | undefined;
  /** Days since 1970-01-01. */
  readonly asOf: number;
  readonly defaultCountry: string | undefined;
  /** Field to header. */
  readonly columns: Readonly<Record<string, string>>;
  readonly reading: ReadOptions;
  /** Threads that decide; 1 starts none. */
  readonly jobs: number;
  readonly guard: boolean;
  /** Whether leads that seem to repeat others are looked for. */
  readonly nearDuplicates: boolean;
  /** Whether reports may name people. */
  readonly withLeads?: boolean;
  /** Fields by whose values leads are counted beside the usual ones; undefined counts by none. */
  readonly by?: readonly string[];
  /** The file that holds what earlier runs came to. */
  readonly history?: string | undefined;
}

/** How far a run is: told after every batch. */
export interface Progress {
  readonly source: string;
  readonly rows: number;
  readonly bytesRead: number;
  readonly bytesTotal: number | undefined;
}
