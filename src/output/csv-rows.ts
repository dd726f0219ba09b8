import { type Batch, cellStart } from '../qualify/batch.ts';
import { APPENDED, type Decision } from '../qualify/decision.ts';
import { renderCell, renderRow } from './csv-row.ts';
import { decisionValues } from './decision-values.ts';
import { guardText, needsGuard } from './formula-guard.ts';
import type { ListRows } from './list-rows.ts';
import type { RowBuffer } from './row-buffer.ts';

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const LINE_DIGITS = 10;
/** Cells of decisions are kept up to so many bytes. */
const KEPT_BYTES = 1 << 23;

export interface CsvOptions {
  readonly header: readonly string[];
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n';
  readonly bom: boolean;
  /** Whether cells that a spreadsheet would execute get `'` in front. */
  readonly guard: boolean;
}

/** Bytes of cells that leadq appends, and how many of these cells the guard changed. */
interface Rendered {
  readonly bytes: Buffer;
  readonly guarded: number;
}

/** A decision's cells with the source behind them: all that stands between most rows and their line. */
interface RenderedDecision extends Rendered {
  /** Where the earlier lead goes that a lead repeats. */
  readonly split: number;
}

const NOTHING: Rendered = { bytes: Buffer.alloc(0), guarded: 0 };

/** Rows as they came with the columns of APPENDED behind them. */
export function createCsvRows(options: CsvOptions): ListRows {
  const { delimiter, guard } = options;
  const width = options.header.length;
  const newline = Buffer.from(options.newline);
  // Emptied when full rather than weak: with thousands of decisions a WeakMap made the whole row a quarter slower.
  const decisions = new Map<Decision, RenderedDecision>();
  let kept = 0;
  let lastSource: string | undefined;
  let lastSourceCell = NOTHING;
  let lastSourceText = '';

  const header = [...options.header, ...APPENDED];
  const guardedHeader = guard ? header.map(guardText) : header;

  function renderDecision(decision: Decision, from: Rendered): RenderedDecision {
    const cells = decisionValues(decision).map((value) => (typeof value === 'object' ? value.join(';') : `${value}`));
    const guardedCells = guard ? cells.map(guardText) : cells;
    const bytes = Buffer.from(`${delimiter}${renderRow(guardedCells, delimiter)}${delimiter}${lastSourceText}`);
    const split = bytes.length - from.bytes.length;
    const rendered = { bytes, split, guarded: countChanges(cells, guardedCells) };
    kept += bytes.length;
    if (kept > KEPT_BYTES) {
      decisions.clear();
      kept = bytes.length;
    }
    decisions.set(decision, rendered);
    return rendered;
  }

  function sourceCell(source: string): Rendered {
    if (source !== lastSource) {
      lastSource = source;
      decisions.clear();
      const text = guard ? guardText(source) : source;
      lastSourceText = `${delimiter}${renderCell(text, delimiter)}${delimiter}`;
      lastSourceCell = { bytes: Buffer.from(lastSourceText), guarded: Number(text !== source) };
    }
    return lastSourceCell;
  }

  const isFormula = new Map<string, boolean>();

  /** `<source>:<line>` is as safe as its source: standard input's `-:12` is no formula. */
  function placeCell(place: string): Rendered {
    const source = place.slice(0, place.lastIndexOf(':'));
    let unsafe = isFormula.get(source);
    if (unsafe === undefined) {
      unsafe = guard && guardText(source) !== source;
      isFormula.set(source, unsafe);
    }
    const text = unsafe ? `'${place}` : place;
    return { bytes: Buffer.from(renderCell(text, delimiter)), guarded: Number(text !== place) };
  }

  return {
    opening: `${options.bom ? '\uFEFF' : ''}${renderRow(guardedHeader, delimiter)}${options.newline}`,
    between: '',
    closing: '',
    guardedHeaders: countChanges(header, guardedHeader),

    append(rows, batch, record, decision, duplicateOf, source) {
      if (batch.width !== width) throw new Error(`a record of ${batch.width} cells under a header of ${width}`);
      const from = sourceCell(source);
      const decided = decisions.get(decision) ?? renderDecision(decision, from);
      const repeats = duplicateOf === '' ? NOTHING : placeCell(duplicateOf);
      const start = batch.starts[record];
      const end = batch.ends[(record + 1) * width - 1];
      rows.reserve(end - start + width + decided.bytes.length + repeats.bytes.length + LINE_DIGITS + newline.length);

      let guarded = decided.guarded + repeats.guarded + from.guarded;
      if (guard && holdsFormula(batch, record)) guarded += putGuarded(rows, batch, record);
      else rows.putRange(batch.bytes, start, end);
      if (repeats === NOTHING) {
        rows.put(decided.bytes);
      } else {
        rows.putRange(decided.bytes, 0, decided.split);
        rows.put(repeats.bytes);
        rows.put(from.bytes);
      }
      rows.putInteger(batch.lines[record]);
      for (let i = 0; i < newline.length; i++) rows.putByte(newline[i]);
      return guarded;
    },
  };
}

/** Asked of every cell of every row: about 5 ns a cell. */
function holdsFormula({ bytes, starts, ends, width }: Batch, record: number): boolean {
  const last = (record + 1) * width;
  let start = starts[record];
  for (let cell = record * width; cell < last; cell++) {
    const end = ends[cell];
    const quote = start < end && bytes[start] === QUOTE ? 1 : 0;
    if (needsGuard(bytes, start + quote, end - quote)) return true;
    start = end + 1;
  }
  return false;
}

/** Copies a record with `'` in front of the content of each cell that needs it; returns how many do. */
function putGuarded(rows: RowBuffer, batch: Batch, record: number): number {
  const { bytes, ends, width } = batch;
  let guarded = 0;
  let copied = batch.starts[record];
  for (let column = 0; column < width; column++) {
    const start = cellStart(batch, record, column);
    const end = ends[record * width + column];
    const quote = start < end && bytes[start] === QUOTE ? 1 : 0;
    if (!needsGuard(bytes, start + quote, end - quote)) continue;
    rows.putRange(bytes, copied, start + quote);
    rows.putByte(APOSTROPHE);
    copied = start + quote;
    guarded++;
  }
  rows.putRange(bytes, copied, ends[(record + 1) * width - 1]);
  return guarded;
}

function countChanges(before: readonly string[], after: readonly string[]): number {
  return before.filter((text, index) => text !== after[index]).length;
}
