import type { ConversionReport, OutcomeFacts } from '../../outcomes/shapes/conversion.ts';
import type { Breakdown } from '../../outcomes/shapes/stages.ts';
import { countOf, formatCount } from '../figures.ts';
import { quote } from '../list-words.ts';
import { type Part, part, type Statement, say, tableOf } from '../page.ts';
import { shorten } from '../printable.ts';
import { intervalText, shareText } from './figures.ts';
import { unitsHeading } from './join-words.ts';

const LONGEST = 40;
/** The rate of fewer says hardly more than chance. */
const ENOUGH = 30;

type BreakdownRow = Breakdown['rows'][number];

/** The leads counted apart by the texts of columns. */
export function breakdownParts({ by, outcomes }: ConversionReport): Part[] {
  return by.flatMap((one) => breakdownPart(one, outcomes));
}

/** The text of a row as people read it. */
export function valueText({ value }: BreakdownRow): string {
  return value === '' ? '(blank)' : shorten(value, LONGEST);
}

function breakdownPart({ header, field, rows, rest, personal }: Breakdown, { unit }: OutcomeFacts): Part[] {
  const first = rows[0] ?? rest;
  if (first === null) return [];
  const last = first.reached[first.reached.length - 1].stage;
  const line = (name: string, { units, reached, overall }: BreakdownRow) => [
    name,
    formatCount(units),
    ...reached.slice(1).map((stage) => formatCount(stage.units)),
    shareText(overall),
    intervalText(overall),
  ];
  const head = [
    shorten(header, LONGEST),
    `>${unitsHeading(unit)}`,
    ...first.reached.slice(1).map(({ stage }) => `>${stage}`),
    `>Came to ${last}`,
    '95% interval',
  ];
  const lines = rows.map((row) => line(valueText(row), row));
  if (rest !== null) lines.push(line('(all others)', rest));
  return part(
    `by-${field ?? header}`,
    `By ${shorten(header, LONGEST)}`,
    [say(extremes(rows, unit, last)), ...personalStatements(personal, unit)],
    tableOf(head, lines),
  );
}

function personalStatements(personal: number, unit: OutcomeFacts['unit']): Statement[] {
  if (personal === 0) return [];
  const units = countOf(personal, `${unit} has`, `${unit}s have`);
  return [
    say(`${units} a text that looks like an address or a telephone number: such are shown with --with-leads only.`),
  ];
}

function extremes(rows: readonly BreakdownRow[], unit: OutcomeFacts['unit'], last: string): string {
  const large = rows
    .filter(({ units }) => units >= ENOUGH)
    .sort((a, b) => (b.overall.share ?? 0) - (a.overall.share ?? 0));
  if (large.length < 2) {
    return `Fewer than two of them have ${ENOUGH} ${unit}s or more: the rates hardly say more than chance.`;
  }
  const told = (row: BreakdownRow) =>
    `${shareText(row.overall)} of ${countOf(row.units, unit)} of ${quote(valueText(row))}`;
  return `Of those with ${ENOUGH} ${unit}s or more, ${told(large[0])} came to ${last}, and ${told(large[large.length - 1])}.`;
}
