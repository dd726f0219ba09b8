import { comparison, upFrom } from './compare.ts';

export const below = comparison('below', 'the number, amount or day is less than this', upFrom, 'outside');
