import { cellShape } from './cell-shape.ts';
import { type HashedText, spread, spreadHash } from './key-hash.ts';
import { LeastHashes } from './least-hashes.ts';

/** Different values that are counted exactly; more are estimated, within 3% mostly. */
const MOST_DISTINCT = 1024;
/** Shapes of a trouble that are kept: more than anybody reads. */
const MOST_SHAPES = 50;

/** What was counted of the cells of a field. Plain data. */
export interface CensusCounts {
  readonly filled: number;
  readonly hashes: readonly number[];
  /** Trouble to shapes to cells. */
  readonly shapes: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Counts how good the cells of one field are. Merges in any order. */
export class Census {
  /** Cells with a text that does not stand for nothing. */
  filled = 0;
  /** How a cell that had a trouble is told of: by how it is built, unless somebody asked for leads. */
  shapeOf: (text: string) => string = cellShape;
  private readonly values = new LeastHashes(MOST_DISTINCT);
  private readonly shapes = new Map<string, Map<string, number>>();

  /** Notes a value, by the hash of its key where it has one. Once for each different cell is enough. */
  meet(text: string, key: HashedText | undefined): void {
    this.values.add(key === undefined ? spreadHash(text.toLowerCase()) : spread(key));
  }

  /** The same of a value whose text is not at hand. */
  meetKey(key: HashedText): void {
    this.values.add(spread(key));
  }

  /** Counts cells that had a trouble, by how their text is built. */
  countShape(code: string, shape: string, cells: number): void {
    let shapes = this.shapes.get(code);
    if (shapes === undefined) {
      shapes = new Map();
      this.shapes.set(code, shapes);
    }
    shapes.set(shape, (shapes.get(shape) ?? 0) + cells);
    if (shapes.size >= 2 * MOST_SHAPES) cut(shapes);
  }

  /** Different values: exact, or an estimate. */
  get distinct(): { readonly count: number; readonly isExact: boolean } {
    const { distinct, isExact } = this.values;
    return { count: distinct, isExact };
  }

  /** How the cells of a trouble are built, those that are most often first. */
  shapesOf(code: string): { readonly shape: string; readonly cells: number }[] {
    const shapes = [...(this.shapes.get(code) ?? [])].map(([shape, cells]) => ({ shape, cells }));
    return shapes.sort((a, b) => b.cells - a.cells || compareShapes(a.shape, b.shape));
  }

  counts(): CensusCounts {
    for (const shapes of this.shapes.values()) cut(shapes);
    return { filled: this.filled, hashes: this.values.hashes, shapes: this.shapes };
  }

  merge({ filled, hashes, shapes }: CensusCounts): void {
    this.filled += filled;
    for (const hash of hashes) this.values.add(hash);
    for (const [code, theirs] of shapes) for (const [shape, cells] of theirs) this.countShape(code, shape, cells);
    for (const own of this.shapes.values()) cut(own);
  }
}

/** Keeps the shortest shapes: which those are does not depend on the order in which they were met. */
function cut(shapes: Map<string, number>): void {
  if (shapes.size <= MOST_SHAPES) return;
  for (const shape of [...shapes.keys()].sort(compareShapes).slice(MOST_SHAPES)) shapes.delete(shape);
}

function compareShapes(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
