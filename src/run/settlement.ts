import type { DuplicateKeys } from './duplicate-keys.ts';
import { APART, type Work } from './work-memory.ts';

/** Records whose keys are touched before they are claimed. */
const TOGETHER = 64;

/**
 * Settles what only the leads before can tell: which leads of a batch repeat earlier ones. To be called for all batches
 * in their order.
 * @param keys how many duplicate keys a record can have. @param list the number of the batch's list.
 */
export function settle(work: Work, duplicates: DuplicateKeys, keys: number, list: number): void {
  const { count, lines, keyCounts, keysHigh, keysLow, earlierLists, earlierLines, suppliers, earlierSuppliers } = work;
  for (let record = 0; record < count; record++) {
    if (record % TOGETHER === 0) {
      duplicates.touch(keysHigh, record * keys, Math.min(record + TOGETHER, count) * keys);
    }
    earlierLists[record] = 0;
    if (keyCounts[record] === APART) continue;
    const from = record * keys;
    const supplier = suppliers[record];
    const earlier = duplicates.claim(keysHigh, keysLow, from, keyCounts[record], list, lines[record], supplier);
    if (earlier === undefined) continue;
    earlierLists[record] = earlier.list + 1;
    earlierLines[record] = earlier.line;
    earlierSuppliers[record] = duplicates.earlierSupplier;
  }
}
