import { parseCodes } from './industry-codes.ts';
import type { Kind } from './kind.ts';

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
 * the British one. A cell may list several, with or without titles. Three digits that may have lost their zero are
 * marked, not repaired: 131 is crude petroleum, and may be 0131, cotton.
 */
export const sic: Kind<readonly string[]> = {
  id: 'sic',
  read(text) {
    const codes = parseCodes(text).filter((code) => !code.includes('-'));
    if (codes.length === 0) return { text, value: undefined };
    const value = [...new Set(codes)];
    return value.some((code) => withoutZero.has(code)) ? { text, value, damage: 'lost-zero' } : { text, value };
  },
  keys: (value) => value,
};

/** Whether a code is `ancestor` or lies below it. */
export function sicUnder(code: string, ancestor: string): boolean {
  return code.startsWith(ancestor);
}
