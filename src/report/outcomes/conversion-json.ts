import type { ConversionReport } from '../../outcomes/conversion-report.ts';
import { snakeKeys } from '../../output/key-case.ts';
import { judgementJson, suggestionJson } from './judgement-json.ts';

/** The conversion report as published: keys in snake_case, shares from 0 to 1, days and amounts as they are. */
export function conversionJson({ judgement, suggestion, ...report }: ConversionReport): Record<string, unknown> {
  return {
    ...(snakeKeys(report) as Record<string, unknown>),
    judgement: judgementJson(judgement),
    suggestion: suggestion === null ? null : suggestionJson(suggestion),
  };
}
