/** Digits in a `DigitRoom`: 65,536 times the offset of the first, and the offset just past the last. */
export type Digits = number;

/** The digits of the longest text, and of all ways to write them anew. */
const ROOM = 8192;

function digitsAt(start: number, end: number): Digits {
  return (start << 16) | end;
}

/** Digits without the first of them. */
export function withoutFirst(digits: Digits, count: number): Digits {
  return digitsAt(startOf(digits) + count, endOf(digits));
}

export function startOf(digits: Digits): number {
  return digits >> 16;
}

export function endOf(digits: Digits): number {
  return digits & 0xffff;
}

export function lengthOf(digits: Digits): number {
  return endOf(digits) - startOf(digits);
}

/** Where the digits of one number stand, in ASCII, while it is understood: as strings they would cost more than all else. */
export class DigitRoom {
  readonly bytes = new Uint8Array(ROOM);
  private end = 0;

  /** Takes the first bytes, so many, for digits; what was put down before is gone. */
  fill(count: number): Digits {
    this.end = count;
    return digitsAt(0, count);
  }

  /** Puts digits down behind all others. */
  put(digits: string): Digits {
    const start = this.end;
    for (let at = 0; at < digits.length; at++) this.bytes[this.end++] = digits.charCodeAt(at);
    return digitsAt(start, this.end);
  }

  startsWith(digits: Digits, beginning: string): boolean {
    if (beginning.length > lengthOf(digits)) return false;
    const start = startOf(digits);
    for (let at = 0; at < beginning.length; at++) {
      if (this.bytes[start + at] !== beginning.charCodeAt(at)) return false;
    }
    return true;
  }

  text(digits: Digits): string {
    return asciiText(this.bytes, startOf(digits), endOf(digits));
  }
}

export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]);
  return text;
}
