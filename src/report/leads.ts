import { fieldById, fields } from '../fields/catalogue.ts';
import { nameLead } from '../output/name-lead.ts';
import type { ChosenLead } from '../qualify/chosen-leads.ts';
import { withSources } from '../qualify/layout.ts';
import type { RunFacts, ShownLeads } from '../run/facts.ts';
import { kindOf, type Reason } from './reasons.ts';
import type { Report } from './report-shape.ts';
import { NAMES_PEOPLE } from './words.ts';

/** Leads by name. */
export type LeadsReport = NonNullable<Report['leads']>;

/** Codes that say of a lead only that it is what it is. */
const PLAIN: ReadonlySet<string> = new Set(['meets-qualified', 'meets-nurture']);

/** @param reasons those that decided most leads first. @returns null where nobody asked for leads. */
export function describeLeads({ shownLeads, lists }: RunFacts, reasons: readonly Reason[]): LeadsReport | null {
  if (shownLeads === undefined) return null;
  const { leads } = shownLeads;
  const named = ({ list, line, cells, blanks, score }: ChosenLead) => ({
    source: lists[list].layout.source,
    line,
    ...nameLead(Object.fromEntries(Object.entries(cells).filter(([field]) => !blanks.includes(field)))),
    score,
  });
  const of = (status: ChosenLead['status']) => leads.filter((lead) => lead.status === status);
  return {
    text: NAMES_PEOPLE,
    qualified: of('qualified').map((lead) => ({
      ...named(lead),
      reasons: lead.reasons.filter((code) => !PLAIN.has(code)),
    })),
    nurture: of('nurture').map((lead) => ({ ...named(lead), scoreMax: lead.scoreMax, missing: lead.missing })),
    rejected: reasons.flatMap(({ code, means }) =>
      of('rejected')
        .filter((lead) => lead.reasons[0] === code)
        .map((lead) => ({
          ...named(lead),
          reason: code,
          means,
          cells: cellsOf(lead, shownLeads),
          repeats: lead.repeats === '' ? null : lead.repeats,
        })),
    ),
  };
}

/** What the deciding reason of a lead looked at; where something is missing, what stands in its place. */
function cellsOf({ reasons: [reason], cells }: ChosenLead, { looksAt }: ShownLeads): { field: string; text: string }[] {
  const isMissing = kindOf(reason) === 'missing';
  const told = (looksAt.get(reason) ?? []).flatMap((field): readonly string[] => {
    if (field in cells) return [field];
    const { fields: parts } = fieldById(field)?.parts ?? { fields: [] };
    if (isMissing) return parts.some((part) => part in cells) ? parts : [field];
    return [...withSources([field], { fields, fieldById })].filter((source) => source in cells);
  });
  return [...new Set(told)].map((field) => ({ field, text: cells[field] ?? '' }));
}
