import type { Comparison } from '../bench.ts';
import { changedDefinition, defaultDefinition, leadqCandidate } from '../run-leadq.ts';

export const checks: Comparison = {
  about: 'the default definition, without and with its checks for fakes',
  isSameWork: false,
  targets: [],
  candidates(bench) {
    const list = bench.lists.contacts(bench.rows);
    const unchecked = changedDefinition(bench, 'unchecked', (definition) =>
      definition.setIn(['reject', 'fake'], { name: 'off', phone: 'off', email: 'off', company: 'off' }),
    );
    return [
      leadqCandidate(bench, { name: 'without checks for fakes', list, definition: unchecked }),
      leadqCandidate(bench, { name: 'with the default checks', list, definition: defaultDefinition(bench) }),
    ];
  },
};
