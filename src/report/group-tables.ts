import { SUPPLIER } from '../run/breakdowns.ts';
import { type BreakdownReport, personalText } from './breakdowns.ts';
import { drawBar, formatCount, formatShare, shareOf } from './figures.ts';
import { type PageTable, tableOf } from './page.ts';
import { shorten } from './printable.ts';
import type { Report } from './report-shape.ts';
import { type SupplierReport, supplierReasonsText } from './suppliers.ts';
import { fieldName } from './words.ts';

/*
 * The tables of a report on groups of leads and on fields, as its Markdown and its HTML show them. One that has nothing to
 * say has no rows.
 */

const BAR = 10;
const MOST_VALUES = 20;
const MOST_PAIRS = 10;
const LONGEST_NAME = 60;
const LONGEST_EXAMPLE = 40;

/** The breakdowns with a table of their own; suppliers have one that says more. */
export function breakdownsOf({ by }: Report): Report['by'] {
  return by.filter(({ field }) => field !== SUPPLIER);
}

/** Leads by the values of a field: those of the most leads, then the others. @param bars whether shares are drawn. */
export function breakdownTable({ field, values, other, personal, blank }: BreakdownReport, bars: boolean): PageTable {
  const shown = values.slice(0, MOST_VALUES);
  const rest = values.slice(MOST_VALUES);
  const sum = (of: 'leads' | 'qualified' | 'nurture' | 'rejected') =>
    rest.reduce((total, value) => total + value[of], other[of]);
  const others = {
    leads: sum('leads'),
    qualified: sum('qualified'),
    nurture: sum('nurture'),
    rejected: sum('rejected'),
  };
  const row = (name: string, { leads, qualified, nurture, rejected }: typeof others): string[] => {
    const share = shareOf(qualified, leads);
    return [
      name,
      ...[leads, qualified].map(formatCount),
      formatShare(share),
      ...(bars ? [drawBar(share, BAR)] : []),
      ...[nurture, rejected].map(formatCount),
      formatShare(shareOf(rejected, leads)),
    ];
  };
  const rows = shown.map((value) => row(shorten(value.value, LONGEST_NAME), value));
  if (others.leads > 0) rows.push(row('(other values)', others));
  if (blank.leads > 0) rows.push(row('(none)', blank));
  const head = [capitalized(fieldName(field)), '>Leads', '>Qualified', '>Share', ...(bars ? [''] : [])];
  return tableOf(
    [...head, '>Nurture', '>Rejected', '>Share rejected'],
    values.length === 0 && personal === 0 ? [] : rows,
  );
}

/** What is said of suppliers that look like persons; null where none does. */
export function suppliersNote({ by }: Report): string | null {
  const suppliers = by.find(({ field }) => field === SUPPLIER);
  return suppliers ? personalText(suppliers) : null;
}

/** What each supplier delivered, with the reasons of the rejected leads. */
export function suppliersTable({ suppliers }: Report): PageTable {
  const rows = suppliers
    .slice(0, MOST_VALUES)
    .map((one) => [
      shorten(one.supplier, LONGEST_NAME),
      ...[one.leads, one.qualified, one.rejected].map(formatCount),
      formatShare(one.rejectedShare),
      ...[one.repeatsOwn, one.repeatsOthers].map(formatCount),
      supplierReasonsText(one, 3),
    ]);
  const head = ['Supplier', '>Leads', '>Qualified', '>Rejected', '>Share rejected'];
  return tableOf([...head, '>Repeat its own', '>Repeat others', 'Main reasons'], rows);
}

/** All reasons of a supplier's rejected leads. */
export function supplierTable({ reasons }: SupplierReport): PageTable {
  const rows = reasons.map(({ code, means, leads, share }) => [code, means, formatCount(leads), formatShare(share)]);
  return tableOf(['Reason', 'Means', '>Leads', '>Share'], rows);
}

export function fieldsTable({ fields, leads }: Report): PageTable {
  const rows = fields.map(({ field, filled, filledShare, validShare, distinct, isExact, troubles }) => [
    fieldName(field),
    formatCount(filled),
    formatShare(filledShare),
    filled === 0 ? '' : formatShare(validShare),
    `${isExact ? '' : 'about '}${formatCount(distinct)}`,
    troubles.map(({ means, examples }) => `${means}: ${examples.map(brief).join(', ')}`).join('; '),
  ]);
  const head = ['Field', '>Filled', '>Share filled', '>Share understood', '>Different values'];
  return tableOf([...head, `Troubles, as such cells are ${leads === null ? 'built' : 'written'}`], rows);
}

function brief(example: string): string {
  return shorten(example, LONGEST_EXAMPLE);
}

export function reasonPairsTable({ reasonPairs }: Report): PageTable {
  const rows = reasonPairs
    .slice(0, MOST_PAIRS)
    .map(({ first, second, leads, share }) => [first, second, formatCount(leads), formatShare(share)]);
  return tableOf(['Reason', 'Together with', '>Leads', '>Share'], rows);
}

export function historyTable({ history }: Report): PageTable {
  const rows = (history?.runs ?? []).map((run) => [
    run.asOf,
    ...[run.read, run.qualified].map(formatCount),
    formatShare(run.qualifiedShare),
    ...[run.nurture, run.rejected, run.unreadable].map(formatCount),
    run.definitionChanged ? 'changed' : '',
  ]);
  const head = ['As of', '>Rows', '>Qualified', '>Share', '>Nurture', '>Rejected', '>Unreadable'];
  return tableOf([...head, 'Definition'], rows.length < 2 ? [] : rows);
}

export function coverageTable({ organizations }: Report): PageTable {
  if (organizations === null) return tableOf(['Organizations', '>Count'], []);
  const { all, withLeads, oneQualified, twoQualified, moreQualified, roles } = organizations.coverage;
  const counts: readonly (readonly [string, number])[] = [
    ['in the lists', all],
    ['with a lead', withLeads],
    ['with one qualified lead', oneQualified],
    ['with two', twoQualified],
    ['with three or more', moreQualified],
    ...roles
      .filter(({ organizations: of }) => of > 0)
      .map(({ role, organizations: of }) => [`with a lead who is: ${role.replaceAll('_', ' ')}`, of] as const),
  ];
  return tableOf(
    ['Organizations', '>Count'],
    counts.map(([what, count]) => [what, formatCount(count)]),
  );
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
