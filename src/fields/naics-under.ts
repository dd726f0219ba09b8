import { naicsLine, naicsRetiredUnder, naicsSuccessors } from './naics-editions.ts';
import { isCurrentNaics, naicsSpans, naicsTable } from './naics-titles.ts';

/**
 * Builds the question whether a code is `ancestor` or lies below it. A code of 2022 means what it means there. A retired
 * ancestor also covers what it became in later editions, and a retired code lies where all that it became does: 513210
 * under 5112 and 511210 under 5132 are both yes. A code never lies under a finer one.
 */
export function underNaics(ancestor: string): (code: string) => boolean {
  const prefixes = naicsSpans[ancestor] ?? [ancestor];
  const followers = new Set(isCurrentNaics(ancestor) ? [] : naicsLine(naicsRetiredUnder(ancestor)));
  const filled = codesFilledBy(followers);
  const isBelow = (code: string) => prefixes.some((prefix) => code.startsWith(prefix));

  return (code) => {
    if (code === ancestor || code in naicsSpans) return code === ancestor;
    if (isBelow(code)) return true;
    if (code.length < prefixes[0].length) return false;
    return filled.has(code) || (!isCurrentNaics(code) && someAndEvery(naicsRetiredUnder(code), isPassed));
  };

  function isPassed(industry: string): boolean {
    return followers.has(industry) || isBelow(industry) || someAndEvery(naicsSuccessors(industry), goesBelow);
  }

  function goesBelow(industry: string): boolean {
    return isBelow(industry) || someAndEvery(naicsSuccessors(industry), goesBelow);
  }
}

/** The codes of 2022 all of whose national industries are among some. */
function codesFilledBy(industries: ReadonlySet<string>): ReadonlySet<string> {
  const codes = [...industries]
    .filter(isCurrentNaics)
    .flatMap((code) => [3, 4, 5, 6].map((digits) => code.slice(0, digits)));
  return new Set(
    [...new Set(codes)].filter((prefix) => {
      const below = [...naicsTable().titles.keys()].filter((code) => code.length === 6 && code.startsWith(prefix));
      return someAndEvery(below, (code) => industries.has(code));
    }),
  );
}

function someAndEvery(codes: readonly string[], passes: (code: string) => boolean): boolean {
  return codes.length > 0 && codes.every(passes);
}
