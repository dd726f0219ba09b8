import type { Batch } from './batch.ts';
import type { FieldFact } from './cell-reading.ts';
import { ColumnReader } from './column-reader.ts';
import type { CompiledDefinition } from './compile.ts';
import { type Candidate, type Layout, planColumns, withSources } from './layout.ts';
import type { ReadingPlan } from './reading-plan.ts';

/**
 * Reads some fields of a list's records, and asks nothing about them: so lists are loaded that leads are joined with.
 * After `read`, `fact` speaks of the record that was read last.
 */
export class RecordReader {
  private readonly readers: readonly ColumnReader[];
  private readonly located: number[];
  private readonly candidates: ReadonlyMap<string, readonly Candidate[]>;

  constructor(
    layout: Layout,
    fields: readonly string[],
    compiled: Pick<CompiledDefinition, 'reading' | 'surroundings'>,
  ) {
    const { catalogue } = compiled.surroundings;
    const plan = planColumns(layout, withSources(fields, catalogue), catalogue, withoutQuestions(compiled.reading));
    this.readers = plan.columns.map(({ column, reader }) => {
      const needed = Array.from({ length: reader.span }, (_, position) => position);
      return new ColumnReader(column, reader, {
        settled: [],
        leading: [],
        needed,
        seldom: [],
        ofEach: needed,
        ofClass: needed,
      });
    });
    this.located = this.readers.map(() => 0);
    this.candidates = plan.candidates;
  }

  /** Whether the list has a column that can tell a field. */
  canTell(field: string): boolean {
    return this.candidates.has(field);
  }

  read(batch: Batch, record: number): void {
    const { readers, located } = this;
    for (let source = 0; source < readers.length; source++) located[source] = readers[source].locate(batch, record);
  }

  /** Of the places where a field can stand, what the first readable one says. */
  fact(field: string): FieldFact | undefined {
    for (const { source, position } of this.candidates.get(field) ?? []) {
      const fact = this.readers[source].fact(this.located[source], position);
      if (fact?.cell.value !== undefined) return fact;
    }
    return undefined;
  }
}

/** How cells are read where nobody asks about them. */
export function withoutQuestions({ keyed, blanksOf }: Pick<ReadingPlan, 'keyed' | 'blanksOf'>): ReadingPlan {
  return {
    keyed,
    blanksOf,
    identified: false,
    answerCount: 0,
    questionsOf: () => [],
    measuresOf: () => [],
    nearOf: () => undefined,
    joiningOf: () => undefined,
  };
}
