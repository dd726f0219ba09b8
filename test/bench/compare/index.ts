import type { Comparison } from '../bench.ts';
import { checks } from './checks.ts';
import { criteria } from './criteria.ts';
import { defaultPipelines } from './default-pipelines.ts';
import { json } from './json.ts';
import { length } from './length.ts';
import { organizations } from './organizations.ts';
import { pipelines } from './pipelines.ts';
import { portable } from './portable.ts';
import { startup } from './startup.ts';
import { threads } from './threads.ts';

/** All comparisons, by what they are called for with. */
export const comparisons: Readonly<Record<string, Comparison>> = {
  pipelines,
  'default-pipelines': defaultPipelines,
  portable,
  organizations,
  threads,
  length,
  json,
  startup,
  checks,
  criteria,
};
