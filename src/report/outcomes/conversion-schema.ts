import { conversionShape } from '../../outcomes/shapes/conversion.ts';
import { publishedSchema } from '../published-schema.ts';

/** The JSON Schema of `conversion.json`, draft 7. */
export function conversionSchema(): object {
  const description =
    'What sales did with the leads of a run, as `leadq report` found. It holds counts, and nobody of whom.';
  return publishedSchema(conversionShape, 'leadq conversion report', description);
}
