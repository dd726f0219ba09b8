import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison } from '../bench.ts';
import { manyCriteria } from '../many-criteria.ts';
import { defaultDefinition, leadqCandidate } from '../run-leadq.ts';

const MANY = 500;

export const criteria: Comparison = {
  about: 'the default definition, and one of many criteria',
  isSameWork: false,
  targets: [],
  candidates(bench) {
    const list = bench.lists.contacts(bench.rows);
    const many = join(bench.scratch, 'many.yaml');
    writeFileSync(many, manyCriteria(MANY));
    return [
      leadqCandidate(bench, { name: 'the default definition', list, definition: defaultDefinition(bench) }),
      leadqCandidate(bench, { name: `${MANY} criteria`, list, definition: many }),
    ];
  },
};
