import type { Encoding, ListFormat } from '../input/list.ts';
import { UsageError } from '../run/diagnostics.ts';
import type { QualifyRequest } from '../run/request.ts';
import { expandGlobs } from './expand-globs.ts';
import { today } from './today.ts';

/** Options of every command that reads lists, as commander hands them over. */
export interface ReadingOptions {
  readonly definition?: string;
  readonly organizations?: readonly string[];
  readonly activities?: readonly string[];
  readonly suppress?: readonly string[];
  readonly asOf?: number;
  readonly defaultCountry?: string;
  readonly column: Readonly<Record<string, string>>;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly header: boolean;
  readonly color: boolean;
  readonly blockSize?: number;
}

/** A request that writes nothing, from the options that all commands share. @throws InputError */
export async function readingRequest(lists: readonly string[], options: ReadingOptions): Promise<QualifyRequest> {
  const { organizations = [], activities = [], suppress = [] } = options;
  refuseSharedInput([...lists, options.definition, ...organizations, ...activities, ...suppress]);
  return {
    lists: await expandGlobs(lists),
    definition: options.definition,
    organizations: await expandGlobs(organizations),
    activities: await expandGlobs(activities),
    suppress: await expandGlobs(suppress),
    out: undefined,
    format: undefined as ListFormat | undefined,
    asOf: options.asOf ?? today(),
    defaultCountry: options.defaultCountry,
    columns: options.column,
    reading: {
      ...(options.encoding && { encoding: options.encoding }),
      ...(options.delimiter && { delimiter: options.delimiter }),
      ...(!options.header && { header: false }),
      ...(options.blockSize && { blockSize: options.blockSize }),
    },
    jobs: 1,
    guard: true,
    nearDuplicates: false,
  };
}

/** Standard input can be read for one thing only. */
function refuseSharedInput(paths: readonly (string | undefined)[]): void {
  if (paths.filter((path) => path === '-').length < 2) return;
  throw new UsageError([
    {
      severity: 'error',
      code: 'standard-input',
      file: '-',
      line: 0,
      column: 0,
      message: 'standard input can be only one of the lists, the definition and the other files',
      mend: 'Name a file for the others.',
    },
  ]);
}
