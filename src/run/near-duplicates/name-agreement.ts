import { isLike, sharedLetters } from './text-likeness.ts';

/** How the words of two names stand to each other, whatever their order: `Watson, Noah` is `Noah Watson`. */
export interface NameAgreement {
  /** Words that both have, and words of which one may be written for the other. */
  readonly same: readonly string[];
  readonly like: readonly (readonly [string, string])[];
  /** Words for which the other name has another one: with most of their letters, and altogether different. */
  readonly garbled: number;
  readonly different: number;
  /** Words that only the longer name has. */
  readonly extra: number;
}

/** The share of its letters that a garbled word has in common with what it was. */
const GARBLED = 0.6;
/** `Dan` is short for `Daniel`. */
const SHORTEST_SHORT = 3;

/** Sets the words of two names side by side. */
export function compareNames(a: readonly string[], b: readonly string[]): NameAgreement {
  const left = [...a];
  const right = [...b];
  const take = (fits: (own: string, other: string) => boolean): [string, string][] => {
    const taken: [string, string][] = [];
    for (let i = 0; i < left.length; ) {
      const at = right.findIndex((other) => fits(left[i], other));
      if (at < 0) i++;
      else taken.push([left.splice(i, 1)[0], right.splice(at, 1)[0]]);
    }
    return taken;
  };
  const same = take((own, other) => own === other).map(([word]) => word);
  const like = take(isLikeWord);
  const unmatched = Math.min(left.length, right.length);
  const extra = Math.abs(left.length - right.length);
  const garbled = take((own, other) => sharedLetters(own, other) >= GARBLED).length;
  return { same, like, garbled, different: unmatched - garbled, extra };
}

/** Whether one of two different words may be written for the other: an initial, a short form, a mistake. */
export function isLikeWord(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter === 1) return a[0] === b[0];
  return (shorter >= SHORTEST_SHORT && (a.startsWith(b) || b.startsWith(a))) || isLike(a, b);
}
