import { among } from './among.ts';
import { lowerCase } from './ascii-bytes.ts';
import type { Company } from './company.ts';
import { formEndings } from './form-endings.ts';
import { frontFormLengths } from './legal-forms.ts';
import type { PlainCell, PlainCells, PlainReader } from './plain-reader.ts';

/** Names in ASCII whose signs only part words, with any legal forms behind them and none in front: they are their own rests. */
export const plainCompanies: PlainCells<Company> = {
  reader: () => new PlainCompanyReader(),
  restOf: ({ key }) => key,
};

/** There is room for it also where every other sign is an `&`, which is spelt ` and `. */
const LONGEST = 96;

const SPACE = 0x20;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const BRACKET = 0x28;
const DOT = 0x2e;
const A = 0x61;
const D = 0x64;
const N = 0x6e;

/** Bytes of letters and digits in lower case, signs that part words, and 0 for all other bytes. */
const parts = Uint8Array.from(lowerCase, (byte) => (/[0-9a-z]/.test(String.fromCharCode(byte)) ? byte : 0));
const SIGN = 1;
for (const sign of " &'(),-./!") parts[sign.charCodeAt(0)] = SIGN;

/** Words of three letters, as `threeAt` has them. */
const AND = 0x616e64;
const SPA = 0x737061;
const THE = 0x746865;
const UND = 0x756e64;

/** First words of names that take a closer look. */
const isDoubtful = among([...frontFormLengths.keys(), 'and', 'the']);

class PlainCompanyReader implements PlainReader {
  private readonly endings = formEndings();
  /** Where the first word ends. */
  private firstEnd = 0;
  /** Where in the text the last apostrophe is left out. Legal forms have none. */
  private apostrophe = 0;
  /** Where the first letter parted by a dot from the next stands, as in `s.a.`: legal forms are understood, and no others. */
  private abbreviation = 0;
  private hasBracket = false;

  read(bytes: Uint8Array, start: number, end: number, cell: PlainCell): boolean {
    const { text } = cell;
    const length = end - start <= LONGEST ? this.spell(bytes, start, end, text) : 0;
    if (length === 0 || isDoubtful(text, 0, this.firstEnd)) return false;
    if (length > 3 && threeAt(text, length - 3) === THE) return false;
    const keyEnd = this.withoutForms(text, length);
    cell.keyEnd = keyEnd;
    cell.restEnd = keyEnd;
    return keyEnd > 0;
  }

  /**
   * Writes the words down, without an article in front.
   * @returns where they end; 0 where there are none, and where a sign may do more than part them.
   */
  private spell(bytes: Uint8Array, start: number, end: number, text: Uint8Array): number {
    if (parts[bytes[start]] <= SIGN) return 0;
    let length = 0;
    let word = 0;
    let isInside = false;
    let isBegun = false;
    this.firstEnd = 0;
    this.apostrophe = 0;
    this.abbreviation = text.length;
    this.hasBracket = false;
    for (let at = start; at <= end; at++) {
      const byte = at === end ? SPACE : bytes[at];
      const part = parts[byte];
      if (part > SIGN) {
        if (!isInside) {
          if (length > 0) text[length++] = SPACE;
          word = length;
          isInside = true;
        }
        text[length++] = part;
        continue;
      }
      if (part !== SIGN) return 0;
      if (byte === APOSTROPHE) {
        if (!isInside) return 0;
        this.apostrophe = length;
        continue;
      }
      if (byte === DOT && at + 1 < end && parts[bytes[at + 1]] > SIGN) {
        // `.net` and `3.5` are words, and `u.s.` is one; `acme.com` is two.
        if (!isInside || text[length - 1] < A) return 0;
        if (length - word === 1) this.abbreviation = Math.min(this.abbreviation, word);
      } else if (byte === BRACKET) this.hasBracket = true;
      if (isInside) {
        isInside = false;
        const three = length - word === 3 ? threeAt(text, word) : 0;
        if (three === UND) text[word] = A;
        if (word === 0) {
          if (three === THE && !isBegun && this.apostrophe === 0) length = 0;
          isBegun = true;
          this.firstEnd = length;
        }
      }
      if (byte === AMPERSAND) {
        if (length === 0) return 0;
        text[length++] = SPACE;
        text[length++] = A;
        text[length++] = N;
        text[length++] = D;
      }
    }
    return length;
  }

  /** Where the name proper ends; 0 where it is not sure that a form is one. */
  private withoutForms(text: Uint8Array, length: number): number {
    const { endings } = this;
    let end = length;
    for (let start = endings.startOf(text, end); start < end; start = endings.startOf(text, end)) {
      // `Spa` is a bath, and what ends within brackets is no form.
      if (this.hasBracket || start < this.apostrophe || start > this.abbreviation) return 0;
      if (threeAt(text, end - 3) === SPA) return 0;
      end = start - 1;
      while (end > 4 && text[end - 4] === SPACE && threeAt(text, end - 3) === AND) {
        if (end - 3 < this.apostrophe) return 0;
        end -= 4;
      }
    }
    return end < this.abbreviation ? end : 0;
  }
}

/** Three letters as one number. */
function threeAt(text: Uint8Array, at: number): number {
  return (text[at] << 16) | (text[at + 1] << 8) | text[at + 2];
}
