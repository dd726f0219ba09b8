import { comparison, upTo } from './compare.ts';

export const above = comparison('above', 'the number, amount or day is more than this', upTo, 'outside');
