import type { Judgement } from '../../outcomes/judgement/judge-definition.ts';
import type { Suggestion } from '../../outcomes/judgement/suggest-points.ts';
import { snakeKeys } from '../../output/key-case.ts';

/** A judgement for other programs: keys as they are published, codes and headers as values only. */
export function judgementJson(judgement: Judgement): unknown {
  return snakeKeys(judgement);
}

/** The same of suggested points, the lines of the diff included. */
export function suggestionJson(suggestion: Suggestion): unknown {
  return snakeKeys(suggestion);
}
