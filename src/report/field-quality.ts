import type { RunFacts } from '../run/facts.ts';
import { shareOf } from './figures.ts';
import type { Report } from './report-shape.ts';
import { fieldMeans, troubleMeans } from './words.ts';

/** What the cells of a field are like. */
export type FieldQuality = Report['fields'][number];

const MOST_EXAMPLES = 3;

/** The fields that the lists have columns for and that were read, in the order of the columns. */
export function describeFields({ lists, tally }: RunFacts): FieldQuality[] {
  const columns = new Map<string, { columns: number; cells: number }>();
  for (const { mapping, counts } of lists) {
    const inOrder = Object.entries(mapping.sources).sort(([, a], [, b]) => Math.min(...a) - Math.min(...b));
    for (const [field, own] of inOrder) {
      const known = columns.get(field) ?? { columns: 0, cells: 0 };
      columns.set(field, {
        columns: known.columns + own.length,
        cells: known.cells + own.length * counts.records,
      });
    }
  }
  return [...columns].flatMap(([field, { columns, cells }]): FieldQuality[] => {
    const census = tally.censuses.get(field);
    if (census === undefined) return [];
    const { filled, distinct } = census;
    const troubles = [...tally.troubles].flatMap(([key, troubled]) => {
      const [of, code, ...more] = key.split(' ');
      return of === field && more.length === 0 ? [{ code, cells: troubled }] : [];
    });
    const unreadable = troubles.find(({ code }) => code === 'unreadable')?.cells ?? 0;
    return [
      {
        field,
        means: fieldMeans(field),
        columns,
        cells,
        filled,
        filledShare: shareOf(filled, cells),
        valid: filled - unreadable,
        validShare: shareOf(filled - unreadable, filled),
        distinct: distinct.count,
        isExact: distinct.isExact,
        troubles: troubles
          .sort((a, b) => b.cells - a.cells || (a.code < b.code ? -1 : 1))
          .map(({ code, cells: troubled }) => ({
            trouble: code,
            means: troubleMeans(code),
            cells: troubled,
            examples: census
              .shapesOf(code)
              .slice(0, MOST_EXAMPLES)
              .map(({ shape }) => shape),
          })),
      },
    ];
  });
}
