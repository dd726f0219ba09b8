import type { Operator } from '../definition/operator.ts';
import type { Texts } from './texts.ts';
import { compileValues, parseValues, partOfValues, plainPartOfValues, restsOfValues, someValues } from './values.ts';

export const is: Operator<Texts> = {
  id: 'is',
  kinds: 'any',
  operand: 'values',
  means: 'the value is one of these, compared as the field compares; of several values in a cell, one is enough',
  parse: parseValues,
  compile: compileValues,
  part: partOfValues,
  standsOut: restsOfValues,
  partStandsOut: plainPartOfValues,
  witnesses: someValues,
};
