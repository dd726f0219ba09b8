import { among } from './among.ts';
import { lowerCase } from './ascii-bytes.ts';
import type { Name } from './name.ts';
import { silentWords } from './name-words.ts';
import type { PlainCell, PlainCells, PlainReader } from './plain-reader.ts';

/** Names that are nothing but words of ASCII letters, none of them a salutation or a degree. They are their own rests. */
export const plainNames: PlainCells<Name> = {
  reader: () => new PlainNameReader(),
  restOf: ({ key }) => key,
};

const LONGEST = 64;
const SPACE = 0x20;
const A = 0x61;
const Z = 0x7a;

const isSilent = among(silentWords);

class PlainNameReader implements PlainReader {
  read(bytes: Uint8Array, start: number, end: number, cell: PlainCell): boolean {
    const length = end - start;
    if (length > LONGEST) return false;
    const { text } = cell;
    let word = 0;
    for (let at = 0; at < length; at++) {
      const byte = lowerCase[bytes[start + at]];
      text[at] = byte;
      if (byte >= A && byte <= Z) continue;
      if (byte !== SPACE || at === word || isSilent(text, word, at)) return false;
      word = at + 1;
    }
    if (word === length || isSilent(text, word, length)) return false;
    cell.keyEnd = length;
    cell.restEnd = length;
    return true;
  }
}
