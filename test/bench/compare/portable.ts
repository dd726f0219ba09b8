import type { Comparison } from '../bench.ts';
import { defaultDefinition, leadqCandidate, portableDefinition } from '../run-leadq.ts';

const PORTABLE = 'portable criteria';
const DEFAULT = 'the default definition';

export const portable: Comparison = {
  about: 'portable criteria, and the default definition: all checks, phones, domains, companies, duplicates',
  isSameWork: false,
  targets: [
    {
      what: 'the default definition, against portable criteria',
      is: 'at most',
      limit: 2,
      unit: 'times',
      measured: (of) => of(DEFAULT).seconds / of(PORTABLE).seconds,
    },
  ],
  candidates(bench) {
    const list = bench.lists.contacts(bench.rows);
    return [
      leadqCandidate(bench, { name: PORTABLE, list, definition: portableDefinition(bench) }),
      leadqCandidate(bench, { name: DEFAULT, list, definition: defaultDefinition(bench) }),
    ];
  },
};
