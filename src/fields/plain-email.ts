import { among } from './among.ts';
import { lowerCase } from './ascii-bytes.ts';
import type { Email } from './email.ts';
import { mailboxKey, providers } from './mailbox-key.ts';
import type { PlainCell, PlainCells, PlainReader } from './plain-reader.ts';

/**
 * Addresses in which nothing has to be put in order but their case, and which are their own keys: their rest is the local
 * part, and their class the host.
 */
export const plainEmails: PlainCells<Email> = {
  reader: () => new PlainEmailReader(),
  restOf({ address, local, host }) {
    const key = mailboxKey(address, local, host);
    return key.slice(0, key.lastIndexOf('@'));
  },
};

/** No local part and no label of a shorter address can be too long. */
const LONGEST = 64;
const SHORTEST_TOP_LEVEL = 2;
const LONGEST_TOP_LEVEL = 24;

const PLUS = 0x2b;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const AT = 0x40;

/** What the bytes are in an address. Parts of a local part are parted by a single sign, and labels by a dot or a hyphen. */
const OTHER = 0;
const DIGIT = 1;
const LETTER = 2;
const UNDERSCORE = 3;
const SIGN = 4;

const kinds = new Uint8Array(256);
for (let byte = 0x30; byte <= 0x39; byte++) kinds[byte] = DIGIT;
for (let byte = 0x61; byte <= 0x7a; byte++) kinds[byte] = LETTER;
kinds[0x5f] = UNDERSCORE;
for (const sign of [PLUS, HYPHEN, DOT]) kinds[sign] = SIGN;

/** Where some addresses are not their own keys: none is, none with any sign in it, none with a plus. */
const byAnotherName = among(providers.flatMap(({ hosts }) => hosts.slice(1)));
const ofAnySign = among(providers.filter(({ ignored, dots }) => ignored || dots).map(({ hosts }) => hosts[0]));
const ofPlus = among(providers.map(({ hosts }) => hosts[0]));

class PlainEmailReader implements PlainReader {
  read(bytes: Uint8Array, start: number, end: number, cell: PlainCell): boolean {
    const length = end - start;
    if (length > LONGEST) return false;
    const { text } = cell;
    let at = 0;
    let before = SIGN;
    let hasSign = false;
    let hasPlus = false;
    for (; at < length; at++) {
      const byte = lowerCase[bytes[start + at]];
      const kind = kinds[byte];
      text[at] = byte;
      if (kind === OTHER) break;
      if (kind >= UNDERSCORE) {
        hasSign = true;
        if (byte === PLUS) hasPlus = true;
        if (kind === SIGN && before === SIGN) return false;
      }
      before = kind;
    }
    if (bytes[start + at] !== AT || at === length || before === SIGN) return false;
    const local = at;
    text[at++] = AT;
    before = SIGN;
    let dot = 0;
    let lastIsName = true;
    for (; at < length; at++) {
      const byte = lowerCase[bytes[start + at]];
      const kind = kinds[byte];
      text[at] = byte;
      if (kind === LETTER) {
        before = LETTER;
        continue;
      }
      if (kind === SIGN) {
        // `a-.b`, `a..b`, `a.-b`
        if (before === SIGN) return false;
        if (byte === DOT) {
          dot = at;
          lastIsName = true;
        } else if (byte === HYPHEN) lastIsName = false;
        else return false;
      } else if (kind === DIGIT) lastIsName = false;
      else return false;
      before = kind;
    }
    const topLevel = length - dot - 1;
    if (dot === 0 || !lastIsName || topLevel < SHORTEST_TOP_LEVEL || topLevel > LONGEST_TOP_LEVEL) return false;
    if (ofPlus(text, local + 1, length) && (hasPlus || (hasSign && ofAnySign(text, local + 1, length)))) return false;
    if (byAnotherName(text, local + 1, length)) return false;
    cell.keyEnd = length;
    cell.restEnd = local;
    cell.classStart = local + 1;
    cell.classEnd = length;
    return true;
  }
}
