import { checks } from '../checks/index.ts';
import { operators } from '../criteria/index.ts';
import type { DescribedVocabulary } from '../definition/json-schema.ts';
import { fieldById, fields } from '../fields/catalogue.ts';
import { gateCounters } from './gate-counters.ts';

/** All operators, checks, fields and counters that there are. */
export const vocabulary: DescribedVocabulary = {
  operators,
  checks,
  field: fieldById,
  fields,
  counters: gateCounters,
};
