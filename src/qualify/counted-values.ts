import type { Breakdown } from './breakdown.ts';
import type { FieldFact } from './cell-reading.ts';
import type { ColumnReader } from './column-reader.ts';
import type { Place } from './places.ts';

interface Counted {
  readonly breakdown: Breakdown;
  readonly place: Place | undefined;
  /** The reader that tells the value by itself where its cell can be read; -1 for none. */
  readonly source: number;
}

/** The values by which leads of one layout are counted: most are kept with the cells of a column. */
export class CountedValues {
  private readonly counted: readonly Counted[];

  constructor(breakdowns: readonly Breakdown[], places: ReadonlyMap<string, Place>) {
    this.counted = breakdowns.map((breakdown) => {
      const place = places.get(breakdown.field.id);
      return { breakdown, place, source: place?.lead ?? -1 };
    });
  }

  /** The breakdown whose values are kept with the cells of a reader. */
  breakdownOf(source: number): Breakdown | undefined {
    return this.counted.find((one) => one.source === source)?.breakdown;
  }

  /** The number of a lead's value in a breakdown. @param located the place of each reader's cell. */
  group(
    by: number,
    readers: readonly ColumnReader[],
    located: readonly number[],
    factAt: (place: Place) => FieldFact | undefined,
  ): number {
    const { breakdown, place, source } = this.counted[by];
    if (source >= 0 && (place?.sole || readers[source].isReadable(located[source]))) {
      return readers[source].group(located[source]);
    }
    return breakdown.numberOf(place && factAt(place));
  }
}
