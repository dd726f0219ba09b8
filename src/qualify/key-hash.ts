const HIGH = 0x9e3779b1;
const LOW = 0x01000193;

/** The powers of the bases that nearly every key needs. */
const POWERS = 128;
const HIGH_POWERS = powersOf(HIGH);
const LOW_POWERS = powersOf(LOW);

function powersOf(base: number): Int32Array {
  const powers = new Int32Array(POWERS).fill(1);
  for (let i = 1; i < POWERS; i++) powers[i] = Math.imul(powers[i - 1], base);
  return powers;
}

/**
 * A text's 64-bit hash in two halves, with what it takes to hash a longer text that ends with it: a polynomial of its
 * UTF-16 units in each half, so that the hash of two texts together comes from the hashes of both.
 */
export interface HashedText {
  readonly high: number;
  readonly low: number;
  /** The bases of the halves, raised to the length of the text. */
  readonly highPower: number;
  readonly lowPower: number;
}

export function hashText(text: string): HashedText {
  const { length } = text;
  let high = 0;
  let low = 0;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i) + 1;
    high = (Math.imul(high, HIGH) + unit) | 0;
    low = (Math.imul(low, LOW) + unit) | 0;
  }
  return { high, low, highPower: power(HIGH_POWERS, length), lowPower: power(LOW_POWERS, length) };
}

/** The same of texts of ASCII characters in bytes: of the last one. */
export class BytesHash implements HashedText {
  high = 0;
  low = 0;
  highPower = 1;
  lowPower = 1;

  take(bytes: Uint8Array, start: number, end: number): void {
    let high = 0;
    let low = 0;
    for (let i = start; i < end; i++) {
      const unit = bytes[i] + 1;
      high = (Math.imul(high, HIGH) + unit) | 0;
      low = (Math.imul(low, LOW) + unit) | 0;
    }
    this.high = high;
    this.low = low;
    this.highPower = power(HIGH_POWERS, end - start);
    this.lowPower = power(LOW_POWERS, end - start);
  }
}

function power(powers: Int32Array, exponent: number): number {
  let found = 1;
  let rest = exponent;
  for (; rest >= POWERS; rest -= POWERS - 1) found = Math.imul(found, powers[POWERS - 1]);
  return Math.imul(found, powers[rest]);
}

/** What stands between the parts of a name. */
export const SPACE = hashText(' ');

/** A text's hash, spread over 32 bits. */
export function spreadHash(text: string): number {
  return spread(hashText(text));
}

const lastBytes = new BytesHash();

/** The same of a text of ASCII characters in bytes. */
export function spreadBytes(bytes: Uint8Array, start: number, end: number): number {
  lastBytes.take(bytes, start, end);
  return spread(lastBytes);
}

/** The same of a text that was hashed before. */
export function spread({ high, low }: HashedText): number {
  let hash = high ^ Math.imul(low, 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The hash of a key of several texts, put together piece by piece. Not for adversaries. */
export class KeyHash {
  high = 0;
  low = 0;

  /** Begins a key; the same texts under another seed are another key. */
  start(seed: number): void {
    this.high = seed + 1;
    this.low = seed + 1;
  }

  add({ high, low, highPower, lowPower }: HashedText): void {
    this.append(high, low, highPower, lowPower);
  }

  /** As `add`, for a hash that is not at hand as an object. */
  append(high: number, low: number, highPower: number, lowPower: number): void {
    this.high = (Math.imul(this.high, highPower) + high) | 0;
    this.low = (Math.imul(this.low, lowPower) + low) | 0;
  }

  /** Spreads both halves over all bits. */
  finish(): void {
    let high = this.high ^ Math.imul(this.low, 0x2c1b3c6d);
    let low = this.low ^ Math.imul(this.high, 0x297a2d39);
    high = Math.imul(high ^ (high >>> 16), 0x85ebca6b);
    low = Math.imul(low ^ (low >>> 16), 0xc2b2ae35);
    this.high = (high ^ (high >>> 13)) | 0;
    this.low = (low ^ (low >>> 16)) | 0;
  }
}
