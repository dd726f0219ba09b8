import { type Batch, cellText } from '../qualify/batch.ts';
import { APPENDED, type Decision } from '../qualify/decision.ts';
import { decisionValues } from './decision-values.ts';
import { withMember } from './json-member.ts';
import type { ListRows } from './list-rows.ts';

const MEMBER = 'leadq';
const LINE_END = /[\r\n]+[ \t]*/g;

/** One object a line: the input's own object, or the cells under their headers, with the member `leadq`. */
export function createJsonRows(header: readonly string[], format: 'json' | 'ndjson'): ListRows {
  const names = distinctNames(header).map((name) => `${JSON.stringify(name)}:`);
  const decisions = new WeakMap<Decision, string>();

  function renderDecision(decision: Decision): string {
    const members = decisionValues(decision).map((value, index) => `"${APPENDED[index]}":${JSON.stringify(value)}`);
    const rendered = `{${members.join(',')}`;
    decisions.set(decision, rendered);
    return rendered;
  }

  function renderCells(batch: Batch, record: number): string {
    if (batch.width !== names.length) {
      throw new Error(`a record of ${batch.width} cells under a header of ${names.length}`);
    }
    return `{${names.map((name, column) => name + JSON.stringify(cellText(batch, record, column))).join(',')}}`;
  }

  return {
    opening: format === 'json' ? '[' : '',
    closing: format === 'json' ? '\n]\n' : '',
    guardedHeaders: 0,

    append(file, batch, record, decision, duplicateOf, source) {
      const place = `"leadq_duplicate_of":${JSON.stringify(duplicateOf)},"leadq_source":${JSON.stringify(source)}`;
      const decided = decisions.get(decision) ?? renderDecision(decision);
      const leadq = `${decided},${place},"leadq_line":${batch.lines[record]}}`;
      // Line ends stand between tokens only: within strings JSON escapes them.
      const object = batch.objects?.[record].replace(LINE_END, '') ?? renderCells(batch, record);
      const row = withMember(object, MEMBER, leadq);
      if (format === 'ndjson') file.putText(`${row}\n`);
      else file.putText(file.rows === 0 ? `\n${row}` : `,\n${row}`);
      return 0;
    },
  };
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
