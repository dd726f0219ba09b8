import { personalText } from '../breakdowns.ts';
import * as tables from '../group-tables.ts';
import type { Report } from '../model.ts';
import { fieldName } from '../words.ts';
import { said, shown } from './blocks.ts';
import type { Section } from './page.ts';

const MOST_SUPPLIERS = 20;

/** What changed since the run before. */
export function historySection(report: Report): Section {
  const { change } = report.history ?? {};
  return {
    id: 'history',
    title: 'Since the last run',
    blocks: [
      ...(change ? [{ kind: 'text' as const, text: change.text }] : []),
      ...shown('The last runs', tables.historyTable(report)),
    ],
  };
}

/** Leads by supplier and by other values, and what the fields hold. */
export function groupSections(report: Report): Section[] {
  const told = report.suppliers.slice(0, MOST_SUPPLIERS);
  return [
    {
      id: 'pairs',
      title: 'Reasons that come together',
      blocks: shown('Pairs of reasons of rejected leads', tables.reasonPairsTable(report)),
    },
    {
      id: 'suppliers',
      title: 'Suppliers',
      blocks: [
        ...shown('What each supplier delivered', tables.suppliersTable(report)),
        ...said(tables.suppliersNote(report)),
        ...told.flatMap((one) => shown(`Why leads of ${one.supplier} are rejected`, tables.supplierTable(one), true)),
      ],
    },
    ...tables.breakdownsOf(report).map((one) => ({
      id: `by-${one.field}`,
      title: `By ${fieldName(one.field)}`,
      blocks: [
        ...shown(`Leads by ${fieldName(one.field)}`, tables.breakdownTable(one, false)),
        ...said(personalText(one)),
      ],
    })),
    {
      id: 'fields',
      title: 'What the fields hold',
      blocks: shown('Cells by field', tables.fieldsTable(report)),
    },
  ];
}
