import { readFileSync } from 'node:fs';
import type { QualitySet } from '../quality-set.ts';
import { type AddressCase, readHapiCases, scoreAddresses, scoreCases } from './email-suite-hapi.ts';

interface Block {
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
}

/** The first block of the suite, without options: the others are about options of that library. */
function readCases(pathOf: Parameters<QualitySet['measure']>[0]): AddressCase[] {
  const [block] = JSON.parse(readFileSync(pathOf('email-suite-validatorjs', 'isEmail.json'), 'utf8')) as [Block];
  return [
    ...block.valid.map((text) => ({ text, valid: true })),
    ...block.invalid.map((text) => ({ text, valid: false })),
  ];
}

/** The suite of validator.js, and both suites of addresses together. */
export const emailSuiteValidatorjs: QualitySet = {
  folders: ['email-suite-validatorjs', 'email-suite-hapi'],
  measure(pathOf) {
    const cases = readCases(pathOf);
    return [...scoreAddresses(cases), scoreCases('both suites together', [...readHapiCases(pathOf), ...cases], 0.995)];
  },
};
