import type { Expectation } from '../definition/definition.ts';
import type { Decision } from '../qualify/decision.ts';

/** Something that came out otherwise than expected, spelled as definitions spell it. */
export interface Difference {
  readonly of:
    | 'status'
    | 'score'
    | 'bar'
    | 'contact_profile'
    | 'organization_profile'
    | 'reasons'
    | 'missing'
    | 'track';
  readonly expected: string;
  readonly got: string;
}

/** What an example's lead got that its expectation does not allow. Empty: it is as expected. */
export function compareExample(expect: Expectation, decision: Decision): Difference[] {
  const differences: Difference[] = [];
  const hold = (of: Difference['of'], expected: string | undefined, got: string): void => {
    if (expected !== undefined && expected !== got) {
      differences.push({ of, expected: expected || 'none', got: got || 'none' });
    }
  };
  const { score, reasons } = expect;
  hold('status', expect.status, decision.status);
  if (score !== undefined && (decision.score < score.min || decision.score > score.max)) {
    const expected = score.min === score.max ? `${score.min}` : `${score.min}..${score.max}`;
    differences.push({ of: 'score', expected, got: `${decision.score}` });
  }
  hold('bar', expect.bar, decision.bar);
  hold('contact_profile', expect.contactProfile, decision.contactProfile);
  hold('organization_profile', expect.organizationProfile, decision.organizationProfile);
  if (reasons?.some((code) => !decision.reasons.includes(code))) {
    hold('reasons', listText(reasons), listText(decision.reasons));
  }
  hold('missing', expect.missing && listText(expect.missing), listText(decision.missing));
  hold('track', expect.track, decision.track);
  return differences;
}

function listText(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}
