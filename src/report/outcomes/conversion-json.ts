import type { ConversionReport } from '../../outcomes/shapes/conversion.ts';
import { snakeKeys } from '../../output/key-case.ts';

/** The conversion report as published: keys in snake_case, shares from 0 to 1, days and amounts as they are. */
export function conversionJson(report: ConversionReport): Record<string, unknown> {
  return snakeKeys(report) as Record<string, unknown>;
}
