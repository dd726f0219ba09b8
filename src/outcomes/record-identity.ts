import { keyOfText } from './field-values.ts';
import { growingInts } from './growing.ts';
import { KeyIndex } from './key-index.ts';

/** Tells which rows are about one record, by a name that they share. */
export class RecordIdentity {
  private readonly index = new KeyIndex();
  /** By number of the name in the index, the record. */
  private readonly records = growingInts();

  /** The record of a name; `add` makes one where the name is new. */
  recordOf(name: string, add: () => number): number {
    const { high, low } = keyOfText(name);
    const known = this.index.count;
    const number = this.index.add(high, low);
    if (number === known) this.records.push(add());
    return this.records.get(number);
  }
}
