import { expect, it } from 'vitest';
import { cellShape } from '../../src/qualify/cell-shape.ts';

it.each([
  ['a date', '12/31/2024', '99/99/9999'],
  ['a name', 'Jane Doe', 'Aaaa Aaa'],
  ['long words are cut', 'Christopher MCCLANAHAN', 'Aaaa AAA'],
  ['digits are not, they tell of damage', '1.00E+11', '9.99A+99'],
  ['letters of other scripts', 'Ünal 李娜', 'Aaaa aa'],
  ['what is neither', 'a\u202eb\u00a0c\n😀', 'a?a?a??'],
  ['the end of a long one', '1234567890123456789012345', '999999999999999999999999...'],
])('%s', (_why, text, shape) => expect(cellShape(text)).toBe(shape));
