import type { Kind } from './kind.ts';

const notAscii = /[^\0-\x7f]/;
const untidy = /\s{2,}|[^\S ]/;
/** Accents of the Latin, Greek and Cyrillic scripts; marks of other scripts tell words apart and stay. */
const accents = /[\u0300-\u036f]+/g;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const special = /[ßøæœłđðþħıς‘’ʼ＇‐‑–—]/g;
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};

/**
 * Text as it compares with other text: lower case, without accents, typographic variants as on a keyboard,
 * white space collapsed and trimmed. The same in every locale.
 */
export function fold(text: string): string {
  let folded = text;
  if (notAscii.test(text)) {
    folded = text.replace(invisible, '').normalize('NFKD').toLowerCase().replace(accents, '').normalize('NFC');
    folded = folded.replace(special, (character) => plain[character] ?? character);
  } else {
    folded = text.toLowerCase();
  }
  return untidy.test(folded) ? folded.replace(/\s+/g, ' ').trim() : folded.trim();
}

const word =
  /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\.(?=\p{L})[\p{L}\p{N}]+|(?<![\p{L}\p{N}])\p{L}{1,2}(?:&\p{L}{1,2})+(?![\p{L}\p{N}])|\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*(?:(?<=\p{L})[+#]+(?![\p{L}\p{N}+#]))?/gu;

/**
 * The words of a folded text, in order: runs of letters and digits of any script. `c++`, `c#`, `.net`, `r&d`, `o'brien` and
 * `3.5` stay whole; the dots of an abbreviation go, so that `v.p.` is `vp`.
 */
export function words(folded: string): string[] {
  const found = folded.match(word);
  if (found === null) return [];
  return found.map((each) => (abbreviation.test(each) ? each.replaceAll('.', '') : each));
}

const abbreviation = /^\p{L}\./u;

/** The parts of a cell that lists several values, parted by `;`, `,`, `|` or line ends; no part is empty. */
export function splitList(text: string): string[] {
  return text
    .split(/[;,|\r\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Free text; equal without regard to case, accents and spacing. */
export const text: Kind<string> = {
  id: 'text',
  read: (cell) => ({ text: cell, value: fold(cell) }),
  keys: (value) => [value],
};

/** An identifier, such as a CRM record id; equal only character by character. */
export const id: Kind<string> = {
  id: 'id',
  read: (cell) => ({ text: cell, value: cell.trim() }),
  keys: (value) => [value],
};
