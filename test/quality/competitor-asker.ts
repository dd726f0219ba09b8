import type { CheckContext, NearMiss } from '../../src/checks/check.ts';
import { competitorName } from '../../src/checks/competitor-name.ts';
import { dayOf } from '../../src/fields/calendar.ts';
import { company } from '../../src/fields/company.ts';
import type { Cell } from '../../src/fields/kind.ts';

/** What leadq says of companies where some are listed as competitors. */
export interface CompetitorAsker {
  /** Whether a company would be rejected. */
  isCompetitor(cell: Cell): boolean;
  /** The competitor that a company is reported to come near to. */
  near(cell: Cell): NearMiss | undefined;
}

const day = dayOf(2026, 11, 21);

export function readCompany(text: string): Cell {
  return company.read(text.trim(), { country: 'US', dateOrder: 'mdy', scale: 1, asOf: day });
}

/** Compiles the check by name against competitors, as a list file with a column of names has them. */
export function askCompetitors(names: readonly string[]): CompetitorAsker {
  const list = { value: [], name: names, domain: [], email: [], phone: [] };
  const context: CheckContext = {
    asOf: day,
    country: 'US',
    lists: { competitors: list },
    competitors: [list],
    suppress: [],
  };
  const ask = competitorName.compile(context, 'company');
  const near = competitorName.near?.(context, 'company');
  return { isCompetitor: (cell) => ask(cell) === true, near: (cell) => near?.(cell) };
}
