import { distance } from 'fastest-levenshtein';

/** Shorter texts are alike only where they are equal: two of them are too often one letter apart. */
const SHORTEST = 4;
/** Letters for each mistake that is forgiven. */
const LETTERS_A_MISTAKE = 5;
const MOST_MISTAKES = 3;
/** Longer texts may instead have this share of their pieces of three letters in common. */
const LONG = 9;
const LEAST_SHARED = 0.7;
const PIECE = 3;
/** Of so many digits one may be wrong; fewer are a house or a year, where another number is another thing. */
const MANY_DIGITS = 6;
const notDigits = /\D+/g;

/**
 * Whether two different texts may be one that was mistyped, or written more fully: a few letters are wrong, or all are
 * there in another order, or one goes on after the words of the other.
 */
export function isLike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < SHORTEST) return false;
  if (a.startsWith(`${b} `) || b.startsWith(`${a} `)) return true;
  if (!haveLikeDigits(a, b)) return false;
  const forgiven = Math.min(MOST_MISTAKES, Math.ceil(shorter / LETTERS_A_MISTAKE));
  if (longer - shorter <= forgiven && distance(a, b) <= forgiven) return true;
  return isReordered(a, b) || (shorter >= LONG && haveLikePieces(a, b));
}

/** The share of their letters that two texts have in common, wherever they stand: from 0 to 1. */
export function sharedLetters(a: string, b: string): number {
  const left = Array.from(b);
  let shared = 0;
  for (const letter of a) {
    const at = left.indexOf(letter);
    if (at < 0) continue;
    left[at] = '';
    shared++;
  }
  return (2 * shared) / (a.length + b.length);
}

function isReordered(a: string, b: string): boolean {
  return a.length === b.length && sharedLetters(a, b) === 1;
}

function haveLikeDigits(a: string, b: string): boolean {
  const own = a.replace(notDigits, '');
  const other = b.replace(notDigits, '');
  if (own === other || own === '' || other === '') return true;
  if (Math.min(own.length, other.length) < MANY_DIGITS) return false;
  return isReordered(own, other) || distance(own, other) <= 1;
}

/** Whether enough of their pieces of three letters are in both texts. */
function haveLikePieces(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const pieces = short.length - PIECE + 1;
  const enough = (LEAST_SHARED * (pieces + long.length - PIECE + 1)) / 2;
  let missing = 0;
  for (let i = 0; i < pieces && pieces - missing >= enough; i++) {
    if (!long.includes(short.slice(i, i + PIECE))) missing++;
  }
  return pieces - missing >= enough;
}
