import type { Kind } from './kind.ts';
import { lazy } from './lazy.ts';

const LAST_OF_ASCII = 127;

/** What no plain text has: other than ASCII, other white space than single spaces. Most texts are plain. */
const notPlain = /[^ -~]| {2}/;
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
  return notPlain.test(text) ? foldAnyScript(text) : text.toLowerCase().trim();
}

function foldAnyScript(text: string): string {
  const bare = text.replace(invisible, '').normalize('NFKD').toLowerCase().replace(accents, '').normalize('NFC');
  return tidy(bare.replace(special, (character) => plain[character] ?? character));
}

/** White space collapsed and trimmed. */
export function tidy(text: string): string {
  return untidy.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
}

/** Takes a millisecond to make, and plain texts need it not. */
const word = lazy(
  () =>
    /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\.(?=\p{L})[\p{L}\p{N}]+|(?<![\p{L}\p{N}])\p{L}{1,2}(?:&\p{L}{1,2})+(?![\p{L}\p{N}])|\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*(?:(?<=\p{L})[+#]+(?![\p{L}\p{N}+#]))?/gu,
);

/**
 * The words of a folded text, in order: runs of letters and digits of any script. `c++`, `c#`, `.net`, `r&d`, `o'brien` and
 * `3.5` stay whole; the dots of an abbreviation go, so that `v.p.` is `vp`.
 */
export function words(folded: string): string[] {
  return plainWords(folded) ?? wordsOfAnyScript(folded);
}

function wordsOfAnyScript(folded: string): string[] {
  const found = folded.match(word());
  if (found === null) return [];
  return found.map((each) => (abbreviation.test(each) ? each.replaceAll('.', '') : each));
}

const abbreviation = /^\p{L}\./u;

const DIGIT = 1;
const LETTER = 2;
/** Signs that can belong to a word: a full stop, an ampersand, an apostrophe, a plus, a number sign. */
const STOP = 3;
const AMPERSAND = 4;
const APOSTROPHE = 5;
const TAIL = 6;

/** What the characters of ASCII are in words; 0 for those that only part them. */
const characters: readonly number[] = Array.from({ length: LAST_OF_ASCII + 1 }, (_none, code) => {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return LETTER;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  return { '.': STOP, '&': AMPERSAND, "'": APOSTROPHE, '+': TAIL, '#': TAIL }[String.fromCharCode(code)] ?? 0;
});

function isAlphanumeric(code: number): boolean {
  const is = characters[code];
  return is === LETTER || is === DIGIT;
}

/**
 * The words of a text in ASCII whose signs only part words, in a third of the time; undefined for all other texts, and
 * where it takes a closer look to know what a sign does.
 */
function plainWords(text: string): string[] | undefined {
  const found: string[] = [];
  const { length } = text;
  let start = -1;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code > LAST_OF_ASCII) return undefined;
    const is = characters[code] as number;
    if (is === LETTER || is === DIGIT) {
      if (start < 0) start = i;
    } else {
      if (is !== 0) {
        const isFollowed = i + 1 < length && isAlphanumeric(text.charCodeAt(i + 1));
        if (is === APOSTROPHE && start >= 0 && isFollowed) continue;
        if (is === TAIL && before === LETTER) return undefined;
        if (is === AMPERSAND && start >= 0 && isFollowed) return undefined;
        // `amazon.com`, but no `u.s.`, `.net` and `3.5`.
        if (is === STOP && isFollowed && (before !== LETTER || i - start < 2)) return undefined;
      }
      if (start >= 0) found.push(text.slice(start, i));
      start = -1;
    }
    before = is;
  }
  if (start >= 0) found.push(start === 0 ? text : text.slice(start));
  return found;
}

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
