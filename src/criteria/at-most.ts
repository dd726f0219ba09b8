import { comparison, upTo } from './compare.ts';

export const atMost = comparison('at_most', 'the number, amount or day is this or less', upTo, 'inside');
