/*
 * AssemblyScript: finds the ends of cells and records in regular CSV, 64 bytes at a time.
 *
 * Of 64 bytes four masks are made, with a bit for each byte: quotes, delimiters, line feeds and, where it matters,
 * carriage returns. The prefix xor of the quotes is a mask of what stands within quotes, since every quote turns that
 * round, also the two of a doubled one: `"a ""b"" c"` is left for no byte at the doubled quotes, where nothing can end.
 * What is a delimiter or a line feed outside quotes ends a cell. A quote that opens must stand behind such an end or
 * behind a quote, and behind one that closes must stand such an end, a quote, or CR LF; else the record is irregular.
 */

/** Where JavaScript wants the records: byte offsets of arrays of i32. */
let starts: usize = 0;
let ends: usize = 0;
let lines: usize = 0;
let width: i32 = 0;
let delimiter: u8 = 0;

/** Records held so far. */
export let count: i32 = 0;
/** Line of the source at `start`, from 1. */
export let line: i32 = 1;
export let blankLines: i32 = 0;
/** Offset of the first byte that belongs to no record yet. */
export let start: i32 = 0;

const MORE: i32 = 0;
const IRREGULAR: i32 = 1;
const FULL: i32 = 2;

/** A longer record may hold a quoted cell that is taken for unclosed. */
const LONGEST: i32 = 65_536;

const TAB: u8 = 0x09;
const LF: u8 = 0x0a;
const CR: u8 = 0x0d;
const SPACE: u8 = 0x20;
const QUOTE: u8 = 0x22;

export function configure(startsAt: usize, endsAt: usize, linesAt: usize, cells: i32, separator: u8): void {
  starts = startsAt;
  ends = endsAt;
  lines = linesAt;
  width = cells;
  delimiter = separator;
}

/** A bit for each of 64 bytes that equals `byte`. */
function equal(a: v128, b: v128, c: v128, d: v128, byte: u8): u64 {
  const all = i8x16.splat(byte);
  return (
    (u64(i8x16.bitmask(i8x16.eq(a, all))) & 0xffff) |
    ((u64(i8x16.bitmask(i8x16.eq(b, all))) & 0xffff) << 16) |
    ((u64(i8x16.bitmask(i8x16.eq(c, all))) & 0xffff) << 32) |
    ((u64(i8x16.bitmask(i8x16.eq(d, all))) & 0xffff) << 48)
  );
}

/** Each bit the xor of itself and all below it. */
function prefixXor(bits: u64): u64 {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  return bits ^ (bits << 32);
}

/** Whether nothing but blanks stands between two addresses. */
function isBlank(from: usize, to: usize): bool {
  for (; from < to; from++) {
    const byte = load<u8>(from);
    if (byte !== SPACE && byte !== TAB && byte !== CR) return false;
  }
  return true;
}

/**
 * Scans `length` bytes at `bytes`, which lie at offset `base` of the list's window and start a record; behind them are 64
 * that may be read. Holds what is found until there are `limit` records. Records that do not end here are left.
 */
export function scan(bytes: usize, length: i32, base: i32, limit: i32): i32 {
  start = base;
  let within: u64 = 0;
  /** The last byte before these 64 ended a cell; was a quote that closed; was a CR behind such a quote. */
  let ended: u64 = 1;
  let closed: u64 = 0;
  let returned: u64 = 0;
  let cell: i32 = 0;
  let quotedBreaks: i32 = 0;
  /** Where the next cell's end goes. */
  let next: usize = ends + ((<usize>(count * width)) << 2);

  for (let at: i32 = 0; at < length; at += 64) {
    const block = bytes + at;
    const a = v128.load(block);
    const b = v128.load(block, 16);
    const c = v128.load(block, 32);
    const d = v128.load(block, 48);
    const valid: u64 = length - at >= 64 ? ~(<u64>0) : ((<u64>1) << (length - at)) - 1;
    const quotes = equal(a, b, c, d, QUOTE) & valid;
    const feeds = equal(a, b, c, d, LF) & valid;
    const delimiters = equal(a, b, c, d, delimiter) & valid;
    let cellEnds = feeds | delimiters;
    let bad: u64 = 0;
    let quotedFeeds: u64 = 0;

    if ((quotes | within | closed | returned) !== 0) {
      const inQuotes = prefixXor(quotes) ^ within;
      quotedFeeds = feeds & inQuotes;
      const opening = quotes & inQuotes;
      const closing = quotes & ~inQuotes;
      cellEnds &= ~inQuotes;
      const behindClosing = (closing << 1) | closed;
      const returns = equal(a, b, c, d, CR) & valid & behindClosing;
      const behindReturn = (returns << 1) | returned;
      bad = opening & ~((cellEnds << 1) | ended | behindClosing);
      bad |= behindClosing & ~(quotes | cellEnds | returns) & valid;
      bad |= behindReturn & ~feeds & valid;
      within = <u64>(<i64>inQuotes >> 63);
      closed = closing >> 63;
      returned = returns >> 63;
    }
    ended = cellEnds >> 63;
    // What stands behind the first irregular byte may be within quotes or not.
    if (bad !== 0) {
      const before = (bad & -bad) - 1;
      cellEnds &= before;
      quotedFeeds &= before;
    }

    while (cellEnds !== 0) {
      const position = at + <i32>ctz(cellEnds);
      const bit = cellEnds & -cellEnds;
      cellEnds &= cellEnds - 1;
      if ((feeds & bit) === 0) {
        if (++cell >= width) return IRREGULAR;
        store<i32>(next, base + position);
        next += 4;
        continue;
      }
      const first = bytes + (start - base);
      let last = bytes + position;
      if (cell === 0 && load<u8>(first) <= SPACE && isBlank(first, last)) {
        blankLines++;
        line++;
        start = base + position + 1;
        continue;
      }
      if (cell !== width - 1 || base + position - start > LONGEST) return IRREGULAR;
      const begin: usize = cell === 0 ? first : bytes + (load<i32>(next - 4) + 1 - base);
      while (last > begin && load<u8>(last - 1) === CR) last--;
      store<i32>(next, base + <i32>(last - bytes));
      next += 4;
      store<i32>(starts + ((<usize>count) << 2), start);
      store<i32>(lines + ((<usize>count) << 2), line);
      count++;
      line++;
      if (quotedFeeds !== 0) {
        const before = quotedFeeds & (bit - 1);
        quotedBreaks += <i32>popcnt(before);
        quotedFeeds ^= before;
      }
      line += quotedBreaks;
      quotedBreaks = 0;
      cell = 0;
      start = base + position + 1;
      if (count === limit) return FULL;
    }
    if (bad !== 0) return IRREGULAR;
    if (quotedFeeds !== 0) quotedBreaks += <i32>popcnt(quotedFeeds);
  }
  return MORE;
}
