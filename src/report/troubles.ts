import { byCount } from './next-steps.ts';
import type { Report } from './report-shape.ts';
import { mistypedMeans, troubleMeans } from './words.ts';

/** Cells of a field that were not understood, that a spreadsheet had damaged, or that look mistyped. */
export type Trouble = Report['troubles'][number];

/** A domain of mail addresses that looks mistyped, and the one that was probably meant. */
export interface MistypedDomain {
  readonly domain: string;
  readonly likely: string;
}

const MISTYPED = 'mistyped-domain';
const MOST_EXAMPLES = 5;

/** @param counters `<field> <trouble>`, or `<field> mistyped-domain <domain> <likely domain>`, to cells. */
export function describeTroubles(counters: ReadonlyMap<string, number>): Trouble[] {
  const found = new Map<string, { field: string; trouble: string; cells: number; mistyped: MistypedDomain[] }>();
  for (const [key, cells] of byCount(counters)) {
    const [field, trouble, domain = '', likely = ''] = key.split(' ');
    const known = found.get(`${field} ${trouble}`);
    const mistyped = trouble === MISTYPED ? [{ domain, likely }] : [];
    if (known) {
      known.cells += cells;
      known.mistyped.push(...mistyped);
    } else {
      found.set(`${field} ${trouble}`, { field, trouble, cells, mistyped });
    }
  }
  return [...found.values()].map(({ field, trouble, cells, mistyped }) => ({
    ...{ field, trouble, cells },
    means: trouble === MISTYPED ? mistypedMeans(mistyped.slice(0, MOST_EXAMPLES)) : troubleMeans(trouble),
  }));
}

/** Whether a spreadsheet did it, so that the list as it was exported would be better. */
export function isDamage({ trouble }: Trouble): boolean {
  return trouble !== 'unreadable' && trouble !== MISTYPED;
}
