import type { Comparison } from '../bench.ts';
import { COMPANIES } from '../companies.ts';
import { defaultDefinition, leadqCandidate } from '../run-leadq.ts';

const WITHOUT = 'without organizations';
const WITH = 'joined with organizations';

export const organizations: Comparison = {
  about: `the default definition, without and with a list of ${COMPANIES.toLocaleString('en')} organizations, joined by domain`,
  isSameWork: false,
  targets: [
    {
      what: 'a list of organizations joined, against none',
      is: 'at most',
      limit: 1.3,
      unit: 'times',
      measured: (of) => of(WITH).seconds / of(WITHOUT).seconds,
    },
  ],
  candidates(bench) {
    const list = bench.lists.contacts(bench.rows);
    const definition = defaultDefinition(bench);
    const options = ['--organizations', bench.lists.organizations(COMPANIES).path];
    return [
      leadqCandidate(bench, { name: WITHOUT, list, definition }),
      leadqCandidate(bench, { name: WITH, list, definition, options }),
    ];
  },
};
