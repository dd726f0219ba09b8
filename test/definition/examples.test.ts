import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../src/definition/definition.ts';
import { readDefinition } from '../../src/run/read-definition.ts';

const DEFINITION = `leadq: 1
score:
  contact: { profiles: [{ id: decider, rules: [] }, { id: user, rules: [] }] }
  organization: { rules: [] }
bars: [{ id: mql, score: 40 }]
nurture: [{ track: early, if: { need: no } }]
`;
const EXAMPLE = 'examples: [{ name: a, lead: {}, expect: ';

function read(expected: string) {
  return readDefinition(`${DEFINITION}${EXAMPLE}${expected} }]\n`, 'test.yaml');
}

describe('what an example expects', () => {
  it.each<[string, Partial<Expectation>]>([
    ['{ status: nurture }', { status: 'nurture' }],
    ['{ score: 45 }', { score: { min: 45, max: 45 } }],
    ['{ score: -5 }', { score: { min: -5, max: -5 } }],
    ['{ score: 40..60 }', { score: { min: 40, max: 60 } }],
    ['{ score: -20..-5 }', { score: { min: -20, max: -5 } }],
    ['{ bar: mql }', { bar: 'mql' }],
    ['{ bar: none }', { bar: '' }],
    ['{ track: none }', { track: '' }],
    ['{ contact_profile: user }', { contactProfile: 'user' }],
    ['{ organization_profile: none }', { organizationProfile: '' }],
    ['{ reasons: [fake, student] }', { reasons: ['fake', 'student'] }],
    ['{ missing: [budget, need] }', { missing: ['budget', 'need'] }],
    ['{ missing: [] }', { missing: [] }],
  ])('%s', (written, expected) => {
    const { definition, diagnostics } = read(written);
    expect(diagnostics).toEqual([]);
    expect(definition?.examples[0].expect).toEqual(expected);
  });

  it.each([
    ['{}', 'bad-value', '`expect` expects nothing, so the example can never fail.'],
    ['{ score: ">=40" }', 'bad-value', '`score` must be a whole number, or two as `40..60`, not `>=40`.'],
    ['{ score: 60..40 }', 'bad-value', '`score` must be a whole number, or two as `40..60`, not `60..40`.'],
    ['{ bar: sql }', 'unknown-bar', 'There is no bar `sql`.'],
    ['{ track: late }', 'unknown-track', 'There is no track `late`.'],
    ['{ contact_profile: boss }', 'unknown-contact-profile', 'There is no contact profile `boss`.'],
    ['{ organization_profile: big }', 'unknown-organization-profile', 'There is no organization profile `big`.'],
    ['{ missing: [bugdet] }', 'unknown-field', 'There is no field `bugdet`.'],
  ])('%s is refused', (written, code, message) => {
    const { diagnostics } = read(written);
    expect(diagnostics.map((one) => [one.code, one.message, one.line])).toEqual([[code, message, 7]]);
    expect(diagnostics[0].mend).toMatch(/^\w.*\.$/);
  });
});
