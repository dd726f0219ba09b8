import type { HashedText, KeyHash } from './key-hash.ts';
import { widen } from './widen.ts';

const WORDS = 4;
const FIRST = 64;

/** Hashed keys by place: four numbers each, all 0 where there is none. */
export class KeptKeys {
  private keys = new Int32Array(WORDS * FIRST);

  lay(place: number, key: HashedText | undefined): void {
    this.keys = widen(this.keys, (place + 1) * WORDS);
    const { keys } = this;
    const at = place * WORDS;
    keys[at] = key === undefined ? 0 : key.high;
    keys[at + 1] = key === undefined ? 0 : key.low;
    keys[at + 2] = key === undefined ? 0 : key.highPower;
    keys[at + 3] = key === undefined ? 0 : key.lowPower;
  }

  /** Adds the key at a place to a hash. @returns false where there is none. */
  addTo(hash: KeyHash, place: number): boolean {
    const { keys } = this;
    const at = place * WORDS;
    if (keys[at + 2] === 0) return false;
    hash.append(keys[at], keys[at + 1], keys[at + 2], keys[at + 3]);
    return true;
  }

  /** Lets go of all but the first places. */
  keepFirst(places: number): void {
    this.keys = this.keys.slice(0, places * WORDS);
  }
}
