import { type Batch, cellStart, cellText, type ObjectBytes } from '../qualify/batch.ts';
import { APPENDED, type Decision } from '../qualify/decision.ts';
import { decisionValues } from './decision-values.ts';
import { mayName, withoutMember } from './json-member.ts';
import type { ListRows } from './list-rows.ts';
import type { RowBuffer } from './row-buffer.ts';

const MEMBER = 'leadq';
const LINE_DIGITS = 10;
/** Members of decisions are kept up to so many bytes. */
const KEPT_BYTES = 1 << 23;

const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const EMPTY_TEXT = Buffer.from('""');

/** One object a line: the input's own object, or the cells under their headers, with the member `leadq`. */
export function createJsonRows(header: readonly string[], format: 'json' | 'ndjson'): ListRows {
  const isArray = format === 'json';
  const names = distinctNames(header).map((name, column) =>
    Buffer.from(`${column === 0 ? '{' : ','}${JSON.stringify(name)}:`),
  );
  const before = Buffer.from(isArray ? ',\n' : '');
  const after = Buffer.from(isArray ? '}}' : '}}\n');
  const decisions = new Map<Decision, Buffer>();
  let kept = 0;
  let lastSource: string | undefined;
  let lastSourceMembers = EMPTY_TEXT;
  let lastObjects: ObjectBytes | undefined;
  let isNamed = false;

  function renderDecision(decision: Decision): Buffer {
    const members = decisionValues(decision).map((value, index) => `"${APPENDED[index]}":${JSON.stringify(value)}`);
    const rendered = Buffer.from(`"${MEMBER}":{${members.join(',')},"leadq_duplicate_of":`);
    kept += rendered.length;
    if (kept > KEPT_BYTES) {
      decisions.clear();
      kept = rendered.length;
    }
    decisions.set(decision, rendered);
    return rendered;
  }

  function sourceMembers(source: string): Buffer {
    if (source !== lastSource) {
      lastSource = source;
      lastSourceMembers = Buffer.from(`,"leadq_source":${JSON.stringify(source)},"leadq_line":`);
    }
    return lastSourceMembers;
  }

  /** Whether an object of the batch may have the member already. */
  function mayBeNamed(objects: ObjectBytes): boolean {
    if (objects !== lastObjects) {
      lastObjects = objects;
      isNamed = mayName(objects.bytes, MEMBER);
    }
    return isNamed;
  }

  /** Puts an object but for its closing brace, ready for another member. */
  function putObject(rows: RowBuffer, objects: ObjectBytes, record: number): void {
    const { bytes, starts, ends } = objects;
    if (mayBeNamed(objects)) {
      const object = Buffer.from(withoutMember(bytes.toString('utf8', starts[record], ends[record]), MEMBER));
      putOpen(rows, object, 0, object.length);
    } else putOpen(rows, bytes, starts[record], ends[record]);
  }

  function putCells(rows: RowBuffer, batch: Batch, record: number): void {
    const { bytes, width, ends } = batch;
    if (width !== names.length) throw new Error(`a record of ${width} cells under a header of ${names.length}`);
    for (let column = 0; column < width; column++) {
      const start = cellStart(batch, record, column);
      const end = ends[record * width + column];
      rows.reserve(names[column].length + end - start + 2);
      putShort(rows, names[column], 0, names[column].length);
      if (needsEscape(bytes, start, end)) {
        rows.putText(JSON.stringify(cellText(batch, record, column)));
      } else {
        rows.putByte(QUOTE);
        putShort(rows, bytes, start, end);
        rows.putByte(QUOTE);
      }
    }
    rows.reserve(1);
    rows.putByte(COMMA);
  }

  return {
    opening: isArray ? '[' : '',
    between: isArray ? ',' : '',
    closing: isArray ? '\n]\n' : '',
    guardedHeaders: 0,

    append(rows, batch, record, decision, duplicateOf, source) {
      rows.reserve(before.length);
      rows.put(before);
      if (batch.objects === undefined) putCells(rows, batch, record);
      else putObject(rows, batch.objects, record);
      const decided = decisions.get(decision) ?? renderDecision(decision);
      const repeats = duplicateOf === '' ? EMPTY_TEXT : Buffer.from(JSON.stringify(duplicateOf));
      const from = sourceMembers(source);
      rows.reserve(decided.length + repeats.length + from.length + LINE_DIGITS + after.length);
      rows.put(decided);
      rows.put(repeats);
      rows.put(from);
      rows.putInteger(batch.lines[record]);
      rows.put(after);
      return 0;
    },
  };
}

function putOpen(rows: RowBuffer, bytes: Buffer, start: number, end: number): void {
  rows.reserve(end - start);
  rows.putRange(bytes, start, end - 1);
  let last = end - 2;
  while (bytes[last] <= SPACE) last--;
  if (bytes[last] !== OPEN_BRACE) rows.putByte(COMMA);
}

/** Cells are short: a call that copies costs more than the bytes do. */
function putShort(rows: RowBuffer, bytes: Uint8Array, start: number, end: number): void {
  for (let at = start; at < end; at++) rows.putByte(bytes[at]);
}

/** Whether a cell is more than the characters between its delimiters, or holds some that JSON escapes. */
function needsEscape(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte < SPACE || byte === QUOTE || byte === BACKSLASH) return true;
  }
  return false;
}

/** Headers as names of an object's members: a repeated one becomes `Email (2)`. */
function distinctNames(header: readonly string[]): string[] {
  const taken = new Set([MEMBER, ...header]);
  const seen = new Set([MEMBER]);
  return header.map((text) => {
    let name = text;
    if (seen.has(text)) for (let count = 2; taken.has(name); count++) name = `${text} (${count})`;
    taken.add(name);
    seen.add(name);
    return name;
  });
}
