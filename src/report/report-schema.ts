import { publishedSchema } from './published-schema.ts';
import { reportShape } from './report-shape.ts';

/** The JSON Schema of `report.json`, draft 7. */
export function reportSchema(): object {
  const description =
    'What a run of `leadq qualify` found. Of the leads it holds counts and codes, and no cell unless --with-leads asked for them.';
  return publishedSchema(reportShape, 'leadq report', description);
}
