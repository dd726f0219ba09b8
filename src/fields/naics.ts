import { parseCodes } from './industry-codes.ts';
import type { Kind } from './kind.ts';
import { naicsSuccessors } from './naics-successors.ts';

/** Sectors that span several two-digit codes. */
const spans: Readonly<Record<string, readonly string[]>> = {
  '31-33': ['31', '32', '33'],
  '44-45': ['44', '45'],
  '48-49': ['48', '49'],
};

const sectors: ReadonlySet<string> = new Set(
  '11 21 22 23 31 32 33 42 44 45 48 49 51 52 53 54 55 56 61 62 71 72 81 92 99'.split(' '),
);

/**
 * Codes of the North American Industry Classification System (US Census Bureau), two to six digits, of any edition; the
 * three sectors that span several codes as `31-33`. A cell may list several, with or without titles.
 */
export const naics: Kind<readonly string[]> = {
  id: 'naics',
  read(text) {
    const codes = parseCodes(text).filter((code) => isNaics(code));
    return { text, value: codes.length === 0 ? undefined : [...new Set(codes)] };
  },
  keys: (value) => value,
};

function isNaics(code: string): boolean {
  return code.includes('-') ? code in spans : code.length <= 6 && sectors.has(code.slice(0, 2));
}

/** Whether a code is `ancestor` or lies below it, also below what followed `ancestor` in a later edition. */
export function naicsUnder(code: string, ancestor: string): boolean {
  if (code === ancestor || code in spans) return code === ancestor;
  return (spans[ancestor] ?? [ancestor]).some(
    (prefix) => code.startsWith(prefix) || naicsSuccessors(prefix).some((successor) => code.startsWith(successor)),
  );
}
