/**
 * Which of some parts of about equal size a lead belongs to, by its number alone: always the same part, and neighbours in
 * the list fall into any. The mixing is the end of MurmurHash3 (Appleby, public domain).
 */
export function foldOf(lead: number, folds: number): number {
  let mixed = (lead + 1) ^ ((lead + 1) >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return (mixed >>> 0) % folds;
}
