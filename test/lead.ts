import { checks } from '../src/checks/index.ts';
import { operators } from '../src/criteria/index.ts';
import type { NamedList } from '../src/definition/definition.ts';
import { dayOf } from '../src/fields/calendar.ts';
import { fieldById, fields } from '../src/fields/catalogue.ts';
import type { Batch } from '../src/qualify/batch.ts';
import { type CompiledDefinition, compileDefinition } from '../src/qualify/compile.ts';
import type { Decision } from '../src/qualify/decision.ts';
import { Evaluator } from '../src/qualify/evaluator.ts';
import type { Layout } from '../src/qualify/layout.ts';
import { readDefinition } from '../src/run/read-definition.ts';

export const AS_OF = dayOf(2026, 11, 21);

/** A definition from the YAML below its version line. Throws its diagnostics. */
function compileYaml(yaml: string, { joined = false } = {}): CompiledDefinition {
  const { definition, diagnostics } = readDefinition(`leadq: 1\n${yaml}`, 'test.yaml');
  if (!definition) throw new Error(diagnostics.map(({ message, line }) => `${line}: ${message}`).join('\n'));
  const lists: Record<string, NamedList> = {};
  for (const { id, values } of definition.lists) {
    lists[id] = { value: values ?? [], name: [], domain: [], email: [], phone: [] };
  }
  return compileDefinition(definition, {
    asOf: AS_OF,
    country: 'US',
    lists,
    operators,
    checks,
    catalogue: { fields, fieldById },
    joined,
    alsoRead: [],
  });
}

/** A layout in which each column is the field of its name; a field named twice has two columns. */
function layoutOf(columns: readonly string[]): Layout {
  const sources: Record<string, { column: number; context: Layout['sources'][string][number]['context'] }[]> = {};
  for (const [column, field] of columns.entries()) {
    sources[field] ??= [];
    sources[field].push({ column, context: { country: 'US', dateOrder: 'mdy', scale: 1, asOf: AS_OF } });
  }
  return { sources };
}

/** Records as they lie in memory; every cell is quoted, so that any text can be one. */
function batchOf(records: readonly (readonly string[])[]): Batch {
  const width = records[0]?.length ?? 0;
  const starts = new Int32Array(records.length);
  const ends = new Int32Array(records.length * width);
  const lines = Int32Array.from(records, (_record, i) => i + 2);
  const pieces: Buffer[] = [];
  let at = 0;
  for (const [r, record] of records.entries()) {
    starts[r] = at;
    for (const [c, cell] of record.entries()) {
      const piece = Buffer.from(`"${cell.replaceAll('"', '""')}",`);
      pieces.push(piece);
      at += piece.length;
      ends[r * width + c] = at - 1;
    }
  }
  return { bytes: Buffer.concat(pieces), count: records.length, width, starts, ends, lines };
}

/** Decides one lead given as field to text. */
export function decide(yaml: string, lead: Readonly<Record<string, string>>): Decision {
  const evaluator = new Evaluator(compileYaml(yaml), layoutOf(Object.keys(lead)));
  return evaluator.evaluate(batchOf([Object.values(lead)]), 0).decision;
}
