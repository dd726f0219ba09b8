import type { Comparison } from '../bench.ts';
import { CSV_PARSE, csvParsePeer } from '../csv-parse-peer.ts';
import { defaultDefinition, leadqCandidate } from '../run-leadq.ts';

export const defaultPipelines: Comparison = {
  about: 'leadq and the csv-parse pipeline, by the default definition',
  isSameWork: true,
  targets: [
    {
      what: 'csv-parse pipeline with the default definition, against leadq',
      is: 'at least',
      limit: 25,
      unit: 'times',
      measured: (of) => of(CSV_PARSE).seconds / of('leadq').seconds,
    },
  ],
  candidates(bench) {
    const list = bench.lists.contacts(bench.rows);
    const definition = defaultDefinition(bench);
    return [leadqCandidate(bench, { name: 'leadq', list, definition }), csvParsePeer(bench, list, definition)];
  },
};
