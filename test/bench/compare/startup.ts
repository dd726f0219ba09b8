import type { Candidate, Comparison } from '../bench.ts';
import { timeProgram } from '../measure.ts';
import { defaultDefinition, qualifyArguments } from '../run-leadq.ts';

const NODE = 'node -e 0';
const VERSION = 'leadq --version';
const SMALL = 'leadq qualify, 500 rows';

export const startup: Comparison = {
  about: 'Node alone, leadq that says its version, and a small list',
  isSameWork: false,
  repeats: 10,
  targets: [
    {
      what: 'leadq --version, against node -e 0',
      is: 'at most',
      limit: 1.3,
      unit: 'times',
      measured: (of) => of(VERSION).seconds / of(NODE).seconds,
    },
    {
      what: 'a 500-row list, against node -e 0',
      is: 'at most',
      limit: 3,
      unit: 'times',
      measured: (of) => of(SMALL).seconds / of(NODE).seconds,
    },
  ],
  candidates(bench) {
    const list = bench.lists.contacts(500);
    const { args } = qualifyArguments(bench, { name: SMALL, list, definition: defaultDefinition(bench) });
    // Time alone: what measures memory would be a part of it.
    const candidate = (name: string, program: readonly string[]): Candidate => ({
      name,
      run: () => ({ seconds: timeProgram(program, bench.scratch).seconds }),
    });
    return [
      candidate(NODE, ['-e', '0']),
      candidate(VERSION, [bench.leadq, '--version']),
      candidate(SMALL, [bench.leadq, ...args]),
    ];
  },
};
