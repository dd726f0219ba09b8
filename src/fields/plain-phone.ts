import { endOf, startOf } from './digit-room.ts';
import type { PlannedNumber } from './numbering-plan.ts';
import type { Phone } from './phone.ts';
import type { PlainCell, PlainCells, PlainReader } from './plain-reader.ts';
import { understand, written } from './understand-number.ts';

/** Nobody writes a single number longer. */
const LONGEST = 40;
const NO_DIGITS = 0;
const PLUS = 0x2b;
const SPACE = 0x20;
const DOT = 0x2e;
const ZERO = 0x30;
const ONE = 0x31;
const FIVE = 0x35;
const LOWER = 0x20;

/**
 * Telephone numbers of nothing but digits and their punctuation, that their plan has. The key is the number in E.164, the
 * rest its national digits, the class its country: behind the key, and empty for a number of no one country. North
 * America's exchange 555 is a class of its own: lists are full of such numbers, which belong to nobody.
 */
export const plainPhones: PlainCells<Phone> = {
  reader: ({ country }) => new PlainPhoneReader(country),
  restOf: ({ national }) => national,
};

class PlainPhoneReader implements PlainReader {
  constructor(private readonly country: string) {}

  read(bytes: Uint8Array, start: number, end: number, cell: PlainCell): boolean {
    if (end - start > LONGEST || endsAsFloat(bytes, start, end) || !written.read(bytes, start, end)) return false;
    if (written.digits === NO_DIGITS) return false;
    const number = understand(this.country);
    if (number.valid) tell(number, cell);
    return number.valid;
  }
}

function tell({ callingCode, national, country }: PlannedNumber, cell: PlainCell): void {
  const { text } = cell;
  text[0] = PLUS;
  let at = 1;
  for (let i = 0; i < callingCode.length; i++) text[at++] = callingCode.charCodeAt(i);
  cell.restStart = at;
  const { bytes } = written.room;
  const end = endOf(national);
  for (let from = startOf(national); from < end; from++) text[at++] = bytes[from];
  cell.restEnd = at;
  cell.keyEnd = at;
  cell.classStart = at;
  if (country !== undefined) {
    text[at++] = country.charCodeAt(0) | LOWER;
    text[at++] = country.charCodeAt(1) | LOWER;
  }
  if (text[1] === ONE && cell.restStart === 2 && isExchange555(text, cell.restStart, cell.restEnd)) text[at++] = FIVE;
  cell.classEnd = at;
}

/** Whether national digits are of that exchange where they are of North America. */
export function isExchange555(digits: Uint8Array, start: number, end: number): boolean {
  return end - start === 10 && digits[start + 3] === FIVE && digits[start + 4] === FIVE && digits[start + 5] === FIVE;
}

/** Whether a cell may be a number that was taken for an amount: `2125550100.0`. */
function endsAsFloat(bytes: Uint8Array, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && bytes[last] === SPACE) last--;
  return last > start && bytes[last] === ZERO && bytes[last - 1] === DOT;
}
