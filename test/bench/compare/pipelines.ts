import type { Comparison } from '../bench.ts';
import { CSV_PARSE, csvParsePeer } from '../csv-parse-peer.ts';
import { DUCKDB, duckdbPeer } from '../duckdb-peer.ts';
import { leadqCandidate, portableDefinition } from '../run-leadq.ts';

export const pipelines: Comparison = {
  about: 'leadq and others that decide the same, by portable criteria',
  isSameWork: true,
  targets: [
    {
      what: 'DuckDB SQL, against leadq',
      is: 'at least',
      limit: 4,
      unit: 'times',
      measured: (of) => of(DUCKDB).seconds / of('leadq').seconds,
    },
    {
      what: 'csv-parse pipeline, against leadq',
      is: 'at least',
      limit: 25,
      unit: 'times',
      measured: (of) => of(CSV_PARSE).seconds / of('leadq').seconds,
    },
  ],
  candidates(bench) {
    const list = bench.lists.contacts(bench.rows);
    const definition = portableDefinition(bench);
    return [
      leadqCandidate(bench, { name: 'leadq', list, definition }),
      csvParsePeer(bench, list, definition),
      ...duckdbPeer(bench, list),
    ];
  },
};
