import { DigitRoom, type Digits } from './digit-room.ts';

/** No text is longer: see `phone.ts`, and NFKC makes 18 characters of one at the most. */
const LONGEST = 8192;

const PUNCTUATION = 0;
const DIGIT = 1;
const BRACKET = 2;
const PLUS = 4;
const OTHER = 6;

/** By byte. No test for digits, as most of those would be guessed wrongly: a digit counts itself. */
const MEANINGS = new Uint8Array(256).fill(OTHER);
for (const character of ' -./)[]~') MEANINGS[character.charCodeAt(0)] = PUNCTUATION;
for (const digit of '0123456789') MEANINGS[digit.charCodeAt(0)] = DIGIT;
MEANINGS['('.charCodeAt(0)] = BRACKET;
MEANINGS['+'.charCodeAt(0)] = PLUS;

/** The digits of a number as somebody wrote it: of one at a time. */
export class WrittenNumber {
  readonly room = new DigitRoom();
  digits: Digits = 0;
  plus = false;
  /** How many digits stand before a `(0)` after a calling code, or -1. */
  optionalZero = -1;
  private readonly text = new Uint8Array(LONGEST);

  /** As `read`, of a text; it may have no-break spaces. */
  readText(text: string): boolean {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 0x7f && code !== 0xa0) return false;
      this.text[at] = code === 0xa0 ? 0x20 : code;
    }
    return this.read(this.text, 0, text.length);
  }

  /** Takes the digits of a text of nothing but digits and their punctuation; false for any other text. */
  read(bytes: Uint8Array, start: number, end: number): boolean {
    const digits = this.room.bytes;
    let count = 0;
    this.plus = false;
    this.optionalZero = -1;
    for (let at = start; at < end; at++) {
      const code = bytes[at];
      const meaning = MEANINGS[code];
      digits[count] = code;
      count += meaning & DIGIT;
      if (meaning <= DIGIT) continue;
      if (meaning === BRACKET) {
        if (count > 0 && at + 2 < end && bytes[at + 1] === 0x30 && bytes[at + 2] === 0x29) this.optionalZero = count;
      } else if (meaning === PLUS && count === 0) {
        this.plus = true;
      } else {
        return false;
      }
    }
    this.digits = this.room.fill(count);
    return true;
  }

  /** Takes digits that were found among other text. */
  take(digits: string, plus: boolean): void {
    this.room.fill(0);
    this.digits = this.room.put(digits);
    this.plus = plus;
    this.optionalZero = -1;
  }
}
