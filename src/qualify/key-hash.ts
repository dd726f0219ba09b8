/** A 64-bit hash of texts, as two 32-bit halves; fed piece by piece. Not for adversaries: it decides equality of keys. */
export class KeyHash {
  high = 0;
  low = 0;

  start(seed: number): void {
    this.high = 0x9e3779b9 ^ seed;
    this.low = 0x85ebca6b ^ Math.imul(seed + 1, 0xc2b2ae35);
  }

  add(text: string): void {
    let { high, low } = this;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      high = Math.imul(high ^ unit, 0x9e3779b1);
      high ^= high >>> 15;
      low = Math.imul(low ^ unit, 0x01000193);
      low ^= low >>> 13;
    }
    this.high = high;
    this.low = low;
  }

  /** Spreads the last units over all bits. */
  finish(): void {
    let high = this.high ^ Math.imul(this.low, 0x2c1b3c6d);
    let low = this.low ^ Math.imul(this.high, 0x297a2d39);
    high = Math.imul(high ^ (high >>> 16), 0x85ebca6b);
    low = Math.imul(low ^ (low >>> 16), 0xc2b2ae35);
    this.high = (high ^ (high >>> 13)) | 0;
    this.low = (low ^ (low >>> 16)) | 0;
  }
}
