import { industryTitles } from './industry-titles.ts';
import { lazy } from './lazy.ts';
import { naicsLine, naicsRetiredUnder } from './naics-editions.ts';
import { naics2022 } from './tables/naics-2022.ts';

/** Sectors that span several two-digit codes. */
export const naicsSpans: Readonly<Record<string, readonly string[]>> = {
  '31-33': ['31', '32', '33'],
  '44-45': ['44', '45'],
  '48-49': ['48', '49'],
};

const spanOf: ReadonlyMap<string, string> = new Map(
  Object.entries(naicsSpans).flatMap(([span, codes]) => codes.map((code): [string, string] => [code, span])),
);

/** The table of 2022, by code and by title. */
export const naicsTable = lazy(() => industryTitles(naics2022, (code) => current(code.slice(0, -1))));

/** Whether the edition of 2022 has a code; `31` and the like stand for their span. */
export function isCurrentNaics(code: string): boolean {
  return naicsTable().titles.has(current(code));
}

/** Whether any edition from 2002 to 2022 has a code. 99, unclassified, is nobody's sector and has no industries. */
export function isKnownNaics(code: string): boolean {
  return isCurrentNaics(code) || code.startsWith('99') || naicsRetiredUnder(code).length > 0;
}

/**
 * The code of 2022 under which to look a code up: itself; for a retired one, the nearest that holds all that it became and
 * is no finer than it, at worst the sector. Undefined for a code that no edition has.
 */
export function naicsHeading(code: string): string | undefined {
  if (isCurrentNaics(code)) return current(code);
  const retired = naicsRetiredUnder(code);
  if (retired.length === 0) return undefined;
  const became = naicsLine(retired).filter(isCurrentNaics);
  const [first = code] = became;
  for (let length = code.length; length > 2; length--) {
    const part = first.slice(0, length);
    if (isCurrentNaics(part) && became.every((each) => each.startsWith(part))) return part;
  }
  return current(code.slice(0, 2));
}

/** The title of a code in the edition of 2022, or of what a retired code became; undefined for a code that no edition has. */
export function naicsTitle(code: string): string | undefined {
  return naicsTable().titles.get(naicsHeading(code) ?? '');
}

/** The code of 2022 that comes nearest to one that no edition has: the heading that it begins with, or a sector. */
export function nearestNaics(code: string): string {
  const digits = code.replace(/-.*/, '');
  for (let length = digits.length; length >= 2; length--) {
    const heading = naicsHeading(digits.slice(0, length));
    if (heading !== undefined) return heading;
  }
  const sector = Number(digits.slice(0, 2));
  for (let step = 1; ; step++) {
    const near = [sector - step, sector + step].map(String).find(isCurrentNaics);
    if (near !== undefined) return current(near);
  }
}

function current(code: string): string {
  return spanOf.get(code) ?? code;
}
