import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv } from 'ajv';
import { reportSchema } from '../src/report/report-schema.ts';

const validate = new Ajv({ strict: true, allErrors: true }).compile(reportSchema());

/** What the published schema has against a report, as lines. */
export function reportFaults(report: unknown): string[] {
  return validate(report)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What the published schema has against the reports of runs in a folder. */
export function faultsOfReports(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file) === 'report.json')
    .flatMap((file) =>
      reportFaults(JSON.parse(readFileSync(join(folder, file), 'utf8'))).map((fault) => `${file}: ${fault}`),
    );
}
