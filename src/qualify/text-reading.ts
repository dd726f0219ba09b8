import type { Answers } from './answers.ts';
import type { CellReading } from './cell-reading.ts';
import type { FieldReader } from './field-reader.ts';

/** Reads the cells of one column as texts. */
export class TextReading {
  /** The reading that is good until the next cell is read. */
  readonly passing: CellReading;

  /** @param hasFacts whether facts are needed of some cells at least. */
  constructor(
    private readonly reader: FieldReader,
    private readonly hasFacts: boolean,
  ) {
    this.passing = reader.emptyReading();
  }

  /** Reads a cell into the one reading that is good until the next. */
  pass(text: string): CellReading {
    const reading = this.passing;
    if (this.hasFacts) reading.fields.fill(undefined);
    this.clearedAnswers();
    reading.cell = undefined;
    reading.key = undefined;
    reading.trouble = undefined;
    reading.near = undefined;
    reading.identity = 0;
    reading.joins = false;
    this.reader.read(text, reading, false);
    return reading;
  }

  /** Reads a cell so that its facts are good as long as they are kept. */
  keep(text: string): CellReading {
    const reading = this.reader.emptyReading(this.clearedAnswers());
    this.reader.read(text, reading);
    return reading;
  }

  /** Room for the settled answers of one cell at a time. */
  private clearedAnswers(): Answers {
    const { settled } = this.passing;
    for (const word of this.reader.words) settled[word] = 0;
    return settled;
  }
}
