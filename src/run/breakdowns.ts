import { fieldById } from '../fields/catalogue.ts';
import { Breakdown } from '../qualify/breakdown.ts';

/** The field that says who sold a lead: of its values the reasons of rejected leads are counted too. */
export const SUPPLIER = 'supplier';

/**
 * Counters of leads by the values of some fields, for all lists that a thread decides.
 * @param withLeads whether reports may name people.
 */
export function createBreakdowns(fields: readonly string[], withLeads: boolean): Breakdown[] {
  return fields.flatMap((id) => {
    const field = fieldById(id);
    return field ? [new Breakdown(field, id === SUPPLIER, withLeads)] : [];
  });
}
