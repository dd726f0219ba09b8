import type { Bench, Comparison, Summary } from '../bench.ts';
import { changedDefinition, defaultDefinition, leadqCandidate } from '../run-leadq.ts';

const TIMES = 10;
const SHORT = 'the list';
const LONG = `a list ${TIMES} times as long`;
const SHORT_KEYLESS = 'the list, duplicates not looked for';
const LONG_KEYLESS = `${TIMES} times as long, duplicates not looked for`;

export const length: Comparison = {
  about: 'a list and one ten times as long; without a search for duplicates, what their keys take is known',
  isSameWork: false,
  targets: [
    {
      what: 'ten times the rows: time',
      is: 'at most',
      limit: 10.5,
      unit: 'times',
      measured: (of) => of(LONG).seconds / of(SHORT).seconds,
    },
    {
      what: 'ten times the rows: memory beside the keys',
      is: 'at most',
      limit: 1.2,
      unit: 'times',
      measured: (of) => bytes(of(LONG_KEYLESS)) / bytes(of(SHORT_KEYLESS)),
    },
    {
      // The default definition knows a lead by two keys, of 24 bytes at most.
      what: 'ten times the rows: memory for two keys a row',
      is: 'at most',
      limit: 48,
      unit: 'bytes a row',
      measured: (of) => (bytes(of(LONG)) - bytes(of(LONG_KEYLESS))) / of(LONG).rows,
    },
  ],
  candidates(bench) {
    const short = bench.lists.contacts(bench.rows);
    const long = bench.lists.contacts(bench.rows * TIMES);
    const definition = defaultDefinition(bench);
    const keyless = withoutDuplicates(bench);
    return [
      leadqCandidate(bench, { name: SHORT, list: short, definition }),
      leadqCandidate(bench, { name: LONG, list: long, definition }),
      leadqCandidate(bench, { name: SHORT_KEYLESS, list: short, definition: keyless }),
      leadqCandidate(bench, { name: LONG_KEYLESS, list: long, definition: keyless }),
    ];
  },
};

function withoutDuplicates(bench: Bench): string {
  return changedDefinition(bench, 'without-duplicates', (definition) => definition.set('duplicates', 'none'));
}

function bytes({ megabytes }: Summary): number {
  return megabytes * 1e6;
}
