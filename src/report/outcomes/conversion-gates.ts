import type { GatedReport } from '../gate-diagnostics.ts';
import { conversionSchema } from './conversion-schema.ts';

/** What gates on a conversion report can name. */
export function conversionGates(): GatedReport {
  const example = 'waterfall.overall<5%';
  return { name: 'conversion', schema: conversionSchema(), counters: [], vocabulary: {}, example };
}
