import type { ConversionReport } from '../../outcomes/shapes/conversion.ts';
import { snakeKeys } from '../../output/key-case.ts';
import { holdGates, type PlacedGate } from '../gate-words.ts';

/**
 * The conversion report as published: keys in snake_case, shares from 0 to 1, days and amounts as they are.
 * @param gates what it is held against.
 */
export function conversionJson(report: ConversionReport, gates: readonly PlacedGate[] = []) {
  const published = snakeKeys(report) as Record<string, unknown>;
  const { failedGates, unmeasuredGates } = holdGates(gates, published);
  return { ...published, failed_gates: failedGates, unmeasured_gates: unmeasuredGates };
}
