import type { Cell } from '../fields/kind.ts';
import type { Batch } from './batch.ts';
import type { FieldFact } from './cell-reading.ts';
import type { ColumnReader } from './column-reader.ts';
import type { Join, Place } from './places.ts';

/** What the fields say that are joined of two others: of one lead at a time. */
export class JoinedFacts {
  private readonly facts: (FieldFact | undefined)[] = [];
  private batch: Batch | undefined;
  private record = 0;

  /** @param located the place of the lead's cell in each reader. */
  constructor(
    private readonly joins: readonly Join[],
    private readonly readers: readonly ColumnReader[],
    private readonly located: readonly number[],
  ) {}

  /** Joins the parts of a lead whose cells are located. */
  join(batch: Batch, record: number): void {
    this.batch = batch;
    this.record = record;
    for (const join of this.joins) this.facts[join.number] = this.factOf(join);
  }

  /** The cell of a field of which no facts may be kept. */
  cellOf(place: Place): Cell | undefined {
    const source = this.readable(place);
    return source < 0 ? undefined : this.cell(source);
  }

  /** What a join says; undefined where one of its parts does not. */
  of({ number }: Join): FieldFact | undefined {
    return this.facts[number];
  }

  private factOf({ parts, plain, shown, join }: Join): FieldFact | undefined {
    const first = this.readable(parts[0]);
    const second = this.readable(parts[1]);
    if (first < 0 || second < 0) return undefined;
    const answers = this.mustJoin(first) && this.mustJoin(second);
    if (!answers && !shown) return plain;
    const fact = join(this.cell(first), this.cell(second));
    return answers ? fact : { ...fact, answers: plain.answers };
  }

  /** Of the columns of a part the first that is readable; -1 for none. */
  private readable({ own }: Place): number {
    for (const { source } of own) if (this.readers[source].isReadable(this.located[source])) return source;
    return -1;
  }

  private mustJoin(source: number): boolean {
    return this.readers[source].joins(this.located[source]);
  }

  private cell(source: number): Cell {
    const reader = this.readers[source];
    return (reader.fact(this.located[source], 0)?.cell ?? reader.reread(this.batch as Batch, this.record)) as Cell;
  }
}
