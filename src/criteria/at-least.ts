import { comparison, upFrom } from './compare.ts';

export const atLeast = comparison('at_least', 'the number, amount or day is this or more', upFrom, 'inside');
