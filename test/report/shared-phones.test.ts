import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { buildReport } from '../../src/report/model.ts';
import { describeSharedPhones, sharedPhonesText } from '../../src/report/shared-phones.ts';
import { runFacts } from './run-facts.ts';

const desk = { phone: '+12127365000', leads: 1_207, people: 6, companies: 3 };
const other = { phone: '+493090182055', leads: 5, people: 5, companies: 4 };
const found = { found: 2, leads: 1_212, first: [desk, other] };

describe('numbers of many people', () => {
  it('are masked', () => {
    expect(describeSharedPhones(found)).toEqual({
      leads: 1_212,
      phones: [
        { masked: '+1212*****00', leads: 1_207, people: 6, companies: 3 },
        { masked: '+49309*****55', leads: 5, people: 5, companies: 4 },
      ],
      found: 2,
    });
  });

  it.each([
    [
      found,
      '1,212 leads have a phone number that many people of different companies have: +1212*****00 (at least 6 people at 3 companies) and 1 more.',
    ],
    [
      { found: 1, leads: 5, first: [other] },
      '5 leads have a phone number that many people of different companies have: +49309*****55 (at least 5 people at 4 companies).',
    ],
  ])('are told in a sentence', (facts, expected) => {
    const described = describeSharedPhones(facts);
    expect(described && sharedPhonesText(described)).toBe(expected);
  });

  it('stand in the report where there are any, without their digits', () => {
    const without = buildReport(runFacts([]));
    expect(without.sharedPhones).toBeNull();
    expect(renderMarkdown(without)).not.toContain('Phone numbers of many people');
    const page = renderMarkdown(buildReport({ ...runFacts([]), sharedPhones: found }));
    expect(page).toContain('## Phone numbers of many people');
    expect(page).toContain('1,212 leads with 2 such numbers in all. People and companies are so many at least.');
    expect(page).toMatch(/1212[\\*]+00 +\| +6 \| +3 \| 1,207 \|/);
    expect(page).not.toContain('7365000');
  });
});
