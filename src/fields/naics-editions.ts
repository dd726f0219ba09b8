import { lazy } from './lazy.ts';
import { naicsRetired } from './tables/naics-retired.ts';

/** Retired industry (six digits) to those of the next edition that it went to; none where it was spread too thin. */
const successors = lazy<ReadonlyMap<string, readonly string[]>>(
  () =>
    new Map(
      naicsRetired
        .trim()
        .split(/, |\n/)
        .map((entry) => {
          const [code, ...next] = entry.split(' ');
          return [code, next];
        }),
    ),
);

/** Beginning of a code, two to six digits, to the retired industries that begin so. */
const retired = lazy(() => {
  const found = new Map<string, string[]>();
  for (const code of successors().keys()) {
    for (let length = 2; length <= code.length; length++) {
      const prefix = code.slice(0, length);
      const industries = found.get(prefix);
      if (industries === undefined) found.set(prefix, [code]);
      else industries.push(code);
    }
  }
  return found;
});

/** The industries of earlier editions that are gone and whose codes begin so. */
export function naicsRetiredUnder(prefix: string): readonly string[] {
  return retired().get(prefix) ?? [];
}

/** The industries of the next edition that a retired one went to, some of which may be retired themselves. */
export function naicsSuccessors(industry: string): readonly string[] {
  return successors().get(industry) ?? [];
}

/** These industries and all that followed them in later editions. */
export function naicsLine(industries: readonly string[]): readonly string[] {
  return industries.flatMap((code) => [code, ...naicsLine(naicsSuccessors(code))]);
}
