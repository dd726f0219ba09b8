import { checks } from '../checks/index.ts';
import type { Definition } from '../definition/definition.ts';
import { fields } from '../fields/catalogue.ts';
import { gateCounters } from '../run/gate-counters.ts';
import type { GatedReport } from './gate-diagnostics.ts';
import { reportSchema } from './report-schema.ts';

/** What gates on a run by a definition can name. */
export function runGates(definition: Definition): GatedReport {
  const code = reasonCodes(definition);
  const vocabulary = { field: fields.map(({ id }) => id), code, first: code, second: code };
  return { name: 'report', schema: reportSchema(), counters: gateCounters, vocabulary, example: 'qualified<10%' };
}

/** All reasons that a lead can have. */
function reasonCodes({ require, reject, qualify, sections }: Definition): string[] {
  return [
    ...checks.map(({ id }) => id),
    ...reject.when.map(({ id }) => id),
    ...require.demands.map(({ any }) => `missing-${any.join('-or-')}`),
    ...qualify.map(({ id }) => `auto-${id}`),
    ...sections.flatMap(({ profiles }) => profiles.flatMap(({ rules }) => rules.map(({ id }) => id))),
    ...['duplicate', 'meets-qualified', 'meets-nurture', 'below-nurture'],
  ];
}
