import { gateCounters } from '../run/gate-counters.ts';
import type { GatedReport } from './gate-diagnostics.ts';
import { reportSchema } from './report-schema.ts';

/** What gates on a run can name. */
export function runGates(): GatedReport {
  return { name: 'report', schema: reportSchema(), counters: gateCounters, example: 'qualified<10%' };
}
