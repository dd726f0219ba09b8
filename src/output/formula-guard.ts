const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const PERCENT = 0x25;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const EQUALS = 0x3d;
const AT = 0x40;
const SMALL_E = 0x65;
const FULL_WIDTH = 0xef;

/** The fewest digits of an international phone number in use, country code included: Niue, +683 and four. */
const PHONE_DIGITS = 7;
const EXTENSION = /^,? *(?:x|ext|extension|#)[.:]? *\d{1,7} *$/i;

const suspects = tableOf([TAB, CARRIAGE_RETURN, PLUS, MINUS, EQUALS, AT, FULL_WIDTH]);
const phonePunctuation = tableOf(Buffer.from(' ()-./'));
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * Whether a spreadsheet would execute a cell: it starts with `=`, `@`, a tab, a carriage return, the full-width form
 * of a sign, or with `+` or `-` where that begins neither a number nor a phone number. A cell of nothing but dashes
 * stands for "none" and is left alone. Source of the signs: OWASP, CSV Injection.
 *
 * @param bytes UTF-8
 * @param start offset of the cell's content, without its quote
 * @param end offset just past the content
 */
export function needsGuard(bytes: Uint8Array, start: number, end: number): boolean {
  return start < end && suspects[bytes[start]] === 1 && isExecuted(bytes, start, end);
}

/** The text of a cell as a CSV output holds it: `'` in front where a spreadsheet would execute it. */
export function guardText(text: string): string {
  const first = text.charCodeAt(0);
  // Of characters beyond ASCII only those of the full-width forms begin with a suspect byte.
  if (!(first < 0x80 ? suspects[first] === 1 : first >= 0xf000)) return text;
  const bytes = encoder.encode(text);
  return needsGuard(bytes, 0, bytes.length) ? `'${text}` : text;
}

function isExecuted(bytes: Uint8Array, start: number, end: number): boolean {
  switch (bytes[start]) {
    case PLUS:
      return !isNumber(bytes, start + 1, end) && !isPhone(bytes, start + 1, end);
    case MINUS:
      return !isNumber(bytes, start + 1, end) && !isDashes(bytes, start + 1, end);
    case FULL_WIDTH:
      return isFullWidthSign(bytes, start);
    default:
      return true;
  }
}

/** What follows a sign: digits with points and commas, an exponent, a percent sign. */
function isNumber(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  let digits = 0;
  for (; at < end; at++) {
    if (isDigit(bytes[at])) digits++;
    else if (bytes[at] !== POINT && bytes[at] !== COMMA) break;
  }
  if (digits === 0) return false;
  if (at < end && (bytes[at] | SPACE) === SMALL_E) {
    at++;
    if (at < end && (bytes[at] === PLUS || bytes[at] === MINUS)) at++;
    const exponent = at;
    while (at < end && isDigit(bytes[at])) at++;
    if (at === exponent) return false;
  }
  if (at < end && bytes[at] === PERCENT) at++;
  while (at < end && bytes[at] === SPACE) at++;
  return at === end;
}

/** What follows a plus: digits and phone punctuation, then perhaps an extension. */
function isPhone(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  let digits = 0;
  for (; at < end; at++) {
    if (isDigit(bytes[at])) digits++;
    else if (phonePunctuation[bytes[at]] === 0) break;
  }
  if (digits < PHONE_DIGITS) return false;
  return at === end || EXTENSION.test(decoder.decode(bytes.subarray(at, end)));
}

function isDashes(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && bytes[at] === MINUS) at++;
  return at === end;
}

/** U+FF0B, U+FF0D, U+FF1D and U+FF20, which spreadsheets read as `+`, `-`, `=` and `@`. */
function isFullWidthSign(bytes: Uint8Array, start: number): boolean {
  const last = bytes[start + 2];
  if (bytes[start + 1] === 0xbc) return last === 0x8b || last === 0x8d || last === 0x9d || last === 0xa0;
  return false;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function tableOf(members: Iterable<number>): Uint8Array {
  const table = new Uint8Array(256);
  for (const byte of members) table[byte] = 1;
  return table;
}
