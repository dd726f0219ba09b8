/** Where the chances of a generated list come from. */
export interface Random {
  /** A whole number from 0, below n. */
  below(n: number): number;
  pick<T>(items: readonly T[]): T;
  /** @param share from 0 to 1. */
  chance(share: number): boolean;
  /**
   * A whole number below n; small ones far more often, as with names and companies: how often falls with the number
   * plus the shift (the law of Zipf and Mandelbrot, exponent 1).
   */
  zipf(n: number, shift: number): number;
}

/** A small seeded generator (mulberry32): the same seed gives the same list on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    pick: (items) => items[below(items.length)],
    chance: (share) => next() < share,
    zipf: (n, shift) => Math.min(n - 1, Math.floor(shift * (n / shift + 1) ** next() - shift)),
  };
}
