import { parseCodes, parseTitles } from './industry-codes.ts';
import { describeCodes } from './industry-titles.ts';
import type { Kind } from './kind.ts';
import { isCurrentNaics, naicsHeading, naicsSpans, naicsTable, naicsTitle } from './naics-titles.ts';

const sectors: ReadonlySet<string> = new Set(
  '11 21 22 23 31 32 33 42 44 45 48 49 51 52 53 54 55 56 61 62 71 72 81 92 99'.split(' '),
);

/**
 * Codes of the North American Industry Classification System (US Census Bureau), two to six digits, of any edition; the
 * three sectors that span several codes as `31-33`. A cell may list several, with or without titles. A title of 2022
 * without a code is read as its codes: `Software Publishers` as 5132, 51321 and 513210, which are one industry.
 */
export const naics: Kind<readonly string[]> = {
  id: 'naics',
  read(text) {
    const codes = parseCodes(text).filter((code) => isNaics(code));
    const found = codes.length > 0 ? codes : parseTitles(text, (title) => naicsTable().codesOf(title));
    return { text, value: found.length === 0 ? undefined : [...new Set(found)] };
  },
  keys: (value) => value,
  describe: (value) => describeCodes(value, describeTitle),
};

function isNaics(code: string): boolean {
  return code.includes('-') ? code in naicsSpans : code.length <= 6 && sectors.has(code.slice(0, 2));
}

/** What follows a code: its title; for one that is not of 2022, the code that it became as well. */
function describeTitle(code: string): string | undefined {
  const title = naicsTitle(code);
  return title === undefined || isCurrentNaics(code) ? title : `→ ${naicsHeading(code)} ${title}`;
}
