import type { ReadOptions } from '../input/list.ts';
import type { Span } from './shapes/stages.ts';

/** What a user asks of a finished run and of what sales did with it. */
export interface ConversionRequest {
  /** Folder of the run. */
  readonly run: string;
  /** Files of what sales did; none where the lists hold the outcome. */
  readonly outcomes: readonly string[];
  /** The column of the lists that holds the outcome, and the text that means yes. */
  readonly outcome: { readonly column: string; readonly value: string | undefined } | undefined;
  /** Columns of the outcome files that find the leads, the preferred first; none: detected. */
  readonly keys: readonly { readonly column: string; readonly field: string }[];
  /** Fields or headers by which the leads are counted apart. */
  readonly by: readonly string[];
  readonly span: Span | undefined;
  /** File or shipped name; undefined: the one that the run was made with. */
  readonly definition: string | undefined;
  /** Field to header, for the outcome files. */
  readonly columns: Readonly<Record<string, string>>;
  readonly reading: ReadOptions;
  /** Leads that sales can take in a week. */
  readonly capacity: number | undefined;
  /** Whether the report may name people. */
  readonly withLeads?: boolean;
  /** Whether better points are wanted. */
  readonly suggest: boolean;
}
