/** No agreement tells more than this, in bits: what is even rarer is rare for all that is known. */
const MOST_BITS = 12;

/**
 * How much it tells that two leads have the same text, by the text's number: the negative logarithm, in bits, of the
 * share of leads that have it. Leads that are known to be one count once.
 * @param count of numbers. @param groups by lead: which one it is. @param numbersOf the numbers of a lead; 0 is none.
 */
export function rarities(
  count: number,
  groups: Int32Array,
  groupCount: number,
  numbersOf: (lead: number) => Iterable<number>,
): Float64Array {
  const had: number[] = [];
  for (let lead = 0; lead < groups.length; lead++) {
    for (const number of numbersOf(lead)) if (number !== 0) had.push(number * groups.length + groups[lead]);
  }
  const sorted = Float64Array.from(had).sort();
  const groupsOf = new Int32Array(count);
  for (let i = 0; i < sorted.length; i++) {
    if (sorted[i] !== sorted[i - 1]) groupsOf[Math.floor(sorted[i] / groups.length)]++;
  }
  return Float64Array.from(groupsOf, (own) => Math.min(MOST_BITS, Math.log2(groupCount / Math.max(1, own))));
}
