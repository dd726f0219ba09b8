import type { Comparison, Target } from '../bench.ts';
import { defaultDefinition, leadqCandidate } from '../run-leadq.ts';

const FORMATS = ['csv', 'ndjson', 'json'] as const;

export const json: Comparison = {
  about: 'the default definition, the same rows as CSV, NDJSON and JSON',
  isSameWork: true,
  targets: FORMATS.slice(1).map(
    (format): Target => ({
      what: `${format.toUpperCase()}, against CSV`,
      is: 'at most',
      limit: 2,
      unit: 'times',
      measured: (of) => of(format.toUpperCase()).seconds / of('CSV').seconds,
    }),
  ),
  candidates(bench) {
    const definition = defaultDefinition(bench);
    return FORMATS.map((format) =>
      leadqCandidate(bench, {
        name: format.toUpperCase(),
        list: bench.lists.contacts(bench.rows, format),
        definition,
      }),
    );
  },
};
