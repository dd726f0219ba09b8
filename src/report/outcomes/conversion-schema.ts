import { conversionShape } from '../../outcomes/shapes/conversion.ts';
import { gatesShape } from '../gate-shapes.ts';
import { publishedSchema } from '../published-schema.ts';

const shape = conversionShape.extend(gatesShape('The way to a number of the report.'));

/** The JSON Schema of `conversion.json`, draft 7. */
export function conversionSchema(): object {
  const description =
    'What sales did with the leads of a run, as `leadq report` found. It holds counts, and nobody of whom.';
  return publishedSchema(shape, 'leadq conversion report', description);
}
