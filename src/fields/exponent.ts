/**
 * Whether a spreadsheet wrote a long number in its short form, such as `4.41E+11` for a phone number or an id, and so lost
 * its last digits.
 */
export function isExponent(text: string): boolean {
  return /^\d(?:[.,]\d{1,14})?E\+\d{2}$/i.test(text);
}
