import { industryTitles } from './industry-titles.ts';
import { lazy } from './lazy.ts';
import { sic1987 } from './tables/sic-1987.ts';

/** Major group (two digits) to its division, as the lines of the table follow each other. */
const divisions = lazy<ReadonlyMap<string, string>>(() => {
  const found = new Map<string, string>();
  let division = '';
  for (const [line] of sic1987.matchAll(/^(?:[A-Z]|\d\d)\b/gm)) {
    if (/[A-Z]/.test(line)) division = line;
    else found.set(line, division);
  }
  return found;
});

/** The table of 1987, by code and by title. */
export const sicTable = lazy(() => {
  const parents = divisions();
  return industryTitles(sic1987, (code) => parents.get(code) ?? code.slice(0, -1));
});

/** The division, a letter, of a code of up to four digits or a vendor's extension of one; of five digits, which are British, none. */
export function sicDivision(code: string): string | undefined {
  return code.length === 5 ? undefined : divisions().get(code.slice(0, 2));
}

/** The title of a code, a division's letter included; of a vendor's extension that of its industry. Undefined for others. */
export function sicTitle(code: string): string | undefined {
  return code.length === 5 ? undefined : sicTable().titles.get(code.slice(0, 4));
}
