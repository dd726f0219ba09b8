import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { conversionSchema } from '../src/report/outcomes/conversion-schema.ts';
import { reportSchema } from '../src/report/report-schema.ts';

const ajv = new Ajv({ strict: true, allErrors: true });
const report = ajv.compile(reportSchema());
const conversion = ajv.compile(conversionSchema());

/** What the published schema has against a report, as lines. */
export function reportFaults(published: unknown): string[] {
  return faultsOf(report, published);
}

/** The same of a conversion report. */
export function conversionFaults(published: unknown): string[] {
  return faultsOf(conversion, published);
}

/** What the published schemas have against the reports in a folder. */
export function faultsOfReports(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
    const schema = { 'report.json': report, 'conversion.json': conversion }[basename(file)];
    if (schema === undefined) return [];
    return faultsOf(schema, JSON.parse(readFileSync(join(folder, file), 'utf8'))).map((fault) => `${file}: ${fault}`);
  });
}

function faultsOf(validate: ValidateFunction, published: unknown): string[] {
  return validate(published)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
