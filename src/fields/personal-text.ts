/** An address, or digits enough for a telephone number. */
const ADDRESS_OR_NUMBER = /@|\d(?:\D{0,3}\d){6}/;

/**
 * Many digits that nobody can call: days, days before a name (`20261015_fair`), years, amounts with commas in thousands,
 * and sizes from and to (`10000-49999`).
 */
const NO_NUMBER = new RegExp(
  [
    String.raw`(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?`,
    String.raw`\d{1,2}([-/.])\d{1,2}\2(?:19|20)\d\d`,
    String.raw`(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?=[ _-]*\p{L})`,
    String.raw`(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d`,
    String.raw`\d{1,3}(?:,\d{3})+`,
    String.raw`[1-9]\d*0[01] ?[-–] ?[1-9]\d*(?:00|99)`,
  ]
    .map((form) => String.raw`(?<!\d)${form}(?!\d)`)
    .join('|'),
  'gu',
);

/** What digits of one number do not have between them. */
const APART = '    ';

/** Whether a text looks like somebody's: one that holds an address or what may be a telephone number. */
export function looksPersonal(text: string): boolean {
  return ADDRESS_OR_NUMBER.test(text) && (text.includes('@') || ADDRESS_OR_NUMBER.test(text.replace(NO_NUMBER, APART)));
}
