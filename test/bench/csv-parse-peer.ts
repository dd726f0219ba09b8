import { join } from 'node:path';
import { AS_OF, type Bench, type Candidate } from './bench.ts';
import type { BenchList } from './bench-lists.ts';
import { buildCopy } from './built-copy.ts';
import { measureProgram } from './measure.ts';

export const CSV_PARSE = 'csv-parse → evaluator → csv-stringify';

/** The plain pipeline of peer.ts, with the evaluator as it stands in the project. @param definition a file. */
export function csvParsePeer(bench: Bench, list: BenchList, definition: string): Candidate {
  const built = buildCopy(bench.project, bench.scratch, 'peer', ['test/bench/peer.ts']);
  const program = join(built, 'dist/peer.js');
  const out = join(bench.scratch, 'peer-out');
  const args = [program, list.path, out, `${Date.parse(AS_OF) / 86_400_000}`, definition];
  return {
    name: CSV_PARSE,
    list,
    run: () => {
      const { stdout, ...usage } = measureProgram(args, bench.scratch, bench.project);
      return { ...usage, counts: JSON.parse(stdout) };
    },
  };
}
