import type { Kind } from '../kind.ts';
import { fold, splitList } from '../text.ts';

/** Several texts in one cell; equal to each of them. */
export const textList: Kind<readonly string[]> = {
  id: 'text',
  read: (cell) => ({ text: cell, value: splitList(cell).map(fold) }),
  keys: (value) => value,
};
