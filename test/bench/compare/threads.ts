import type { Comparison } from '../bench.ts';
import { defaultDefinition, leadqCandidate } from '../run-leadq.ts';

const ONE = 'one thread';
const TWO = 'two threads';

export const threads: Comparison = {
  about: 'the default definition, in one thread and in two',
  isSameWork: true,
  targets: [
    {
      what: 'one thread, against two',
      is: 'at least',
      limit: 1.7,
      unit: 'times',
      measured: (of) => of(ONE).seconds / of(TWO).seconds,
    },
    {
      what: 'peak memory, two threads',
      is: 'at most',
      limit: 300,
      unit: 'MB',
      measured: (of) => of(TWO).megabytes,
    },
  ],
  candidates(bench) {
    const list = bench.lists.contacts(bench.rows);
    const definition = defaultDefinition(bench);
    return [
      leadqCandidate(bench, { name: ONE, list, definition, jobs: 1 }),
      leadqCandidate(bench, { name: TWO, list, definition, jobs: 2 }),
    ];
  },
};
