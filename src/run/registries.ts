import { checks } from '../checks/index.ts';
import { operators } from '../criteria/index.ts';
import { fieldById, fields } from '../fields/catalogue.ts';
import type { Surroundings } from '../qualify/compile.ts';

/** What every definition is compiled with: all operators, checks and fields that there are. */
export const registries: Pick<Surroundings, 'operators' | 'checks' | 'catalogue'> = {
  operators,
  checks,
  catalogue: { fields, fieldById },
};
