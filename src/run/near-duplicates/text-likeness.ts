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
  const shared = sharedPieces(a, b, 1);
  if (shared === shorter && shorter === longer) return true;
  return shorter >= LONG && shareOf(sharedPieces(a, b, PIECE), a, b, PIECE) >= LEAST_SHARED;
}

/** The share of their letters that two texts have in common, wherever they stand: from 0 to 1. */
export function sharedLetters(a: string, b: string): number {
  return shareOf(sharedPieces(a, b, 1), a, b, 1);
}

function haveLikeDigits(a: string, b: string): boolean {
  const own = a.replace(notDigits, '');
  const other = b.replace(notDigits, '');
  if (own === other || own === '' || other === '') return true;
  if (Math.min(own.length, other.length) < MANY_DIGITS) return false;
  const isReordered = own.length === other.length && sharedPieces(own, other, 1) === own.length;
  return isReordered || distance(own, other) <= 1;
}

function shareOf(shared: number, a: string, b: string, length: number): number {
  return (2 * shared) / (a.length + b.length - 2 * (length - 1));
}

/** How many pieces of a length two texts have in common, each as often as both have it. */
function sharedPieces(a: string, b: string, length: number): number {
  const left = new Map<string, number>();
  for (let i = 0; i + length <= a.length; i++) {
    const piece = a.slice(i, i + length);
    left.set(piece, (left.get(piece) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i + length <= b.length; i++) {
    const piece = b.slice(i, i + length);
    const count = left.get(piece) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(piece, count - 1);
  }
  return shared;
}
