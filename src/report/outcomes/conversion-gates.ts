import type { GatedReport } from '../gate-diagnostics.ts';
import { conversionSchema } from './conversion-schema.ts';

/** What gates on a conversion report can name. */
export function conversionGates(): GatedReport {
  return { name: 'conversion', schema: conversionSchema(), counters: [], example: 'waterfall.overall<5%' };
}
