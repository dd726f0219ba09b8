import type { Domain } from './domain.ts';
import type { PlainCell, PlainCells, PlainReader } from './plain-reader.ts';

/** Bare names right below `.com`, also behind `www.`, by far the most common. They are their own rests. */
export const plainDomains: PlainCells<Domain> = {
  reader: () => new PlainDomainReader(),
  restOf: ({ registrable }) => registrable,
};

const LONGEST_LABEL = 63;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const C = 0x63;
const M = 0x6d;
const O = 0x6f;
const W = 0x77;

class PlainDomainReader implements PlainReader {
  read(bytes: Uint8Array, start: number, end: number, cell: PlainCell): boolean {
    const isWww = bytes[start] === W && bytes[start + 1] === W && bytes[start + 2] === W && bytes[start + 3] === DOT;
    const isCom = bytes[end - 1] === M && bytes[end - 2] === O && bytes[end - 3] === C && bytes[end - 4] === DOT;
    const first = isWww ? start + 4 : start;
    const last = end - 5;
    if (!isCom || last <= first || last - first >= LONGEST_LABEL) return false;
    if (bytes[first] === HYPHEN || bytes[last] === HYPHEN) return false;
    const { text } = cell;
    for (let at = first; at <= last; at++) {
      const byte = bytes[at];
      if (!(byte >= 0x61 && byte <= 0x7a) && !(byte >= 0x30 && byte <= 0x39) && byte !== HYPHEN) return false;
      text[at - first] = byte;
    }
    for (let at = last + 1; at < end; at++) text[at - first] = bytes[at];
    cell.keyEnd = end - first;
    cell.restEnd = end - first;
    return true;
  }
}
