import type { CellReading } from './cell-reading.ts';
import type { Census } from './census.ts';
import type { FoundNearMiss } from './near-misses.ts';
import type { Tally } from './tally.ts';

/** What is to be counted of a column's cells one by one, wherever they stand: few cells have any of it. */
export class NotedCells {
  /** By place: why the cell is worth counting, `unreadable` or what had happened to it. */
  private readonly troubles = new Map<number, string>();
  /** By place, where there is a trouble that tells nothing else: how the cell is built. */
  private readonly shapes = new Map<number, string>();
  /** By place. */
  private readonly nearMisses = new Map<number, FoundNearMiss>();

  /** @param field whose cells they are. */
  constructor(
    private readonly field: string,
    private readonly census: Census | undefined,
  ) {}

  /** Notes a cell at a place, in place of another that may have been there. @returns whether there is anything to count. */
  note(place: number, { cell, trouble, near }: CellReading): boolean {
    if (cell === undefined || (trouble === undefined && near === undefined)) return false;
    if (trouble === undefined) this.troubles.delete(place);
    else this.troubles.set(place, trouble);
    if (trouble === undefined || trouble.includes(' ') || !this.census) this.shapes.delete(place);
    else this.shapes.set(place, this.census.shapeOf(cell.text));
    if (near === undefined) this.nearMisses.delete(place);
    else this.nearMisses.set(place, near);
    return true;
  }

  /** Counts one cell that was noted. @returns what it comes near to. */
  count(place: number, tally: Tally): FoundNearMiss | undefined {
    const trouble = this.troubles.get(place);
    if (trouble !== undefined) tally.trouble(this.field, trouble);
    const shape = this.shapes.get(place);
    if (trouble !== undefined && shape !== undefined) this.census?.countShape(trouble, shape, 1);
    return this.nearMisses.get(place);
  }

  clear(): void {
    this.troubles.clear();
    this.shapes.clear();
    this.nearMisses.clear();
  }
}
