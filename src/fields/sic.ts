import { parseCodes, parseTitles } from './industry-codes.ts';
import { describeCodes } from './industry-titles.ts';
import type { Kind } from './kind.ts';
import { sicDivision, sicTable, sicTitle } from './sic-titles.ts';

/**
 * The industries of the divisions whose codes begin with a zero (agriculture, forestry, fishing), without that zero: what
 * a spreadsheet leaves of them (Standard Industrial Classification, 1987).
 */
const withoutZero: ReadonlySet<string> = new Set(
  (
    '111 112 115 116 119 131 132 133 134 139 161 171 172 173 174 175 179 181 182 191 211 212 213 214 219 241 251 252 253 ' +
    '254 259 271 272 273 279 291 711 721 722 723 724 741 742 751 752 761 762 781 782 783 811 831 851 912 913 919 921 971'
  ).split(' '),
);

/**
 * Codes of the Standard Industrial Classification: two to four digits, a vendor's extension to six or eight, or five of
 * the British one. A cell may list several, with or without titles; titles of 1987 without a code are read as their codes,
 * those of divisions as letters. Three digits that may have lost their zero are marked, not repaired: 131 is crude
 * petroleum, and may be 0131, cotton.
 */
export const sic: Kind<readonly string[]> = {
  id: 'sic',
  read(text) {
    const codes = parseCodes(text).filter((code) => !code.includes('-'));
    const found = codes.length > 0 ? codes : parseTitles(text, (title) => sicTable().codesOf(title));
    if (found.length === 0) return { text, value: undefined };
    const value = [...new Set(found)];
    return codes.some((code) => withoutZero.has(code)) ? { text, value, damage: 'lost-zero' } : { text, value };
  },
  keys: (value) => value,
  describe: (value) => describeCodes(value, sicTitle),
};

/** Builds the question whether a code is `ancestor`, a division's letter included, or lies below it. */
export function underSic(ancestor: string): (code: string) => boolean {
  return /[A-Z]/.test(ancestor)
    ? (code) => code === ancestor || sicDivision(code) === ancestor
    : (code) => code.startsWith(ancestor);
}
